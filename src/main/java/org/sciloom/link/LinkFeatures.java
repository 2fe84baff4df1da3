package org.sciloom.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sciloom.paper.ConceptType;
import org.sciloom.paper.Extraction;
import org.sciloom.paper.Paper;
import org.sciloom.paper.PaperConcept;

/**
 * What speaks for one link or another: the sentences around the mentions, the name, and the paper
 * as a whole. Features are named {@code group:what}. Thread-safe.
 *
 * @param names how well names are known
 */
public record LinkFeatures(NameCounts names) {

  private static final String ALWAYS = "always:";

  /** The features of each concept of a paper, in a fixed order. */
  public List<Set<String>> of(Paper paper, Extraction extraction, List<PaperConcept> concepts) {
    PaperContext context = PaperContext.of(paper, extraction, concepts);
    List<Set<String>> all = new ArrayList<>();
    for (int i = 0; i < concepts.size(); i++) {
      Set<String> features = new LinkedHashSet<>();
      features.add(ALWAYS);
      for (PaperContext.Place place : context.mentions().get(i)) {
        MentionFeatures.add(features, context, place);
      }
      ConceptFeatures.add(features, context, extraction, concepts, i, names);
      TitleFeatures.add(features, paper, context.mentions().get(i));
      all.add(Collections.unmodifiableSet(features));
    }
    return all;
  }

  /** A feature as it counts for concepts of one type alone. */
  public static String typed(ConceptType type, String feature) {
    return type.term() + '|' + feature;
  }
}
