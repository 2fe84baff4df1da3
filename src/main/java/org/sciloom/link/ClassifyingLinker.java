package org.sciloom.link;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sciloom.paper.ConceptLink;
import org.sciloom.paper.Extraction;
import org.sciloom.paper.LinkType;
import org.sciloom.paper.Paper;
import org.sciloom.paper.PaperConcept;
import org.sciloom.paper.Section;
import org.sciloom.paper.Sentence;

/**
 * Links by a linear classifier over cues, context and position; the evidence is the sentence whose
 * cue speaks for the link, else the first of the abstract that names the concept. Thread-safe.
 */
public final class ClassifyingLinker implements Linker {

  private static final String MODEL = "linear";

  private final LinkModel model;

  /** A linker that weighs by the given model. */
  public ClassifyingLinker(LinkModel model) {
    this.model = model;
  }

  @Override
  public List<ConceptLink> link(Paper paper, Extraction extraction, List<PaperConcept> concepts) {
    return concepts.stream().map(concept -> link(paper, extraction, concept)).toList();
  }

  private ConceptLink link(Paper paper, Extraction extraction, PaperConcept concept) {
    Map<LinkType, Double> probabilities =
        model.probabilities(concept.type(), LinkFeatures.of(paper, extraction, concept));
    Map.Entry<LinkType, Double> best =
        probabilities.entrySet().stream()
            .max(
                Map.Entry.<LinkType, Double>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .orElseThrow();
    Evidence evidence = evidence(paper, extraction, concept, best.getKey());
    return new ConceptLink(
        concept, best.getKey(), evidence.sentence(), best.getValue(), evidence.extractor());
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
