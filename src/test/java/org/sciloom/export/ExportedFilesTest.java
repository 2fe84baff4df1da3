package org.sciloom.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sciloom.query.SampleData;
import org.sciloom.rdf.Iris;
import org.sciloom.rdf.Sl;
import org.sciloom.store.Lines;
import org.sciloom.store.TdbStore;

/** Exports of more than one file, and packed ones. */
class ExportedFilesTest {

  private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);
  private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

  private final TdbStore store = SampleData.store();

  @TempDir Path temp;

  @AfterEach
  void close() {
    store.close();
  }

  @ParameterizedTest
  @EnumSource
  void partsTogetherAreTheWhole(SplitBy split) throws IOException {
    Path folder = temp.resolve("parts");
    new RdfExporter(store)
        .writeFolder(RdfFormat.NTRIPLES, Order.CANONICAL, split, Packing.NONE, folder);
    SortedSet<String> lines = new TreeSet<>();
    int count = 0;
    for (Path part : files(folder)) {
      SortedSet<String> own = Lines.of(RDFDataMgr.loadGraph(part.toString()));
      count += own.size();
      lines.addAll(own);
    }
    SortedSet<String> whole = store.read(data -> Lines.of(data.getDefaultGraph()));
    assertEquals(whole, lines);
    assertEquals(whole.size(), count, "each triple stands in one part");
  }

  @Test
  void papersOfAYearStandInTheFileOfTheYear() throws IOException {
    Path folder = temp.resolve("years");
    new RdfExporter(store)
        .writeFolder(RdfFormat.TURTLE, Order.STORED, SplitBy.YEAR, Packing.GZIP, folder);
    List<String> names = files(folder).stream().map(f -> f.getFileName().toString()).toList();
    assertEquals(List.of("2023.ttl.gz", "2024.ttl.gz", "concepts.ttl.gz", "undated.ttl.gz"), names);
    Graph year = RDFDataMgr.loadGraph(folder.resolve("2023.ttl.gz").toString());
    assertEquals(2, year.find(Node.ANY, RDF.Nodes.type, Sl.PAPER).toList().size());
  }

  @Test
  void aFolderThatIsThereIsNotTouched() throws IOException {
    Path folder = Files.createDirectory(temp.resolve("mine"));
    Path mine = Files.writeString(folder.resolve("x"), "y");
    RdfExporter exporter = new RdfExporter(store);
    assertThrows(
        FileAlreadyExistsException.class,
        () ->
            exporter.writeFolder(
                RdfFormat.TURTLE, Order.STORED, SplitBy.TYPE, Packing.NONE, folder));
    assertEquals("y", Files.readString(mine));
  }

  @Test
  void aFileIsPackedByZstandardWhenItsNameSaysSo() throws IOException {
    Path file = temp.resolve("graph.nt.zst");
    new RdfExporter(store).writeFile(RdfFormat.NTRIPLES, Order.STORED, file);
    try (InputStream unpacked = new ZstdCompressorInputStream(Files.newInputStream(file))) {
      Graph graph = RDFParser.source(unpacked).lang(Lang.NTRIPLES).toGraph();
      assertEquals(
          store.<SortedSet<String>>read(d -> Lines.of(d.getDefaultGraph())), Lines.of(graph));
    }
  }

  @Test
  void aCrateHasTheGraphItsDescriptionAndWhatTheyMean() throws IOException {
    Map<String, byte[]> files = crate();
    Graph graph = turtle(files, "graph.ttl");
    assertEquals(
        store.<SortedSet<String>>read(d -> Lines.of(d.getDefaultGraph())), Lines.of(graph));
    Graph description = turtle(files, "dataset.ttl");
    Node dataset = NodeFactory.createURI(Iris.DEFAULT_BASE + "dataset");
    assertTrue(
        description.contains(dataset, DCTerms.license.asNode(), NodeFactory.createURI(LICENCE)));
    assertEquals(
        String.valueOf(graph.size()),
        description
            .find(dataset, VOID.triples.asNode(), Node.ANY)
            .next()
            .getObject()
            .getLiteralLexicalForm());
    assertFalse(turtle(files, "ontology.ttl").isEmpty());
    assertFalse(turtle(files, "shapes.ttl").isEmpty());
  }

  @Test
  void theMetadataOfACrateNameEachFileInIt() throws IOException {
    Map<String, byte[]> files = crate();
    JsonNode graph = new ObjectMapper().readTree(files.get("ro-crate-metadata.json")).get("@graph");
    SortedSet<String> named = new TreeSet<>();
    for (JsonNode entity : graph) {
      if (entity.get("@type").asText().equals("File")) {
        named.add(entity.get("@id").asText());
      }
      if (entity.get("@id").asText().equals("./")) {
        assertEquals("2026-11-27", entity.get("datePublished").asText());
        assertEquals(LICENCE, entity.get("license").get("@id").asText());
        assertEquals("Concepts of 8 scientific papers", entity.get("name").asText());
      }
    }
    SortedSet<String> there = new TreeSet<>(files.keySet());
    there.remove("ro-crate-metadata.json");
    assertEquals(there, named);
  }

  @Test
  void theSameGraphGivesTheSameCrate() throws IOException {
    assertArrayEquals(zip(), zip());
  }

  private byte[] zip() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new CrateExporter(store, IRIS, Optional.of(LICENCE), LocalDate.of(2026, 11, 27))
        .write(new RdfExporter(store), RdfFormat.TURTLE, Order.CANONICAL, out);
    return out.toByteArray();
  }

  private Map<String, byte[]> crate() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zip()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  private static Graph turtle(Map<String, byte[]> files, String name) {
    String text = new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    return RDFParser.fromString(text, Lang.TURTLE).base("https://example.org/").toGraph();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
