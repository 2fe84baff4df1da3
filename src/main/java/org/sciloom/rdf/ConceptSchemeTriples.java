package org.sciloom.rdf;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.sciloom.concept.Aligning;
import org.sciloom.concept.Alignment;
import org.sciloom.concept.Broader;
import org.sciloom.concept.ConceptScheme;
import org.sciloom.concept.Merge;
import org.sciloom.concept.SchemeConcept;
import org.sciloom.concept.VocabularyTerm;
import org.sciloom.paper.ConceptKey;

/**
 * Writes the concepts of all papers as triples: a pure function of the scheme and the base of the
 * IRIs. Thread-safe.
 *
 * @param iris makes the IRIs
 */
public record ConceptSchemeTriples(Iris iris) {

  /**
   * What the scheme says of each concept: the triples of its node and of the nodes about it.
   *
   * @param scheme the concepts
   * @param terms terms of outside vocabularies to align them with
   */
  public Map<Node, Set<Triple>> of(ConceptScheme scheme, Collection<VocabularyTerm> terms) {
    Map<ConceptKey, Statements> byConcept = new HashMap<>();
    for (SchemeConcept concept : scheme.concepts()) {
      byConcept.put(concept.key(), described(concept));
    }
    for (Broader edge : scheme.broader()) {
      addBroader(byConcept, edge);
    }
    for (ConceptScheme.Related pair : scheme.related()) {
      add(byConcept, pair.one(), SKOS.related.asNode(), iris.concept(pair.other()));
      add(byConcept, pair.other(), SKOS.related.asNode(), iris.concept(pair.one()));
    }
    addMerges(byConcept, scheme);
    for (Alignment alignment : Aligning.of(scheme, terms)) {
      addAlignment(byConcept, alignment);
    }
    Map<Node, Set<Triple>> triples = new HashMap<>();
    byConcept.forEach((key, statements) -> triples.put(iris.concept(key), statements.triples()));
    return triples;
  }

  private Statements described(SchemeConcept concept) {
    Statements statements = new Statements();
    Node node = iris.concept(concept.key());
    statements.add(node, RDF.Nodes.type, Sl.CONCEPT);
    statements.add(node, RDF.Nodes.type, Sl.classOf(concept.type()));
    statements.add(node, SKOS.inScheme.asNode(), iris.scheme());
    statements.add(node, Sl.PAPER_COUNT, Literals.count(concept.papers()));
    statements.addText(node, SKOS.prefLabel.asNode(), concept.label());
    concept.otherLabels().forEach(label -> statements.addText(node, SKOS.altLabel.asNode(), label));
    concept
        .hiddenLabels()
        .forEach(label -> statements.addText(node, SKOS.hiddenLabel.asNode(), label));
    addShares(statements, concept);
    addDefinition(statements, concept);
    return statements;
  }

  /** A concept of one type alone needs no shares. */
  private void addShares(Statements statements, SchemeConcept concept) {
    if (concept.shares().size() < 2) {
      return;
    }
    concept
        .shares()
        .forEach(
            (type, share) -> {
              Node node = iris.aboutConcept(concept.key(), "type", type.label());
              statements.add(node, RDF.Nodes.type, Sl.TYPE_SHARE);
              statements.add(node, Sl.ABOUT, iris.concept(concept.key()));
              statements.add(node, Sl.CONCEPT_TYPE, Sl.classOf(type));
              statements.add(node, Sl.SHARE, Literals.confidence(share));
            });
  }

  private void addDefinition(Statements statements, SchemeConcept concept) {
    concept
        .definition()
        .ifPresent(
            definition -> {
              Node subject = iris.concept(concept.key());
              Node node = iris.aboutConcept(concept.key(), "definition", definition.paper());
              statements.addText(subject, SKOS.definition.asNode(), definition.text());
              statements.add(node, RDF.Nodes.type, Sl.DEFINITION);
              statements.add(node, Sl.ABOUT, subject);
              statements.add(node, Prov.WAS_DERIVED_FROM, iris.paperNamed(definition.paper()));
              statements.addText(node, RDF.Nodes.value, definition.text());
            });
  }

