package org.sciloom.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sciloom.paper.ConceptLink;
import org.sciloom.paper.Extraction;
import org.sciloom.paper.LinkType;
import org.sciloom.paper.Paper;
import org.sciloom.paper.PaperConcept;
import org.sciloom.paper.Section;
import org.sciloom.paper.Sentence;

/**
 * Links by a linear classifier over the wording around the mentions, their places, the name and the
 * paper's other concepts; the confidence is its probability times that of the concept. The evidence
 * is the sentence whose cue speaks for the link, else the first of the abstract that names the
 * concept. Thread-safe.
 */
public final class ClassifyingLinker implements Linker {

  /** Chosen on the development papers, for the precision of what is introduced. */
  private static final double LEAST_FOR_INTRODUCES = 0.5;

  private static final String MODEL = "linear";

  private final LinkModel model;
  private final LinkFeatures features;

  /** A linker that weighs by the given model, and that knows how often names are used. */
  public ClassifyingLinker(LinkModel model, NameCounts names) {
    this.model = model;
    this.features = new LinkFeatures(names);
  }

  @Override
  public List<ConceptLink> link(Paper paper, Extraction extraction, List<PaperConcept> concepts) {
    List<Set<String>> all = features.of(paper, extraction, concepts);
    List<ConceptLink> links = new ArrayList<>();
    for (int i = 0; i < concepts.size(); i++) {
      PaperConcept concept = concepts.get(i);
      Map<LinkType, Double> probabilities = model.probabilities(concept.type(), all.get(i));
      boolean presented = Presenting.names(paper, concept);
      LinkType best = presented ? LinkType.INTRODUCES : best(probabilities, concept.confidence());
      Evidence evidence = evidence(paper, extraction, concept, best);
      double probability =
          presented ? Presenting.PROBABILITY : probabilities.getOrDefault(best, 0.0);
      double confidence = probability * concept.confidence();
      links.add(
          new ConceptLink(concept, best, evidence.sentence(), confidence, evidence.extractor()));
    }
    return links;
  }

  /**
   * The most probable; of several, the strongest. That a paper introduces something is what readers
   * rely on most, so it must also be likely that there is such a concept.
   */
  private static LinkType best(Map<LinkType, Double> probabilities, double confidence) {
    return probabilities.entrySet().stream()
        .filter(
            entry ->
                entry.getKey() != LinkType.INTRODUCES
                    || entry.getValue() * confidence >= LEAST_FOR_INTRODUCES)
        .max(
            Map.Entry.<LinkType, Double>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }

  private record Evidence(Sentence sentence, String extractor) {}

  /** By a cue, else the first sentence of the abstract that names the concept, else the title. */
  private static Evidence evidence(
      Paper paper, Extraction extraction, PaperConcept concept, LinkType type) {
    List<MentionContext> contexts =
        concept.mentions().stream()
            .map(mention -> MentionContext.of(paper, extraction, mention))
            .toList();
    return contexts.stream()
        .map(context -> cueOf(type, context))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> new Evidence(firstOfAbstract(contexts).sentence(), MODEL));
  }

  private static MentionContext firstOfAbstract(List<MentionContext> contexts) {
    return contexts.stream()
        .filter(context -> context.sentence().section() == Section.ABSTRACT)
        .findFirst()
        .orElse(contexts.get(0));
  }

  private static Optional<Evidence> cueOf(LinkType type, MentionContext context) {
    return Cue.ALL.stream()
        .filter(cue -> cue.type() == type && cue.standsAt(context))
        .findFirst()
        .map(cue -> new Evidence(context.sentence(), "cue:" + cue.name()));
  }
}
