package org.sciloom.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sciloom.paper.AcronymDefinition;
import org.sciloom.paper.ConceptType;
import org.sciloom.paper.Extraction;
import org.sciloom.paper.Mention;
import org.sciloom.paper.Paper;
import org.sciloom.paper.Section;
import org.sciloom.paper.Sentence;
import org.sciloom.paper.Span;

/**
 * Extractions written by hand: every occurrence of some names, sentences that end with a full stop
 * and a space.
 *
 * @param paper the paper
 * @param types the names, each with its type
 */
public record Extractions(Paper paper, Map<String, ConceptType> types) {

  /** Extractions of a paper with an abstract alone to read, its title a dash. */
  public static Extractions of(String abstractText, Map<String, ConceptType> types) {
    return new Extractions(Texts.paper("-", abstractText), types);
  }

  /**
   * The extraction, with an acronym for each pair of a full form and its acronym in the abstract.
   */
  public Extraction extraction(Map<String, String> acronyms) {
    List<Mention> mentions = new ArrayList<>();
    for (Section section : Section.values()) {
      new TreeMap<>(types).forEach((name, type) -> addMentions(mentions, section, name, type));
    }
    List<AcronymDefinition> definitions = new ArrayList<>();
    acronyms.forEach(
        (full, acronym) -> {
          int begin = paper.abstractText().indexOf(full + " (" + acronym + ")");
          Span fullSpan = new Span(begin, begin + full.length());
          int at = fullSpan.end() + 2;
          Span acronymSpan = new Span(at, at + acronym.length());
          definitions.add(new AcronymDefinition(Section.ABSTRACT, fullSpan, acronymSpan));
        });
    return new Extraction(sentences(), mentions, definitions);
  }

  /** The extraction, without acronyms. */
  public Extraction extraction() {
    return extraction(Map.of());
  }

  private void addMentions(List<Mention> mentions, Section section, String name, ConceptType type) {
    String text = paper.text(section);
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      Span span = new Span(at, at + name.length());
      if (mentions.stream().noneMatch(m -> m.section() == section && m.span().overlaps(span))) {
        mentions.add(new Mention(section, span, name, type, 0.75, "test"));
      }
    }
  }

  private List<Sentence> sentences() {
    List<Sentence> sentences = new ArrayList<>();
    sentences.add(new Sentence(Section.TITLE, new Span(0, paper.title().length())));
    String text = paper.abstractText();
    int begin = 0;
    while (begin < text.length()) {
      int stop = text.indexOf(". ", begin);
      int end = stop < 0 ? text.length() : stop + 1;
      sentences.add(new Sentence(Section.ABSTRACT, new Span(begin, end)));
      begin = end + 1;
    }
    return sentences;
  }
}
