package org.sciloom.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.sciloom.paper.ConceptKey;
import org.sciloom.paper.LinkType;
import org.sciloom.rdf.Iris;
import org.sciloom.rdf.ItsRdf;
import org.sciloom.rdf.Nif;
import org.sciloom.rdf.Sl;

/**
 * Points the links, mentions and results of a paper to the concepts that they name among all
 * papers. A pure function of what the paper alone gives, which the IRIs of links and mentions keep:
 * so it can be done again, and undone, whatever was done before. Where two concepts of the paper
 * are one, both links stay as evidence, and the stronger of them is the plain link.
 *
 * @param paper the paper
 * @param iris makes the IRIs
 * @param conceptOf from the key that the paper alone gives to that of the concept
 */
record IdentifiedPaper(Node paper, Iris iris, UnaryOperator<ConceptKey> conceptOf) {

  private static final Map<Node, Node> NAME_OF_REFERENCE =
      Map.of(
          Sl.RESULT_METRIC, Sl.METRIC_NAME,
          Sl.RESULT_ON, Sl.ON_NAME,
          Sl.RESULT_METHOD, Sl.METHOD_NAME,
          Sl.COMPARAND, Sl.COMPARAND_NAME);

  /** The triples of the paper, given those that are stored. */
  Set<Triple> triples(Set<Triple> stored) {
    Links links = Links.in(stored);
    Set<Triple> triples = new HashSet<>();
    for (Triple triple : stored) {
      if (!isPlainLink(triple)) {
        triples.add(pointed(triple, links, stored));
      }
    }
    links
        .typeByKey()
        .forEach(
            (key, type) ->
                triples.add(
                    Triple.create(paper, Sl.propertyOf(strongest(key, links)), concept(key))));
    return triples;
  }

  private boolean isPlainLink(Triple triple) {
    return triple.getSubject().equals(paper) && Links.TYPES.containsKey(triple.getPredicate());
  }

  private Triple pointed(Triple triple, Links links, Set<Triple> stored) {
    Node predicate = triple.getPredicate();
    if (predicate.equals(Sl.LINKED_CONCEPT) || predicate.equals(ItsRdf.TA_IDENT_REF)) {
      return Triple.create(
          triple.getSubject(), predicate, concept(Iris.localKeyOf(triple.getSubject())));
    }
    Node name = NAME_OF_REFERENCE.get(predicate);
    if (name == null) {
      return triple;
    }
    return stored.stream()
        .filter(other -> other.subjectMatches(triple.getSubject()) && other.predicateMatches(name))
        .map(other -> other.getObject().getLiteralLexicalForm())
        .flatMap(text -> links.named(text).stream())
        .findFirst()
        .map(key -> Triple.create(triple.getSubject(), predicate, concept(key)))
        .orElse(triple);
  }

  private LinkType strongest(ConceptKey key, Links links) {
    Node concept = concept(key);
    return links.typeByKey().entrySet().stream()
        .filter(link -> concept(link.getKey()).equals(concept))
        .map(Map.Entry::getValue)
        .min(LinkType::compareTo)
        .orElseThrow();
  }

  private Node concept(ConceptKey local) {
    return iris.concept(conceptOf.apply(local));
  }

  /** What the paper alone says of its concepts. */
  private record Links(
      SortedMap<ConceptKey, LinkType> typeByKey, SortedMap<ConceptKey, Set<String>> names) {

    static final Map<Node, LinkType> TYPES = types();

    static Links in(Set<Triple> stored) {
      SortedMap<ConceptKey, LinkType> types = new TreeMap<>();
      SortedMap<ConceptKey, Set<String>> names = new TreeMap<>();
      for (Triple triple : stored) {
        Node predicate = triple.getPredicate();
        if (predicate.equals(Sl.LINK_TYPE)) {
          types.put(Iris.localKeyOf(triple.getSubject()), TYPES.get(triple.getObject()));
        } else if (predicate.equals(Sl.CONCEPT_NAME)
            || (predicate.equals(Nif.ANCHOR_OF) && isMention(triple.getSubject()))) {
          names
              .computeIfAbsent(Iris.localKeyOf(triple.getSubject()), absent -> new HashSet<>())
              .add(triple.getObject().getLiteralLexicalForm());
        }
      }
      return new Links(types, names);
    }

    /** The first concept, in the order of the keys, that has the name. */
    Optional<ConceptKey> named(String name) {
      return names.entrySet().stream()
          .filter(entry -> entry.getValue().stream().anyMatch(name::equalsIgnoreCase))
          .map(Map.Entry::getKey)
          .findFirst();
    }

    private static boolean isMention(Node node) {
      return node.getURI().contains("/mention/");
    }

    private static Map<Node, LinkType> types() {
      Map<Node, LinkType> types = new HashMap<>();
      List.of(LinkType.values()).forEach(type -> types.put(Sl.propertyOf(type), type));
      return Map.copyOf(types);
    }
  }
}
