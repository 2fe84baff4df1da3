package org.sciloom.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sciloom.paper.Extraction;
import org.sciloom.paper.Mention;
import org.sciloom.paper.Paper;
import org.sciloom.paper.PaperConcept;
import org.sciloom.paper.Section;
import org.sciloom.paper.Sentence;

/**
 * A paper as the linker reads it, made once for all of its concepts.
 *
 * @param sentences the sentences in the order of the text, with the paper's own concepts masked as
 *     such
 * @param roles the role of each
 * @param own the numbers of the concepts that the paper seems to contribute
 * @param firstOwn the number of the abstract's first sentence in which the paper speaks of itself;
 *     the number of its sentences if there is none
 * @param mentions for each concept where it is mentioned
 */
record PaperContext(
    List<MaskedSentence> sentences,
    List<Role> roles,
    Set<Integer> own,
    int firstOwn,
    List<List<Place>> mentions) {

  /** A place in a sentence, as a number of a word. */
  record Place(MaskedSentence sentence, Role role, int at) {}

  static PaperContext of(Paper paper, Extraction extraction, List<PaperConcept> concepts) {
    List<MaskedSentence> plain = masked(paper, extraction, concepts);
    Set<Integer> own = OwnConcepts.in(plain);
    List<MaskedSentence> sentences = plain.stream().map(s -> s.withOwn(own)).toList();
    List<Role> roles = new ArrayList<>();
    Role previous = Role.TITLE;
    for (MaskedSentence sentence : sentences) {
      previous = Role.of(sentence, previous);
      roles.add(previous);
    }
    return new PaperContext(
        sentences, roles, own, firstOwn(sentences), places(sentences, roles, concepts.size()));
  }

  private static List<MaskedSentence> masked(
      Paper paper, Extraction extraction, List<PaperConcept> concepts) {
    List<MaskedSentence.Masked> mentions = new ArrayList<>();
    for (int i = 0; i < concepts.size(); i++) {
      PaperConcept concept = concepts.get(i);
      int number = i;
      concept
          .mentions()
          .forEach(m -> mentions.add(new MaskedSentence.Masked(m, number, concept.type())));
    }
    List<MaskedSentence> sentences = new ArrayList<>();
    int count = (int) extraction.sentences().stream().filter(s -> !isTitle(s)).count();
    int index = 0;
    for (Sentence sentence : extraction.sentences()) {
      sentences.add(
          MaskedSentence.of(
              paper.text(sentence.section()),
              sentence,
              isTitle(sentence) ? -1 : index++,
              count,
              mentions.stream().filter(m -> begins(m.mention(), sentence)).toList()));
    }
    return sentences;
  }

  private static boolean begins(Mention mention, Sentence sentence) {
    int begin = mention.span().begin();
    return mention.section() == sentence.section()
        && sentence.span().begin() <= begin
        && begin < sentence.span().end();
  }

  private static boolean isTitle(Sentence sentence) {
    return sentence.section() == Section.TITLE;
  }

  private static int firstOwn(List<MaskedSentence> sentences) {
    return sentences.stream()
        .filter(sentence -> !sentence.isTitle() && Role.isOwnVoice(sentence))
        .mapToInt(MaskedSentence::index)
        .findFirst()
        .orElse(sentences.isEmpty() ? 0 : sentences.get(0).count());
  }

  private static List<List<Place>> places(
      List<MaskedSentence> sentences, List<Role> roles, int concepts) {
    List<List<Place>> places = new ArrayList<>();
    for (int i = 0; i < concepts; i++) {
      places.add(new ArrayList<>());
    }
    for (int s = 0; s < sentences.size(); s++) {
      MaskedSentence sentence = sentences.get(s);
      for (int at = 0; at < sentence.words().size(); at++) {
        if (sentence.isConcept(at)) {
          places.get(sentence.concepts().get(at)).add(new Place(sentence, roles.get(s), at));
        }
      }
    }
    return places;
  }
}
