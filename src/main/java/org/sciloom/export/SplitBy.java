package org.sciloom.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.sciloom.paper.ConceptType;
import org.sciloom.rdf.Fabio;
import org.sciloom.rdf.Sl;

/** By what a graph is split into files. */
public enum SplitBy {
  /** Each paper, with all that it yields, to its year; concepts to a file of their own. */
  YEAR("/paper/", "concepts", "undated"),
  /** Each concept, with all that is said of it, to its main type; papers to a file of their own. */
  TYPE("/concept/", "papers", "untyped");

  private final String path;
  private final String rest;
  private final String unknown;

  SplitBy(String path, String rest, String unknown) {
    this.path = path;
    this.rest = rest;
    this.unknown = unknown;
  }

  /** The name on the command line. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one with the given name, if there is one. */
  public static Optional<SplitBy> findId(String id) {
    return Arrays.stream(values()).filter(split -> split.id().equals(id)).findFirst();
  }

  /** The names of all, for messages that say what would have been accepted. */
  public static List<String> listIds() {
    return Arrays.stream(values()).map(SplitBy::id).toList();
  }

  /** The paper or concept whose file a subject goes to, if it belongs to one. */
  Optional<Node> ownerOf(Node subject) {
    String iri = subject.toString();
    int at = iri.indexOf(path);
    if (at < 0) {
      return Optional.empty();
    }
    int end = iri.indexOf('/', at + path.length());
    return Optional.of(NodeFactory.createURI(end < 0 ? iri : iri.substring(0, end)));
  }

  /** The name of the part for what belongs to no paper or concept. */
  String rest() {
    return rest;
  }

  /** The name of the part that a paper or a concept goes to. */
  String partOf(Graph graph, Node owner) {
    return (this == YEAR ? yearOf(graph, owner) : typeOf(graph, owner)).orElse(unknown);
  }

  private static Optional<String> yearOf(Graph graph, Node paper) {
    List<Triple> years = graph.find(paper, Fabio.HAS_PUBLICATION_YEAR, Node.ANY).toList();
    return years.stream().findFirst().map(year -> year.getObject().getLiteralLexicalForm());
  }

  private static Optional<String> typeOf(Graph graph, Node concept) {
    return Arrays.stream(ConceptType.values())
        .filter(type -> graph.contains(concept, RDF.Nodes.type, Sl.classOf(type)))
        .findFirst()
        .map(ConceptType::label);
  }
}
