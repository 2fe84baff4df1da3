package org.sciloom.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.apache.commons.io.output.CountingOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sciloom.rdf.Literals;
import org.sciloom.rdf.PaperGraph;
import org.sciloom.rdf.Sl;
import org.sciloom.store.Batch;
import org.sciloom.store.GraphStore;
import org.sciloom.store.Lines;
import org.sciloom.store.SyntheticPapers;
import org.sciloom.store.TdbStore;

class RdfExporterTest {

  private static final String CONTROL = "bell \u0007, delete \u007f, next line \u0085";

  private final SyntheticPapers papers = new SyntheticPapers(3, 50, 6);

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void givesTheStoredGraphBackInEachFormat(RdfFormat format) throws IOException {
    try (GraphStore store = filled()) {
      for (Order order : Order.values()) {
        byte[] bytes = bytes(store, format, order);
        assertEquals(Lines.of(store), Lines.of(parse(format, bytes)), order.name());
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void givesTheSameBytesWhateverTheStoresHistory(RdfFormat format) throws IOException {
    try (GraphStore one = filled();
        GraphStore two = TdbStore.inMemory()) {
      two.write(papers.batch(20, 40));
      for (int i = 19; i >= 0; i--) {
        two.write(papers.batch(i, i + 1));
      }
      two.remove(papers.batch(20, 40).papers().stream().map(PaperGraph::paper).toList());

      assertArrayEquals(bytes(one, format, Order.CANONICAL), bytes(two, format, Order.CANONICAL));
    }
  }

  @ParameterizedTest
  @EnumSource
  void givesTheSameBytesWithLittleMemoryAsWithMuch(RdfFormat format) throws IOException {
    try (GraphStore store = filled()) {
      ByteArrayOutputStream little = new ByteArrayOutputStream();
      new RdfExporter(store, 10_000).write(format, Order.CANONICAL, little);
      assertArrayEquals(bytes(store, format, Order.CANONICAL), little.toByteArray());
    }
  }

  @ParameterizedTest
  @EnumSource
  void carriesEveryTextThatXmlCanHold(RdfFormat format) throws IOException {
    String text =
        "\t tab, \r return, \n line, \r\n both, \" ' \\ < > & ]]> \u00e5 \u2028 \uD835\uDD4A ";
    try (GraphStore store = holding(Literals.text(text), Literals.code(text), Literals.code(""))) {
      assertEquals(Lines.of(store), Lines.of(parse(format, bytes(store, format, Order.STORED))));
    }
  }

  @ParameterizedTest
  @EnumSource
  void carriesControlCharactersWhereTheSyntaxCan(RdfFormat format) throws IOException {
    try (GraphStore store = holding(NodeFactory.createLiteralLang(CONTROL, "en"));
        GraphStore replaced =
            holding(NodeFactory.createLiteralLang(CONTROL.replace('\u0007', '\uFFFD'), "en"))) {
      GraphStore wanted = format == RdfFormat.RDFXML ? replaced : store;
      assertEquals(
          Lines.of(wanted), Lines.of(parse(format, bytes(store, format, Order.CANONICAL))));
    }
  }

  @ParameterizedTest
  @EnumSource
  void writesAnEmptyGraph(RdfFormat format) throws IOException {
    try (GraphStore store = TdbStore.inMemory()) {
      assertEquals(Set.of(), Lines.of(parse(format, bytes(store, format, Order.CANONICAL))));
    }
  }

  @Test
  void sortsCanonicalNTriplesByTheirBytes() throws IOException {
    try (GraphStore store = filled()) {
      String text =
          new String(bytes(store, RdfFormat.NTRIPLES, Order.CANONICAL), StandardCharsets.UTF_8);
      List<String> lines = text.lines().toList();
      SortedSet<String> sorted = new TreeSet<>(LineSorterTest.BY_BYTES);
      sorted.addAll(lines);
      assertEquals(List.copyOf(sorted), lines);
      assertEquals(
          text,
          new String(bytes(store, RdfFormat.NQUADS, Order.CANONICAL), StandardCharsets.UTF_8));
    }
  }

  @Test
  void countsWhatItWritesAndLeavesTheStreamOpen() throws IOException {
    try (GraphStore store = filled();
        CountingOutputStream out = new CountingOutputStream(OutputStream.nullOutputStream())) {
      long triples = new RdfExporter(store).write(RdfFormat.JSONLD, Order.STORED, out);
      assertEquals(Lines.of(store).size(), triples);
      long before = out.getByteCount();
      out.write('x');
      assertEquals(before + 1, out.getByteCount());
    }
  }

  @Test
  void packsAFileByItsName() throws IOException {
    try (GraphStore store = filled()) {
      Path file = temp.resolve("graph.ttl.gz");
      new RdfExporter(store).writeFile(RdfFormat.TURTLE, Order.CANONICAL, file);
      try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
        assertArrayEquals(bytes(store, RdfFormat.TURTLE, Order.CANONICAL), in.readAllBytes());
      }
      assertEquals(1, children());
    }
  }

  @Test
  void leavesWhatWasThereWhenAnExportFails() throws IOException {
    Path file = temp.resolve("graph.ttl");
    Files.writeString(file, "before");
    TargetFile target = new TargetFile(file);
    assertThrows(
        IOException.class,
        () ->
            target.write(
                out -> {
                  out.write(new byte[100_000]);
                  throw new IOException("no space");
                }));
    assertEquals("before", Files.readString(file));
    assertEquals(1, children());
  }

  @ParameterizedTest
  @EnumSource
  void tellsOfAStreamThatBreaks(RdfFormat format) {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int octet) throws IOException {
            throw new IOException("broken pipe");
          }
        };
    try (GraphStore store = filled()) {
      RdfExporter exporter = new RdfExporter(store);
      IOException fault =
          assertThrows(IOException.class, () -> exporter.write(format, Order.STORED, broken));
      assertTrue(String.valueOf(fault.getMessage()).contains("broken pipe"), fault.toString());
    }
  }

  private GraphStore filled() {
    GraphStore store = TdbStore.inMemory();
    store.write(papers.batch(0, 20));
    return store;
  }

  private static GraphStore holding(Node... values) {
    GraphStore store = TdbStore.inMemory();
    Node paper = SyntheticPapers.iri(0);
    Set<Triple> triples = new HashSet<>();
    for (Node value : values) {
      triples.add(Triple.create(paper, Sl.VENUE, value));
    }
    store.write(new Batch(List.of(new PaperGraph(paper, "hash", triples)), Set.of()));
    return store;
  }

  private static byte[] bytes(GraphStore store, RdfFormat format, Order order) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new RdfExporter(store).write(format, order, out);
    return out.toByteArray();
  }

  private static Graph parse(RdfFormat format, byte[] bytes) {
    Lang lang = RDFLanguages.contentTypeToLang(format.mediaType());
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.create().source(new ByteArrayInputStream(bytes)).lang(lang).parse(graph);
    return graph;
  }

  private long children() throws IOException {
    try (var files = Files.list(temp)) {
      return files.count();
    }
  }
}
