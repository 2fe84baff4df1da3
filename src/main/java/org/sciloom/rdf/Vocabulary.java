package org.sciloom.rdf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.sciloom.concept.VocabularyTerm;

/**
 * Reads the terms of a vocabulary with labels, whatever its model: SKOS, RDF Schema, schema.org,
 * the Computer Science Ontology, extracts of Wikidata. Labels in English and in no language count.
 */
public final class Vocabulary {

  private static final String CSO = "http://cso.kmi.open.ac.uk/schema/cso#";
  private static final List<Node> LABELS =
      List.of(
          SKOS.prefLabel.asNode(),
          RDFS.Nodes.label,
          NodeFactory.createURI("https://schema.org/name"),
          NodeFactory.createURI("http://schema.org/name"),
          NodeFactory.createURI("http://xmlns.com/foaf/0.1/name"));
  private static final List<Node> ALIASES =
      List.of(
          SKOS.altLabel.asNode(),
          SKOS.hiddenLabel.asNode(),
          NodeFactory.createURI("https://schema.org/alternateName"),
          NodeFactory.createURI("http://schema.org/alternateName"));
  private static final List<Node> BESIDE =
      List.of(
          SKOS.broader.asNode(),
          SKOS.narrower.asNode(),
          SKOS.related.asNode(),
          RDFS.Nodes.subClassOf,
          NodeFactory.createURI(CSO + "superTopicOf"),
          NodeFactory.createURI("http://www.wikidata.org/prop/direct/P279"));

  private Vocabulary() {}

  /**
   * The terms in a file of any RDF syntax, told by its ending.
   *
   * @throws org.apache.jena.riot.RiotException when it cannot be read
   */
  public static List<VocabularyTerm> read(Path file) {
    return terms(
        RDFParser.source(file).errorHandler(ErrorHandlerFactory.errorHandlerSimple()).toGraph());
  }

  static List<VocabularyTerm> terms(Graph graph) {
    Map<Node, Set<String>> labels = new HashMap<>();
    Map<Node, Set<String>> aliases = new HashMap<>();
    LABELS.forEach(property -> addTexts(graph, property, labels));
    ALIASES.forEach(property -> addTexts(graph, property, aliases));
    Map<Node, Set<String>> context = new HashMap<>();
    for (Node property : BESIDE) {
      for (Triple triple : graph.find(Node.ANY, property, Node.ANY).toList()) {
        add(context, triple.getSubject(), labels.getOrDefault(triple.getObject(), Set.of()));
        add(context, triple.getObject(), labels.getOrDefault(triple.getSubject(), Set.of()));
      }
    }
    Map<String, VocabularyTerm> terms = new TreeMap<>();
    labels.forEach(
        (node, names) ->
            terms.put(
                node.getURI(),
                new VocabularyTerm(
                    node.getURI(),
                    new ArrayList<>(names),
                    new ArrayList<>(aliases.getOrDefault(node, Set.of())),
                    new ArrayList<>(context.getOrDefault(node, Set.of())))));
    return List.copyOf(terms.values());
  }

  private static void addTexts(Graph graph, Node property, Map<Node, Set<String>> texts) {
    for (Triple triple : graph.find(Node.ANY, property, Node.ANY).toList()) {
      if (triple.getSubject().isURI() && isReadable(triple.getObject())) {
        String text = triple.getObject().getLiteralLexicalForm().strip();
        add(texts, triple.getSubject(), Stream.of(text).filter(t -> !t.isEmpty()).toList());
      }
    }
  }

  private static boolean isReadable(Node literal) {
    if (!literal.isLiteral()) {
      return false;
    }
    String language = literal.getLiteralLanguage().toLowerCase(Locale.ROOT);
    return language.isEmpty() || language.equals("en") || language.startsWith("en-");
  }

  private static void add(Map<Node, Set<String>> texts, Node node, Iterable<String> more) {
    Set<String> all = texts.computeIfAbsent(node, absent -> new TreeSet<>());
    more.forEach(all::add);
  }
}
