package org.sciloom.rdf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;

/**
 * The SHACL shapes of {@code ontology/shapes.ttl}: what a sound graph is. Thread-safe once made.
 *
 * @see <a href="https://www.w3.org/TR/shacl/">Shapes Constraint Language (SHACL)</a>
 */
public final class Shapes implements GraphValidator {

  /** The namespace of the names of shapes. */
  public static final String NS = "https://w3id.org/sciloom/shapes#";

  private static final String RESOURCE = "ontology/shapes.ttl";
  private static final int LONGEST_VALUE = 120;

  private final Graph graph;
  private final org.apache.jena.shacl.Shapes parsed;

  private Shapes(Graph graph) {
    this.graph = graph;
    this.parsed = org.apache.jena.shacl.Shapes.parse(graph);
  }

  /** The shapes that come with the program. */
  public static Shapes load() {
    return new Shapes(RDFDataMgr.loadGraph(RESOURCE));
  }

  /** The IRIs of all node shapes and property shapes. */
  public Set<Node> names() {
    return Stream.of(SHACL.NodeShape, SHACL.PropertyShape)
        .flatMap(type -> graph.find(Node.ANY, RDF.Nodes.type, type).toList().stream())
        .map(triple -> triple.getSubject())
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public List<Violation> validate(Graph data) {
    return ShaclValidator.get().validate(parsed, data).getEntries().stream()
        .map(Shapes::violation)
        .sorted()
        .toList();
  }

  private static Violation violation(ReportEntry entry) {
    String path = Optional.ofNullable(entry.resultPath()).map(Object::toString).orElse("");
    return new Violation(entry.focusNode(), path, messageOf(entry), entry.source());
  }

  private static String messageOf(ReportEntry entry) {
    return Optional.ofNullable(entry.value())
        .map(value -> entry.message() + ": " + shortened(NodeFmtLib.strTTL(value)))
        .orElse(entry.message());
  }

  private static String shortened(String value) {
    return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
  }
}
