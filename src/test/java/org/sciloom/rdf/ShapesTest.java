package org.sciloom.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each bad example is a file whose first line says {@code # fails: shape ...}: it must fail with
 * these shapes and no others. A new case is a new file.
 */
class ShapesTest {

  private static final Path EXAMPLES = Path.of("src/test/resources/shapes");
  private static final String HEADER = "# fails: ";
  private static final Shapes SHAPES = Shapes.load();

  static List<Path> badExamples() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES.resolve("bad"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("badExamples")
  void badExampleFailsWithTheShapesThatItNames(Path example) throws IOException {
    List<Violation> violations = SHAPES.validate(graphOf(example));
    assertEquals(namedIn(example), shapesOf(violations), () -> violations.toString());
  }

  @Test
  void goodExamplePasses() {
    assertEquals(List.of(), SHAPES.validate(graphOf(EXAMPLES.resolve("good.ttl"))));
  }

  @Test
  void everyShapeHasABadExample() throws IOException {
    Set<String> withExample = new TreeSet<>();
    for (Path example : badExamples()) {
      withExample.addAll(namedIn(example));
    }
    Set<String> shapes =
        SHAPES.names().stream()
            .map(shape -> localName(shape.getURI()))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(shapes, withExample);
  }

  @Test
  void violationSaysNodePathMessageAndShape() {
    Graph graph = graphOf(EXAMPLES.resolve("bad/paper-count-wrong.ttl"));
    Violation violation = SHAPES.validate(graph).get(0);
    assertEquals("https://example.org/id/scheme", violation.focusNode().getURI());
    assertEquals(Shapes.NS + "PaperCountAgrees", violation.shape().getURI());
    assertTrue(violation.message().startsWith("a concept's count of papers"), violation.message());
    assertTrue(
        violation.message().endsWith(": <https://example.org/id/concept/net>"),
        violation.message());
    Violation ofProperty = SHAPES.validate(graphOf(EXAMPLES.resolve("bad/title-twice.ttl"))).get(0);
    assertTrue(ofProperty.path().contains("http://purl.org/dc/terms/title"), ofProperty.path());
  }

  private static Set<String> namedIn(Path example) throws IOException {
    String header = Files.readAllLines(example).get(0);
    assertTrue(header.startsWith(HEADER), () -> example + " does not begin with " + HEADER);
    return new TreeSet<>(List.of(header.substring(HEADER.length()).split(" ")));
  }

  private static Set<String> shapesOf(List<Violation> violations) {
    return violations.stream()
        .map(violation -> violation.shape().isURI() ? violation.shape().getURI() : "blank")
        .map(ShapesTest::localName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String localName(String iri) {
    return iri.substring(iri.indexOf('#') + 1);
  }

  private static Graph graphOf(Path file) {
    return RDFDataMgr.loadGraph(file.toUri().toString());
  }
}
