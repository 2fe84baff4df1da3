package org.sciloom.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.pipeline.AnnotationPipeline;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sciloom.paper.Extraction;
import org.sciloom.paper.Mention;
import org.sciloom.paper.Paper;
import org.sciloom.paper.Section;
import org.sciloom.paper.Sentence;
import org.sciloom.paper.Span;
import org.sciloom.testing.Shipped;
import org.sciloom.testing.Texts;

/** What every extractor in the list keeps to, whatever the text. */
class ConceptExtractorContractTest {

  private static final AnnotationPipeline tokenizer = CoreNlpExtractor.tokenizer();
  private static final CoreNlpExtractor extractor = new CoreNlpExtractor(Shipped.models());

  static Stream<Paper> papers() {
    Stream<Paper> wild = LongStream.range(0, 30).mapToObj(seed -> Texts.wild(seed, 700));
    Stream<Paper> long20k = LongStream.range(100, 101).mapToObj(seed -> Texts.wild(seed, 20_000));
    Stream<Paper> odd =
        Stream.of(".", "?", "-", "$", "\u200B", "\uD83D\uDE00", "(A)", "\uFEFF", "\u00AD", "\u0001")
            .flatMap(
                text ->
                    Stream.of(
                        Texts.paper(text, "We test BERT on ImageNet."),
                        Texts.paper("BERT on ImageNet", text),
                        Texts.paper(text, text)));
    return Stream.of(wild, long20k, odd).flatMap(all -> all);
  }

  @ParameterizedTest
  @MethodSource("papers")
  void spansLieInOneSectionAndShareNoCharacter(Paper paper) {
    TokenizedText text = text(paper);
    List<Found> before = new ArrayList<>();
    for (ConceptExtractor each : Shipped.models().extractors()) {
      List<Found> added = each.extract(text, List.copyOf(before));
      for (Found found : added) {
        assertTrue(found.span().end() <= text.text().length(), () -> each + ": " + found);
        assertTrue(text.isWithinSection(found.span()), () -> each + ": " + found);
        assertTrue(Found.isFree(found.span(), before), () -> each + ": " + found);
        before.add(found);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("papers")
  void theSameInputGivesTheSameOutput(Paper paper) {
    List<Found> before = List.of();
    for (ConceptExtractor each : Shipped.models().extractors()) {
      List<Found> once = each.extract(text(paper), before);
      assertEquals(once, each.extract(text(paper), before), each::toString);
      before = Stream.concat(before.stream(), once.stream()).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("papers")
  void theSurfaceOfAMentionIsTheTextAtItsSpan(Paper paper) {
    Extraction extraction = extractor.extract(paper);
    for (Mention mention : extraction.mentions()) {
      assertEquals(mention.span().of(paper.text(mention.section())), mention.surface());
      assertFalse(mention.surface().isBlank());
    }
  }

  @ParameterizedTest
  @MethodSource("papers")
  void theTitleIsOneSentenceAndThoseOfTheAbstractFollowOneAnother(Paper paper) {
    List<Sentence> sentences = extractor.extract(paper).sentences();
    assertEquals(
        new Sentence(Section.TITLE, new Span(0, paper.title().length())), sentences.get(0));
    int end = 0;
    for (Sentence sentence : sentences.subList(1, sentences.size())) {
      assertEquals(Section.ABSTRACT, sentence.section());
      assertTrue(sentence.span().begin() >= end, sentence::toString);
      end = sentence.span().end();
    }
    assertTrue(end <= paper.abstractText().length());
  }

  @Test
  void eightThreadsAtOnceFindWhatOneFinds() throws InterruptedException, ExecutionException {
    List<Paper> papers = LongStream.range(200, 240).mapToObj(s -> Texts.wild(s, 600)).toList();
    List<Extraction> alone = papers.stream().map(extractor::extract).toList();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<Extraction>> together = new ArrayList<>();
      for (Paper paper : papers) {
        together.add(threads.submit(() -> extractor.extract(paper)));
      }
      for (int i = 0; i < papers.size(); i++) {
        assertEquals(alone.get(i), together.get(i).get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static TokenizedText text(Paper paper) {
    TokenizedText text = CoreNlpExtractor.tokenize(paper, tokenizer);
    Shipped.models().views().annotate(text);
    return text;
  }
}
