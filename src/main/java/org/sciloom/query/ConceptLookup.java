package org.sciloom.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.SKOS;
import org.sciloom.rdf.Sl;

/**
 * Finds a concept by what a person calls it: its IRI, its name, or one of its aliases, in whatever
 * case. Of several concepts that share an alias, it is the one of most papers. As safe for threads
 * as the graph is.
 */
public final class ConceptLookup {

  private static final Node PREFERRED = SKOS.prefLabel.asNode();
  private static final Node ALIAS = SKOS.altLabel.asNode();

  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}-]{1,9}s?");

  private final Graph graph;
  private final LabelIndex labels;

  /** A lookup in the graph. */
  public ConceptLookup(Graph graph) {
    this.graph = graph;
    this.labels = new LabelIndex(graph);
  }

  /**
   * The concept's IRI. To be called within a transaction.
   *
   * @throws BadQueryException when there is none; the message has similar names
   */
  public Node find(String name) {
    Optional<Node> iri = AbsoluteIri.find(name);
    if (iri.isPresent()) {
      return iri.get();
    }
    for (String variant : NameVariants.of(name)) {
      Optional<Node> concept = named(variant);
      if (concept.isPresent()) {
        return concept.get();
      }
    }
    LabelIndex.Scan scan = labels.scan(List.of(PREFERRED, ALIAS), name);
    return best(scan.equal()).orElseThrow(() -> scan.notFound("concept", name));
  }

  /**
   * The concept of that name before those of that alias; but what most papers mean by an acronym
   * may have it as an alias alone.
   */
  private Optional<Node> named(String name) {
    List<Node> preferred = labels.named(PREFERRED, name);
    List<Node> aliased = labels.named(ALIAS, name);
    if (ACRONYM.matcher(name).matches()) {
      List<Node> all = new ArrayList<>(preferred);
      all.addAll(aliased);
      return best(all);
    }
    return best(preferred).or(() -> best(aliased));
  }

  private Optional<Node> best(List<Node> concepts) {
    return concepts.stream()
        .min(Comparator.comparingInt(this::papers).reversed().thenComparing(Node::getURI));
  }

  private int papers(Node concept) {
    return G.listSP(graph, concept, Sl.PAPER_COUNT).stream()
        .filter(count -> count.getLiteralValue() instanceof Integer)
        .mapToInt(count -> (Integer) count.getLiteralValue())
        .findFirst()
        .orElse(0);
  }
}