  private void addBroader(Map<ConceptKey, Statements> byConcept, Broader edge) {
    Node broader = iris.concept(edge.broader());
    add(byConcept, edge.narrower(), SKOS.broader.asNode(), broader);
    Node node = iris.aboutConcept(edge.narrower(), "broader", Iris.slug(edge.broader()));
    Statements statements = byConcept.getOrDefault(edge.narrower(), new Statements());
    statements.add(node, RDF.Nodes.type, Sl.BROADER_STATEMENT);
    statements.add(node, Sl.ABOUT, iris.concept(edge.narrower()));
    statements.add(node, Sl.BROADER_CONCEPT, broader);
    statements.addCode(node, Sl.REASON, edge.reason().term());
    statements.add(node, Sl.SUPPORT, Literals.count(edge.support()));
  }

  private void addAlignment(Map<ConceptKey, Statements> byConcept, Alignment alignment) {
    Node term = NodeFactory.createURI(alignment.term());
    Node concept = iris.concept(alignment.concept());
    Node match = (alignment.exact() ? SKOS.exactMatch : SKOS.closeMatch).asNode();
    add(byConcept, alignment.concept(), match, term);
    Node node =
        iris.aboutConcept(alignment.concept(), "alignment", Addresses.segment(alignment.term()));
    Statements statements = byConcept.getOrDefault(alignment.concept(), new Statements());
    statements.add(node, RDF.Nodes.type, Sl.ALIGNMENT);
    statements.add(node, Sl.ABOUT, concept);
    statements.add(node, Sl.ALIGNED_TERM, term);
    statements.addCode(node, Sl.REASON, alignment.reason().term());
    statements.add(node, ItsRdf.TA_CONFIDENCE, Literals.confidence(alignment.confidence()));
  }

  /** A merge stands at the concept in which its key ends in most papers. */
  private void addMerges(Map<ConceptKey, Statements> byConcept, ConceptScheme scheme) {
    Map<ConceptKey, Set<ConceptKey>> targets = new HashMap<>();
    for (Merge merge : scheme.identity().merges()) {
      ConceptKey target = scheme.identity().usualConceptOf(merge.into());
      if (byConcept.containsKey(target)) {
        addMerge(byConcept.getOrDefault(target, new Statements()), merge, target);
        targets.computeIfAbsent(merge.from(), absent -> new HashSet<>()).add(target);
      }
    }
    targets.forEach(
        (from, into) -> {
          if (into.size() == 1 && !byConcept.containsKey(from)) {
            into.forEach(target -> addRedirect(byConcept, from, target));
          }
        });
  }

  /** The IRI of a name that is no concept any more leads to the concept that it names. */
  private void addRedirect(
      Map<ConceptKey, Statements> byConcept, ConceptKey from, ConceptKey target) {
    byConcept
        .getOrDefault(target, new Statements())
        .add(iris.concept(from), DCTerms.isReplacedBy.asNode(), iris.concept(target));
  }

  private void addMerge(Statements statements, Merge merge, ConceptKey target) {
    String name =
        Iris.slug(merge.from())
            + (merge.into().equals(target) ? "" : "." + Iris.slug(merge.into()));
    Node node = iris.aboutConcept(target, "merge", name);
    statements.add(node, RDF.Nodes.type, Sl.MERGE);
    statements.add(node, Sl.ABOUT, iris.concept(target));
    statements.addText(node, Sl.MERGED_NAME, merge.from().value());
    statements.addText(node, Sl.MERGED_INTO, merge.into().value());
    statements.addCode(node, Sl.REASON, merge.reason().term());
    statements.add(node, Sl.SUPPORT, Literals.count(merge.support()));
    statements.add(node, Sl.MERGED_PAPERS, Literals.count(merge.papers()));
    statements.add(node, ItsRdf.TA_CONFIDENCE, Literals.confidence(merge.confidence()));
  }

  private void add(
      Map<ConceptKey, Statements> byConcept, ConceptKey key, Node predicate, Node object) {
    byConcept
        .computeIfAbsent(key, absent -> new Statements())
        .add(iris.concept(key), predicate, object);
  }
}
