package org.sciloom.export.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sciloom.concept.LinkFilter;
import org.sciloom.paper.ConceptType;
import org.sciloom.paper.LinkType;
import org.sciloom.query.SampleData;
import org.sciloom.rdf.Sl;
import org.sciloom.store.TdbStore;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Networks have the nodes and edges that SPARQL finds, in every format. */
class NetworkExporterTest {

  private static final NetworkSelection ALL = new NetworkSelection(LinkFilter.ALL, 1, 1);
  private static TdbStore store;

  @BeforeAll
  static void load() {
    store = SampleData.store();
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void coOccurrenceJoinsConceptsOfTheSamePapers() throws IOException {
    String query =
        "SELECT ?a ?b (COUNT(DISTINCT ?p) AS ?n) WHERE { ?x sl:concept ?a ; sl:paper ?p . ?y"
            + " sl:concept ?b ; sl:paper ?p FILTER(STR(?a) < STR(?b)) } GROUP BY ?a ?b";
    assertEquals(ask(query), edges(NetworkKind.CO_OCCURRENCE, ALL));
  }

  @Test
  void papersAreJoinedWithTheirConcepts() throws IOException {
    String query =
        "SELECT ?p ?c (1 AS ?n) WHERE { VALUES ?l { sl:introduces sl:evaluatesOn sl:comparesWith"
            + " sl:addresses sl:reports sl:uses sl:mentions } ?p ?l ?c }";
    assertEquals(ask(query), edges(NetworkKind.PAPER_CONCEPT, ALL));
  }

  @Test
  void filtersByTypeLinkAndYearSayWhichLinksCount() throws IOException {
    LinkFilter filter =
        new LinkFilter(
            Set.of(ConceptType.METHOD),
            Set.of(LinkType.USES, LinkType.INTRODUCES),
            OptionalInt.of(2024),
            OptionalInt.of(2024));
    String query =
        "SELECT ?p ?c (1 AS ?n) WHERE { VALUES ?l { sl:introduces sl:uses } ?p ?l ?c ;"
            + " <http://purl.org/spar/fabio/hasPublicationYear> ?y . ?c a sl:Method"
            + " FILTER(STR(?y) = '2024') }";
    SortedSet<String> found = edges(NetworkKind.PAPER_CONCEPT, new NetworkSelection(filter, 1, 1));
    assertEquals(ask(query), found);
    assertFalse(found.isEmpty());
  }

  @Test
  void rareConceptsAndPairsCanBeLeftOut() throws IOException {
    NetworkSelection often = new NetworkSelection(LinkFilter.ALL, 3, 2);
    for (String edge : edges(NetworkKind.CO_OCCURRENCE, often)) {
      assertTrue(Integer.parseInt(edge.substring(edge.lastIndexOf(' ') + 1)) >= 2, edge);
    }
    for (CSVRecord node : nodes(NetworkKind.CO_OCCURRENCE, often)) {
      assertTrue(Integer.parseInt(node.get("Papers")) >= 3, node.toString());
    }
  }

  @Test
  void aNodeWithoutAnEdgeIsLeftOut() throws IOException {
    NetworkSelection none = new NetworkSelection(LinkFilter.ALL, 1, 1_000);
    assertEquals(List.of(), nodes(NetworkKind.CO_OCCURRENCE, none));
  }

  @ParameterizedTest
  @EnumSource
  void xmlAndTablesHaveTheSameNodesAndEdges(NetworkKind kind) throws Exception {
    int nodes = nodes(kind, ALL).size();
    int edges = table(kind, ALL, NetworkFormat.EDGES_CSV).size();
    for (NetworkFormat format : List.of(NetworkFormat.GRAPHML, NetworkFormat.GEXF)) {
      Document xml = xml(bytes(kind, ALL, format));
      assertEquals(nodes, xml.getElementsByTagName("node").getLength(), format.id());
      assertEquals(edges, xml.getElementsByTagName("edge").getLength(), format.id());
      Set<String> ids = new TreeSet<>();
      forEach(xml.getElementsByTagName("node"), node -> ids.add(node.getAttribute("id")));
      assertEquals(nodes, ids.size());
      forEach(
          xml.getElementsByTagName("edge"),
          edge -> {
            assertTrue(ids.contains(edge.getAttribute("source")));
            assertTrue(ids.contains(edge.getAttribute("target")));
          });
    }
  }

  @ParameterizedTest
  @EnumSource
  void theSameGraphGivesTheSameBytes(NetworkFormat format) throws IOException {
    try (TdbStore again = SampleData.store()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new NetworkExporter(again).write(NetworkKind.CO_OCCURRENCE, ALL, format, out);
      byte[] first = bytes(NetworkKind.CO_OCCURRENCE, ALL, format);
      assertEquals(new String(first, StandardCharsets.UTF_8), out.toString(StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aFileNameTellsItsFormatPackedOrNot(NetworkFormat format) {
    String ending = format.id().replace("-csv", ".csv");
    for (String packed : List.of("", ".gz", ".ZST")) {
      assertEquals(format, NetworkFormat.findFileName("net." + ending + packed).orElseThrow());
    }
  }

  private static List<CSVRecord> nodes(NetworkKind kind, NetworkSelection selection)
      throws IOException {
    return table(kind, selection, NetworkFormat.NODES_CSV);
  }

  /** The edges, by the IRIs of their nodes, with their weights. */
  private static SortedSet<String> edges(NetworkKind kind, NetworkSelection selection)
      throws IOException {
    List<CSVRecord> nodes = nodes(kind, selection);
    SortedSet<String> edges = new TreeSet<>();
    for (CSVRecord edge : table(kind, selection, NetworkFormat.EDGES_CSV)) {
      List<String> parts = new ArrayList<>();
      for (String end : List.of("Source", "Target")) {
        nodes.stream()
            .filter(node -> node.get("Id").equals(edge.get(end)))
            .forEach(node -> parts.add(node.get("IRI")));
      }
      parts.add(edge.get("Weight"));
      edges.add(String.join(" ", parts));
    }
    return edges;
  }

  private static List<CSVRecord> table(
      NetworkKind kind, NetworkSelection selection, NetworkFormat format) throws IOException {
    String text = new String(bytes(kind, selection, format), StandardCharsets.UTF_8);
    CSVFormat csv = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = csv.parse(new StringReader(text))) {
      return parser.getRecords();
    }
  }

  private static byte[] bytes(NetworkKind kind, NetworkSelection selection, NetworkFormat format)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new NetworkExporter(store).write(kind, selection, format, out);
    return out.toByteArray();
  }

  private static SortedSet<String> ask(String sparql) {
    String query = "PREFIX sl: <" + Sl.NS + "> " + sparql;
    return store.read(
        data -> {
          SortedSet<String> rows = new TreeSet<>();
          try (QueryExecution asked =
              QueryExecution.dataset(DatasetFactory.wrap(data)).query(query).build()) {
            var results = asked.execSelect();
            List<String> names = results.getResultVars();
            results.forEachRemaining(
                row ->
                    rows.add(
                        row.getResource(names.get(0))
                            + " "
                            + row.getResource(names.get(1))
                            + " "
                            + row.getLiteral(names.get(2)).getInt()));
          }
          return rows;
        });
  }

  private static Document xml(byte[] bytes) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(bytes));
  }

  private static void forEach(NodeList nodes, Consumer<Element> sink) {
    for (int i = 0; i < nodes.getLength(); i++) {
      sink.accept((Element) nodes.item(i));
    }
  }
}
