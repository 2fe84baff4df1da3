package org.sciloom.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.sciloom.paper.LinkType;
import org.sciloom.rdf.ItsRdf;
import org.sciloom.rdf.Nif;
import org.sciloom.rdf.Sl;

/**
 * The stored graph without the links and results of which the extractor is less sure: as if it had
 * found only the others. A link is sure when it, and the surest mention of its concept in the
 * paper, have the least confidence (see {@link org.sciloom.paper.ConceptLink#isSure}). With a link
 * go its plain triple, the mentions of its concept in the paper and sentences that are evidence of
 * nothing else; what concepts have of all papers (count, labels, main type) is derived from the
 * links that stay, and a concept without any goes. The content hash of a paper stays that of the
 * stored paper. Holds one subject in memory, a bounded number of papers' links, and the mentions of
 * one concept. For one thread, within a read transaction.
 */
public final class ConfidentTriples {

  private static final int REMEMBERED = 10_000;
  private static final Set<Node> LINKS =
      Stream.of(LinkType.values()).map(Sl::propertyOf).collect(Collectors.toUnmodifiableSet());
  private static final Set<Node> CONCEPTS_OF_RESULT =
      Set.of(Sl.RESULT_METRIC, Sl.RESULT_ON, Sl.RESULT_METHOD);

  private static final Set<Node> TO_CONCEPT =
      Set.of(
          SKOS.broader.asNode(),
          SKOS.related.asNode(),
          DCTerms.isReplacedBy.asNode(),
          Sl.ABOUT,
          Sl.BROADER_CONCEPT);
  private static final Set<Node> ABOUT_CONCEPTS =
      Set.of(Sl.MERGE, Sl.BROADER_STATEMENT, Sl.DEFINITION, Sl.TYPE_SHARE, Sl.ALIGNMENT);

  private final Graph graph;
  private final double least;

