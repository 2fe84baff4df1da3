package org.sciloom.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sciloom.concept.KeyedConceptResolver;
import org.sciloom.paper.ConceptLink;
import org.sciloom.paper.ConceptType;
import org.sciloom.paper.Extraction;
import org.sciloom.paper.LinkType;
import org.sciloom.paper.Mention;
import org.sciloom.paper.Paper;
import org.sciloom.paper.Section;
import org.sciloom.paper.Sentence;
import org.sciloom.paper.Span;

/** A pipeline without models: words in capitals are methods that the paper mentions. */
final class StubPipeline {

  private static final Pattern NAME = Pattern.compile("\\b[A-Z]{3,}\\b");

  private StubPipeline() {}

  static PaperPipeline pipeline() {
    return pipeline(paper -> {});
  }

  /** The pipeline, with something that happens before each paper. */
  static PaperPipeline pipeline(Consumer<Paper> before) {
    return new PaperPipeline(
        paper -> {
          before.accept(paper);
          return extraction(paper);
        },
        new KeyedConceptResolver(),
        (paper, extraction, concepts) ->
            concepts.stream()
                .map(
                    concept ->
                        new ConceptLink(
                            concept, LinkType.MENTIONS, extraction.sentences().get(1), 0.5, "stub"))
                .toList(),
        (paper, extraction) -> List.of());
  }

  private static Extraction extraction(Paper paper) {
    List<Mention> mentions = new ArrayList<>();
    Matcher name = NAME.matcher(paper.abstractText());
    while (name.find()) {
      Span span = new Span(name.start(), name.end());
      mentions.add(
          new Mention(Section.ABSTRACT, span, name.group(), ConceptType.METHOD, 0.5, "stub"));
    }
    List<Sentence> sentences = new ArrayList<>();
    for (Section section : Section.values()) {
      sentences.add(new Sentence(section, new Span(0, paper.text(section).length())));
    }
    return new Extraction(sentences, mentions, List.of());
  }
}
