package org.sciloom.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.sciloom.concept.ConceptScheme;
import org.sciloom.concept.Curation;
import org.sciloom.concept.Identity;
import org.sciloom.concept.PaperNames;
import org.sciloom.concept.VocabularyTerm;
import org.sciloom.paper.ConceptKey;
import org.sciloom.rdf.ConceptSchemeTriples;
import org.sciloom.rdf.Iris;

/**
 * Brings concepts in step with papers: decides which names are one concept, points papers to these,
 * writes what the papers together say of each, and counts. Touches only what differs. For one
 * transaction.
 */
final class IdentityWriter {

  /** Raise it when the same papers would give another scheme. */
  private static final String METHOD = "5";

  private static final String NOTHING = "";

  private final DatasetGraph dataset;
  private final Graph graph;
  private final IdentityLedger ledger;
  private final Iris iris;
  private final ConceptSurroundings surroundings;
  private final GraphEdit edit;

  IdentityWriter(DatasetGraph dataset, GraphEdit edit, Iris iris) {
    this.dataset = dataset;
    this.graph = dataset.getDefaultGraph();
    this.ledger = new IdentityLedger(dataset);
    this.iris = iris;
    this.edit = edit;
    this.surroundings = new ConceptSurroundings(graph, ledger, edit);
  }

  /** Whether the concepts are in step with the papers and the curation, or there are no papers. */
  static boolean isIdentified(DatasetGraph dataset, Iris iris, Curation curation) {
    IdentityLedger ledger = new IdentityLedger(dataset);
    return ledger.state(iris.base()).map(stateOf(curation)::equals).orElseGet(ledger::isEmpty);
  }

  Change identify(Curation curation) {
    SortedMap<String, PaperNames> papers = papers();
    ConceptScheme scheme = ConceptScheme.of(papers, curation);
    pointPapers(papers, scheme.identity());
    describe(new ConceptSchemeTriples(iris).of(scheme, terms()));
    GraphEdit figures = new AnalysisWriter(dataset, ledger, iris).write();
    ledger.close(iris.base(), stateOf(curation));
    return new Change(
        0, 0, 0, 0, edit.added() + figures.added(), edit.removed() + figures.removed());
  }

  private static String stateOf(Curation curation) {
    return METHOD + " " + DigestUtils.sha256Hex(curation.toText());
  }

  private SortedMap<String, PaperNames> papers() {
    SortedMap<String, PaperNames> papers = new TreeMap<>();
    ledger.forEachNames(
        (paper, line) -> {
          String name = Iris.paperName(paper);
          if (iris.paperNamed(name).equals(paper)) {
            papers.put(name, PaperNames.ofLine(line));
          }
        });
    return papers;
  }

  private List<VocabularyTerm> terms() {
    List<VocabularyTerm> terms = new ArrayList<>();
    ledger.forEachTerm(line -> terms.add(VocabularyTerm.ofLine(line)));
    return terms;
  }

  private void pointPapers(SortedMap<String, PaperNames> papers, Identity identity) {
    Map<Node, String> before = new HashMap<>();
    ledger.forEachIdentified(before::put);
    papers.forEach(
        (name, names) -> {
          Node paper = iris.paperNamed(name);
          String mapping = mapping(name, names, identity);
          if (!mapping.equals(before.getOrDefault(paper, NOTHING))) {
            Set<Triple> stored = new StoredTriples(graph).of(paper);
            edit.replace(
                stored,
                new IdentifiedPaper(paper, iris, local -> identity.conceptOf(name, local))
                    .triples(stored));
            ledger.putIdentified(paper, mapping);
          }
        });
  }

  /** The names that name another concept than the paper alone would say, with that concept. */
  private static String mapping(String paper, PaperNames names, Identity identity) {
    StringBuilder mapping = new StringBuilder();
    for (PaperNames.Use use : names.uses()) {
      ConceptKey local = new ConceptKey(use.key());
      ConceptKey concept = identity.conceptOf(paper, local);
      if (!concept.equals(local)) {
        mapping.append(local.value()).append('\t').append(concept.value()).append('\n');
      }
    }
    return mapping.toString();
  }

  private void describe(Map<Node, Set<Triple>> wanted) {
    Map<Node, String> before = new HashMap<>();
    ledger.forEachDescribed(before::put);
    for (Node concept : before.keySet()) {
      if (!wanted.containsKey(concept) && iris.owns(concept)) {
        edit.replace(surroundings.of(concept), Set.of());
        ledger.forget(concept);
      }
    }
    wanted.forEach(
        (concept, triples) -> {
          String hash = TripleHash.of(triples);
          if (!hash.equals(before.get(concept))) {
            edit.replace(surroundings.of(concept), Storable.of(triples));
            ledger.putDescribed(concept, hash);
          }
        });
  }
}
