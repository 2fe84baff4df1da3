package org.sciloom.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.LowerCaseFilterFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilterFactory;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilterFactory;
import org.apache.lucene.analysis.standard.StandardTokenizerFactory;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;

/**
 * The text index of a store: one document for each searched text, in step with the graph. It is
 * told which texts went and which came, and drops a document by a hash of what it says; so a
 * replaced paper never stands twice (Jena issue 1985). It hangs on the store and not on a
 * generation of its files, so compaction does not part the two (Jena issue 1432). Each commit
 * carries the version of the graph it belongs to: where a crash came between the two commits,
 * versions differ and the index is made anew. For one writing thread at a time; searching goes
 * through {@link #index()}, from any thread.
 *
 * @see <a href="https://jena.apache.org/documentation/query/text-query.html">Jena full text
 *     search</a>
 */
final class StoredTexts implements AutoCloseable {

  private static final String VERSION = "version";

  /** Raise it when the same texts would give other documents: old indexes are then made anew. */
  private static final String SCHEME = "2:";

  private static final String NO_VERSION = "-";

  private final Directory directory;
  private final TextIndexLucene index;

  private StoredTexts(Directory directory) {
    this.directory = directory;
    TextIndexConfig config = new TextIndexConfig(TextFields.definition());
    config.setAnalyzer(analyzer());
    config.setValueStored(true);
    this.index = new TextIndexLucene(directory, config);
  }

  /**
   * Opens the index, or makes an empty one where there is none or it cannot be read.
   *
   * @throws IOException when the directory cannot be read and written
   */
  static StoredTexts open(Directory directory) throws IOException {
    try {
      return new StoredTexts(directory);
    } catch (TextIndexException | IllegalArgumentException unreadable) {
      for (String file : directory.listAll()) {
        directory.deleteFile(file);
      }
      return new StoredTexts(directory);
    }
  }

  /** What SPARQL searches by {@code text:query}. */
  TextIndex index() {
    return index;
  }

  /** The version of the graph that the last commit belongs to; empty before the first. */
  String version() {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      String version = reader.getIndexCommit().getUserData().getOrDefault(VERSION, SCHEME);
      return version.startsWith(SCHEME) ? version.substring(SCHEME.length()) : NO_VERSION;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Drops texts that are there, and adds others that are not, without committing. */
  void replace(Collection<Triple> gone, Collection<Triple> come) {
    gone.forEach(text -> index.deleteEntity(entity(text)));
    come.forEach(text -> index.addEntity(entity(text)));
  }

  /** Makes the index anew from all texts of the graph, and commits. */
  void rebuild(Graph graph, String version) {
    try {
      writer().deleteAll();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (Node predicate : TextFields.predicates()) {
      ExtendedIterator<Triple> texts = graph.find(Node.ANY, predicate, Node.ANY);
      try {
        texts.filterKeep(TextFields::isText).forEach(text -> index.addEntity(entity(text)));
      } finally {
        texts.close();
      }
    }
    prepare(version);
    commit();
  }

  /** Makes ready what was written, as belonging to this version of the graph. */
  void prepare(String version) {
    writer().setLiveCommitData(Map.of(VERSION, SCHEME + version).entrySet());
    index.prepareCommit();
  }

  /** Commits what was made ready. */
  void commit() {
    index.commit();
  }

  /** Drops what was written since the last commit. */
  void rollback() {
    index.rollback();
  }

  /** A reader of what is committed, for checks. The caller closes it. */
  DirectoryReader reader() {
    try {
      return DirectoryReader.open(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    index.close();
    try {
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Entity entity(Triple triple) {
    Node text = triple.getObject();
    Entity entity =
        new Entity(
            triple.getSubject().toString(),
            null,
            text.getLiteralLanguage(),
            text.getLiteralDatatype());
    entity.put(TextFields.of(triple.getPredicate()), text.getLiteralLexicalForm());
    return entity;
  }

  private IndexWriter writer() {
    return index.getIndexWriter();
  }

  /** Words in any case, with and without accents, in singular and plural. */
  private static Analyzer analyzer() {
    try {
      return CustomAnalyzer.builder()
          .withTokenizer(StandardTokenizerFactory.class)
          .addTokenFilter(LowerCaseFilterFactory.class)
          .addTokenFilter(ASCIIFoldingFilterFactory.class)
          .addTokenFilter(EnglishMinimalStemFilterFactory.class)
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
