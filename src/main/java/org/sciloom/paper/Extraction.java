package org.sciloom.paper;

import java.util.List;

/**
 * What the extractors found in one paper, before mentions are grouped into concepts.
 *
 * @param sentences the paper's sentences, in the order of the text
 * @param mentions the mentions, in the order of the text; no two of them overlap
 * @param acronyms the acronyms that the paper defines
 */
public record Extraction(
    List<Sentence> sentences, List<Mention> mentions, List<AcronymDefinition> acronyms) {

  public Extraction {
    sentences = sentences.stream().sorted().toList();
    mentions = mentions.stream().sorted().toList();
    acronyms = List.copyOf(acronyms);
  }
}
