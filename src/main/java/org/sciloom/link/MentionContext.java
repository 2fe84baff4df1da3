package org.sciloom.link;

import java.util.List;
import java.util.Locale;
import org.sciloom.paper.Extraction;
import org.sciloom.paper.Mention;
import org.sciloom.paper.Paper;
import org.sciloom.paper.Section;
import org.sciloom.paper.Sentence;
import org.sciloom.paper.Span;

/**
 * A mention in its sentence.
 *
 * @param sentence the sentence it stands in
 * @param before the sentence's text before the mention, in lower case
 * @param after the sentence's text behind the mention, in lower case
 * @param place {@code title}, or in which fifth of the abstract's sentences it stands, from {@code
 *     part0}
 */
record MentionContext(Sentence sentence, String before, String after, String place) {

  /** The context of a mention; the whole section where no sentence holds it. */
  static MentionContext of(Paper paper, Extraction extraction, Mention mention) {
    String text = paper.text(mention.section());
    List<Sentence> sentences =
        extraction.sentences().stream().filter(s -> s.section() == mention.section()).toList();
    int index = 0;
    while (index < sentences.size() && !sentences.get(index).holds(mention)) {
      index++;
    }
    boolean held = index < sentences.size();
    Sentence sentence =
        held ? sentences.get(index) : new Sentence(mention.section(), new Span(0, text.length()));
    String place =
        mention.section() == Section.TITLE
            ? "title"
            : "part" + (held ? index * 5 / sentences.size() : 0);
    return new MentionContext(
        sentence,
        lower(text.substring(sentence.span().begin(), mention.span().begin())),
        lower(text.substring(mention.span().end(), sentence.span().end())),
        place);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
