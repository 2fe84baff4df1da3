package org.sciloom.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciloom.paper.ConceptType;
import org.sciloom.paper.LinkType;

class OntologyTest {

  private static final Graph ONTOLOGY = RDFDataMgr.loadGraph("ontology/sciloom.ttl");
  private static final Path EXTERNAL = Path.of("ontology/external-terms.txt");

  static List<Node> classes() {
    return ownOfType(OWL2.Class.asNode());
  }

  static List<Node> properties() {
    return Stream.of(OWL2.ObjectProperty, OWL2.DatatypeProperty)
        .flatMap(type -> ownOfType(type.asNode()).stream())
        .toList();
  }

  @Test
  void constantsAndTermsAgreeBothWays() {
    Set<String> terms =
        Stream.concat(classes().stream(), properties().stream())
            .map(Node::getURI)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(terms, constantsOf(Sl.class));
  }

  @ParameterizedTest
  @MethodSource({"classes", "properties"})
  void everyTermHasALabelAndACommentInEnglish(Node term) {
    for (Node annotation : List.of(RDFS.Nodes.label, RDFS.Nodes.comment)) {
      List<Node> values = objects(term, annotation);
      assertEquals(1, values.size(), () -> term + " " + annotation);
      assertEquals("en", values.get(0).getLiteralLanguage());
    }
  }

  @ParameterizedTest
  @MethodSource("properties")
  void everyPropertyHasOneDomainAndOneRange(Node property) {
    assertEquals(1, objects(property, RDFS.Nodes.domain).size());
    assertEquals(1, objects(property, RDFS.Nodes.range).size());
  }

  @Test
  void everyTypeOfConceptIsASubclassOfConcept() {
    for (ConceptType type : ConceptType.values()) {
      assertTrue(
          ONTOLOGY.contains(Sl.classOf(type), RDFS.Nodes.subClassOf, Sl.CONCEPT), type.term());
    }
  }

  @Test
  void everyTypeOfLinkIsASubpropertyOfLinksTo() {
    for (LinkType type : LinkType.values()) {
      assertTrue(
          ONTOLOGY.contains(Sl.propertyOf(type), RDFS.Nodes.subPropertyOf, Sl.LINKS_TO),
          type.term());
    }
  }

  @ParameterizedTest
  @ValueSource(classes = {Nif.class, ItsRdf.class, Prov.class, Fabio.class, Prism.class})
  void everyConstantOfAnotherVocabularyIsAllowed(Class<?> vocabulary) throws IOException {
    Set<String> constants = constantsOf(vocabulary);
    assertTrue(allowed().containsAll(constants), () -> "not in " + EXTERNAL + ": " + constants);
  }

  @Test
  void everyTermThatTheDataUsesIsDeclaredOrAllowedAndEveryAllowedOneIsUsed() throws IOException {
    Set<String> used = new TreeSet<>();
    for (String file : List.of("triples/full", "triples/astral", "triples/bare", "shapes/good")) {
      RDFDataMgr.loadGraph("src/test/resources/" + file + ".ttl")
          .find()
          .forEach(triple -> addTerms(triple, used));
    }
    Set<String> external = new TreeSet<>(used);
    external.removeAll(constantsOf(Sl.class));
    assertEquals(allowed(), external);
  }

  private static void addTerms(Triple triple, Set<String> terms) {
    Stream.of(triple.getPredicate(), triple.getObject())
        .filter(Node::isURI)
        .map(Node::getURI)
        .filter(iri -> !iri.startsWith(SamplePapers.IRIS.base()))
        .forEach(terms::add);
  }

  private static Set<String> allowed() throws IOException {
    return Files.readAllLines(EXTERNAL).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> constantsOf(Class<?> vocabulary) {
    return Arrays.stream(vocabulary.getFields())
        .filter(field -> field.getType() == Node.class)
        .map(OntologyTest::iriOf)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String iriOf(Field constant) {
    try {
      return ((Node) constant.get(null)).getURI();
    } catch (IllegalAccessException hidden) {
      throw new AssertionError(constant + " is not public", hidden);
    }
  }

  private static List<Node> ownOfType(Node type) {
    return ONTOLOGY
        .find(Node.ANY, RDF.Nodes.type, type)
        .mapWith(Triple::getSubject)
        .filterKeep(Node::isURI)
        .toList();
  }

  private static List<Node> objects(Node subject, Node predicate) {
    return ONTOLOGY.find(subject, predicate, Node.ANY).mapWith(Triple::getObject).toList();
  }
}
