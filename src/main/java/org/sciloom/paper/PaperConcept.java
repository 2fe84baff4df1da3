package org.sciloom.paper;

import java.util.List;

/**
 * A concept as one paper names it.
 *
 * @param key its identity across papers
 * @param name the full form if the paper gives one, else the acronym
 * @param type the type that the paper gives it
 * @param mentions every place where it is named, in the order of the text; never empty
 */
public record PaperConcept(ConceptKey key, String name, ConceptType type, List<Mention> mentions) {

  /**
   * @throws IllegalArgumentException when there is no mention
   */
  public PaperConcept {
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("a concept without a mention: " + name);
    }
    mentions = mentions.stream().sorted().toList();
  }

  /** The mentions, each with the type of the concept as a whole. */
  public List<Mention> agreedMentions() {
    return mentions.stream().map(mention -> mention.withType(type)).toList();
  }

  /** The confidence of the surest mention, between 0 and 1. */
  public double confidence() {
    return mentions.stream().mapToDouble(Mention::confidence).max().orElse(0);
  }

  /** The different forms in which the paper names it, exactly as they stand, in order. */
  public List<String> surfaces() {
    return mentions.stream().map(Mention::surface).distinct().toList();
  }
}
