package org.sciloom.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.MurmurHash3;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;

/**
 * Checks that the text index holds each searched text of the graph once, and nothing else: by a sum
 * over both that does not depend on the order, and where these differ, subject by subject.
 */
final class TextCheck {

  private static final String NAME = "text index";

  private final StoredTexts text;
  private final CheckReport.Faults faults = new CheckReport.Faults();
  private long documents;

  TextCheck(StoredTexts text) {
    this.text = text;
  }

  CheckReport of(DatasetGraph dataset) {
    Graph graph = dataset.getDefaultGraph();
    String version = StoreVersion.of(dataset);
    if (!text.version().equals(version)) {
      faults.add("the text index is not of this state of the graph");
    }
    try (DirectoryReader reader = text.reader()) {
      long indexed = sumOfIndex(reader);
      if (indexed != sumOfGraph(graph)) {
        compare(graph, reader);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return faults.of(NAME, String.format(Locale.ROOT, "%,d texts", documents));
  }

  private long sumOfIndex(IndexReader reader) throws IOException {
    long sum = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      for (int i = 0; i < leaf.reader().maxDoc(); i++) {
        if (live == null || live.get(i)) {
          documents++;
          sum += hash(entry(leaf.reader().storedFields().document(i)));
        }
      }
    }
    return sum;
  }

  private static long sumOfGraph(Graph graph) {
    long sum = 0;
    for (Node predicate : TextFields.predicates()) {
      ExtendedIterator<Triple> texts = graph.find(Node.ANY, predicate, Node.ANY);
      try {
        while (texts.hasNext()) {
          sum += hash(entry(texts.next()));
        }
      } finally {
        texts.close();
      }
    }
    return sum;
  }

  private void compare(Graph graph, DirectoryReader reader) throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    long inGraph = 0;
    for (Node predicate : TextFields.predicates()) {
      for (Triple triple : graph.find(Node.ANY, predicate, Node.ANY).toList()) {
        inGraph++;
        long found = entriesOf(searcher, triple).stream().filter(entry(triple)::equals).count();
        if (found != 1) {
          faults.add("%s stands %d times in the text index".formatted(triple, found));
        }
      }
    }
    if (inGraph != documents) {
      faults.add(
          "the text index holds %d texts, the graph %d; remove the folder Text of the store, and it is made anew"
              .formatted(documents, inGraph));
    }
  }

  private static List<String> entriesOf(IndexSearcher searcher, Triple triple) throws IOException {
    Term subject = new Term(TextFields.SUBJECT, triple.getSubject().toString());
    ScoreDoc[] hits = searcher.search(new TermQuery(subject), Integer.MAX_VALUE >> 8).scoreDocs;
    List<String> entries = new ArrayList<>();
    for (ScoreDoc hit : hits) {
      entries.add(entry(searcher.storedFields().document(hit.doc)));
    }
    return entries;
  }

  private static String entry(Triple triple) {
    return triple.getSubject()
        + "\n"
        + TextFields.of(triple.getPredicate())
        + "\n"
        + triple.getObject().getLiteralLexicalForm();
  }

  private static String entry(Document document) {
    return document.getFields().stream()
        .filter(field -> !field.name().equals(TextFields.LANGUAGE))
        .filter(field -> !field.name().equals(TextFields.SUBJECT))
        .filter(field -> !field.name().equals(TextFields.UID))
        .map(field -> field.name() + "\n" + field.stringValue())
        .collect(Collectors.joining("\n", document.get(TextFields.SUBJECT) + "\n", ""));
  }

  private static long hash(String entry) {
    return MurmurHash3.hash128x64(entry.getBytes(StandardCharsets.UTF_8))[0];
  }
}
