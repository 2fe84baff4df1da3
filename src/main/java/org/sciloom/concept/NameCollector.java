package org.sciloom.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sciloom.paper.ConceptLink;
import org.sciloom.paper.LinkType;
import org.sciloom.paper.Mention;
import org.sciloom.paper.PaperConcept;
import org.sciloom.paper.PaperFacts;

/** Collects what a paper says of the names of concepts. Thread-safe. */
public final class NameCollector {

  /** From which confidence on a paper is taken to introduce a concept. */
  private static final double LEAST_CONFIDENCE = 0.5;

  private NameCollector() {}

  /** The names in the facts of one paper: a pure function of the facts. */
  public static PaperNames namesOf(PaperFacts facts) {
    List<PaperNames.Use> uses = new ArrayList<>();
    for (ConceptLink link : facts.links()) {
      PaperConcept concept = link.concept();
      SortedMap<String, Integer> surfaces = surfaces(concept);
      uses.add(
          new PaperNames.Use(
              concept.key().value(),
              concept.name(),
              concept.type(),
              Math.max(1, (int) Math.round(100 * concept.confidence())),
              surfaces,
              WrittenForms.of(concept.key(), surfaces.keySet()),
              WrittenForms.acronymsOf(concept.key(), surfaces.keySet()),
              link.type() == LinkType.INTRODUCES && link.confidence() >= LEAST_CONFIDENCE,
              Definitions.find(facts.paper(), link).orElse("")));
    }
    return new PaperNames(uses, KindPatterns.in(facts), TextContext.of(facts.paper()));
  }

  private static SortedMap<String, Integer> surfaces(PaperConcept concept) {
    SortedMap<String, Integer> surfaces = new TreeMap<>();
    for (Mention mention : concept.mentions()) {
      surfaces.merge(mention.surface(), 1, Integer::sum);
    }
    return surfaces;
  }
}
