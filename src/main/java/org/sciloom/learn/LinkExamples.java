package org.sciloom.learn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sciloom.concept.ConceptKeys;
import org.sciloom.extract.MentionExtractor;
import org.sciloom.link.LinkFeatures;
import org.sciloom.paper.ConceptKey;
import org.sciloom.paper.Extraction;
import org.sciloom.paper.Mention;
import org.sciloom.paper.Paper;
import org.sciloom.paper.PaperConcept;
import org.sciloom.paper.Section;

/**
 * Makes examples for the classifier of links: the gold concepts of gold papers as the linker would
 * see them, whatever an extractor would find.
 *
 * @param sentences finds the sentences, and the acronyms that a paper defines
 * @param features what speaks for a link
 */
record LinkExamples(MentionExtractor sentences, LinkFeatures features) {

  /**
   * A concept of a paper.
   *
   * @param paper the gold paper's id
   * @param gold the concept
   * @param features what speaks for its link
   */
  record Example(String paper, GoldConcept gold, Set<String> features) {}

  /** The concepts of a paper of which a surface stands in the text. */
  List<Example> of(GoldPaper gold) {
    Paper paper = gold.paper();
    Map<GoldConcept, List<Mention>> mentions = mentions(paper, gold);
    List<GoldConcept> found = new ArrayList<>();
    List<PaperConcept> concepts = new ArrayList<>();
    mentions.forEach(
        (concept, places) -> {
          Optional<ConceptKey> key = ConceptKeys.find(concept.name());
          if (key.isPresent()) {
            found.add(concept);
            concepts.add(new PaperConcept(key.get(), concept.name(), concept.type(), places));
          }
        });
    Extraction extracted = sentences.extract(paper);
    List<Mention> all = mentions.values().stream().flatMap(List::stream).toList();
    Extraction extraction = new Extraction(extracted.sentences(), all, extracted.acronyms());
    List<Set<String>> sets = features.of(paper, extraction, concepts);
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      examples.add(new Example(gold.id(), found.get(i), sets.get(i)));
    }
    return examples;
  }

  private static Map<GoldConcept, List<Mention>> mentions(Paper paper, GoldPaper gold) {
    Map<GoldConcept, List<Mention>> mentions = new LinkedHashMap<>();
    for (Section section : Section.values()) {
      String text = paper.text(section);
      for (GoldMentions.Occurrence occurrence : GoldMentions.in(text, gold)) {
        GoldConcept concept = occurrence.concept();
        String surface = occurrence.span().of(text);
        mentions
            .computeIfAbsent(concept, c -> new ArrayList<>())
            .add(new Mention(section, occurrence.span(), surface, concept.type(), 1, "gold"));
      }
    }
    return mentions;
  }
}
