package org.sciloom.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;
import org.sciloom.rdf.DatasetCounts;
import org.sciloom.rdf.ExtractionRun;
import org.sciloom.rdf.Fabio;
import org.sciloom.rdf.Sl;

/**
 * Counts a store by walking once through an index of it, on the numbers of its nodes: some seconds
 * for ten million triples. Within a read transaction of the caller's.
 */
public final class StoreCounts {

  private final DatasetGraph dataset;
  private final NodeTupleTable triples;
  private final NodeTable nodes;

  private StoreCounts(DatasetGraph dataset) {
    this.dataset = dataset;
    this.triples = TDBInternal.getDatasetGraphTDB(dataset).getTripleTable().getNodeTupleTable();
    this.nodes = triples.getNodeTable();
  }

  /** Counts what is stored; the ledger is no part of it. */
  public static DatasetCounts of(DatasetGraph dataset) {
    return new StoreCounts(dataset).counts();
  }

  private DatasetCounts counts() {
    Map<NodeId, Long> properties = new HashMap<>();
    Map<NodeId, Long> classes = new HashMap<>();
    NodeId type = nodes.getNodeIdForNode(RDF.Nodes.type);
    long count = 0;
    long subjects = 0;
    NodeId last = NodeId.NodeDoesNotExist;
    Iterator<Tuple<NodeId>> all = triples.findAll();
    while (all.hasNext()) {
      Tuple<NodeId> triple = all.next();
      count++;
      if (!triple.get(0).equals(last)) {
        last = triple.get(0);
        subjects++;
      }
      properties.merge(triple.get(1), 1L, Long::sum);
      if (triple.get(1).equals(type)) {
        classes.merge(triple.get(2), 1L, Long::sum);
      }
    }
    SortedSet<Integer> years = years();
    return new DatasetCounts(
        count,
        subjects,
        named(classes),
        named(properties),
        graphs(),
        runs(),
        years.isEmpty() ? OptionalInt.empty() : OptionalInt.of(years.first()),
        years.isEmpty() ? OptionalInt.empty() : OptionalInt.of(years.last()));
  }

  private SortedMap<String, Long> named(Map<NodeId, Long> counts) {
    SortedMap<String, Long> named = new TreeMap<>();
    counts.forEach((id, count) -> named.put(nodes.getNodeForNodeId(id).toString(), count));
    return named;
  }

  private SortedSet<Integer> years() {
    Graph graph = dataset.getDefaultGraph();
    Set<Node> literals = new HashSet<>();
    graph
        .find(Node.ANY, Fabio.HAS_PUBLICATION_YEAR, Node.ANY)
        .forEach(triple -> literals.add(triple.getObject()));
    SortedSet<Integer> years = new TreeSet<>();
    literals.forEach(literal -> years.add(Integer.parseInt(literal.getLiteralLexicalForm())));
    return years;
  }

  private List<ExtractionRun> runs() {
    Graph graph = dataset.getDefaultGraph();
    return graph.find(Node.ANY, RDF.Nodes.type, Sl.EXTRACTION_RUN).toList().stream()
        .map(Triple::getSubject)
        .map(
            run ->
                new ExtractionRun(
                    text(graph, run, Sl.SOFTWARE_VERSION), text(graph, run, Sl.MODEL_FINGERPRINT)))
        .sorted(
            Comparator.comparing(ExtractionRun::softwareVersion)
                .thenComparing(ExtractionRun::modelFingerprint))
        .toList();
  }

  private static String text(Graph graph, Node subject, Node predicate) {
    return graph.find(subject, predicate, Node.ANY).next().getObject().getLiteralLexicalForm();
  }

  private SortedMap<String, Long> graphs() {
    SortedMap<String, Long> graphs = new TreeMap<>();
    dataset
        .listGraphNodes()
        .forEachRemaining(
            name -> {
              if (!GraphStore.isLedger(name)) {
                graphs.put(name.getURI(), dataset.getGraph(name).stream().count());
              }
            });
    return graphs;
  }
}