  /** The concepts to which papers are surely linked. */
  private final Map<Node, Set<Node>> sureConcepts =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Node, Set<Node>> eldest) {
          return size() > REMEMBERED;
        }
      };

  /**
   * @param graph the stored graph
   * @param least the least confidence that stays, between 0 and 1
   */
  public ConfidentTriples(Graph graph, double least) {
    this.graph = graph;
    this.least = least;
  }

  /** Gives all triples that stay; the subjects in one piece, as the graph gives them. */
  public void forEach(Consumer<Triple> sink) {
    List<Triple> block = new ArrayList<>();
    ExtendedIterator<Triple> triples = graph.find();
    try {
      while (triples.hasNext()) {
        Triple triple = triples.next();
        if (!block.isEmpty() && !block.get(0).getSubject().equals(triple.getSubject())) {
          kept(block).forEach(sink);
          block.clear();
        }
        block.add(triple);
      }
    } finally {
      triples.close();
    }
    if (!block.isEmpty()) {
      kept(block).forEach(sink);
    }
  }

  /** What stays of the triples of one subject. */
  private Stream<Triple> kept(List<Triple> block) {
    Node subject = block.get(0).getSubject();
    Set<Node> types = objects(block, RDF.Nodes.type);
    if (types.contains(Sl.CONCEPT)) {
      return described(subject, block);
    } else if (types.contains(Sl.PAPER)) {
      return withoutDoubtful(LINKS, subject, block);
    } else if (types.contains(Sl.RESULT) && isConfident(subject)) {
      return withoutDoubtful(CONCEPTS_OF_RESULT, object(subject, Sl.PAPER_OF), block);
    }
    return isLeftOut(subject, types) ? Stream.empty() : block.stream();
  }

  private Stream<Triple> described(Node concept, List<Triple> block) {
    Set<Triple> own = ConceptTriples.of(concept, tally(concept));
    return own.isEmpty()
        ? Stream.empty()
        : Stream.concat(own.stream(), block.stream().filter(this::isSaidOfStaying));
  }

  /** Whether it is a triple that only all papers together give, and leads to nothing that goes. */
  private boolean isSaidOfStaying(Triple triple) {
    Node predicate = triple.getPredicate();
    return !ConceptTriples.PREDICATES.contains(predicate)
        && (!TO_CONCEPT.contains(predicate) || stays(triple.getObject()));
  }

  private boolean stays(Node concept) {
    return subjects(Sl.LINKED_CONCEPT, concept).stream().anyMatch(this::isSureLink);
  }

  /** The triples but those that lead by the predicates to a concept of which it is not sure. */
  private Stream<Triple> withoutDoubtful(Set<Node> predicates, Node paper, List<Triple> block) {
    return block.stream()
        .filter(t -> !predicates.contains(t.getPredicate()) || isSure(paper, t.getObject()));
  }

  private boolean isLeftOut(Node subject, Set<Node> types) {
    if (types.contains(Sl.RESULT)) {
      return true;
    } else if (types.contains(Sl.CONCEPT_LINK)) {
      return !isSureLink(subject);
    } else if (types.contains(Sl.MENTION)) {
      return !isSure(paperOfPlace(subject), object(subject, ItsRdf.TA_IDENT_REF));
    }
    if (types.isEmpty() || !Collections.disjoint(types, ABOUT_CONCEPTS)) {
      return graph.find(subject, Node.ANY, Node.ANY).toList().stream()
          .anyMatch(t -> TO_CONCEPT.contains(t.getPredicate()) && !stays(t.getObject()));
    }
    return types.contains(Sl.SENTENCE)
        && subjects(Sl.EVIDENCE, subject).stream().noneMatch(this::isSureEvidence);
  }

  /** Whether a result, or a link, stays. */
  private boolean isSureEvidence(Node node) {
    return graph.contains(node, RDF.Nodes.type, Sl.RESULT) ? isConfident(node) : isSureLink(node);
  }

  private boolean isSureLink(Node link) {
    return isSure(object(link, Sl.PAPER_OF), object(link, Sl.LINKED_CONCEPT));
  }

  private boolean isSure(Node paper, Node concept) {
    return sureConcepts.computeIfAbsent(paper, this::sureConceptsOf).contains(concept);
  }

  private Set<Node> sureConceptsOf(Node paper) {
    Set<Node> linked = new HashSet<>();
    Set<Node> mentioned = new HashSet<>();
    for (Node part : subjects(Sl.PAPER_OF, paper)) {
      addConfident(linked, part, Sl.LINKED_CONCEPT);
      if (graph.contains(part, Nif.IS_STRING, Node.ANY)) {
        subjects(Nif.REFERENCE_CONTEXT, part)
            .forEach(place -> addConfident(mentioned, place, ItsRdf.TA_IDENT_REF));
      }
    }
    linked.retainAll(mentioned);
    return linked;
  }

  /** Adds the concept of a link or mention, if it is one and has the least confidence. */
  private void addConfident(Set<Node> concepts, Node node, Node predicate) {
    for (Triple triple : graph.find(node, predicate, Node.ANY).toList()) {
      if (isConfident(node)) {
        concepts.add(triple.getObject());
      }
    }
  }

  /** What the links that stay, and the mentions that stay with them, claim of the concept. */
  private ConceptTally tally(Node concept) {
    Map<Node, List<Node>> mentions = new LinkedHashMap<>();
    for (Node mention : subjects(ItsRdf.TA_IDENT_REF, concept)) {
      mentions.computeIfAbsent(paperOfPlace(mention), paper -> new ArrayList<>()).add(mention);
    }
    ConceptTally tally = new ConceptTally();
    Set<Node> papers = new HashSet<>();
    for (Node link : subjects(Sl.LINKED_CONCEPT, concept)) {
      Node paper = object(link, Sl.PAPER_OF);
      List<Node> named = mentions.getOrDefault(paper, List.of());
      if (isConfident(link) && named.stream().anyMatch(this::isConfident)) {
        ConceptClaims.countLink(graph, link, tally);
        tally.addLink(papers.add(paper) ? 1 : 0);
        named.forEach(mention -> ConceptClaims.countMention(graph, mention, tally));
      }
    }
    return tally;
  }

  /** Whether a link, mention or result has the least confidence by itself. */
  private boolean isConfident(Node node) {
    Object confidence = object(node, ItsRdf.TA_CONFIDENCE).getLiteralValue();
    return confidence instanceof Number number && number.doubleValue() >= least;
  }

  private Node paperOfPlace(Node place) {
    return object(object(place, Nif.REFERENCE_CONTEXT), Sl.PAPER_OF);
  }

  private Node object(Node subject, Node predicate) {
    return graph.find(subject, predicate, Node.ANY).toList().stream()
        .map(Triple::getObject)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no " + predicate + " of " + subject));
  }

  private List<Node> subjects(Node predicate, Node object) {
    return graph.find(Node.ANY, predicate, object).mapWith(Triple::getSubject).toList();
  }

  private static Set<Node> objects(List<Triple> block, Node predicate) {
    return block.stream()
        .filter(triple -> triple.getPredicate().equals(predicate))
        .map(Triple::getObject)
        .collect(Collectors.toSet());
  }
}
