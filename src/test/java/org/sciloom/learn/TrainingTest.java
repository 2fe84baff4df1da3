package org.sciloom.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sciloom.concept.KeyedConceptResolver;
import org.sciloom.extract.CandidateModel;
import org.sciloom.extract.CoreNlpExtractor;
import org.sciloom.extract.ExtractionModels;
import org.sciloom.extract.Gazetteer;
import org.sciloom.extract.MentionExtractor;
import org.sciloom.extract.TermTable;
import org.sciloom.extract.TokenViews;
import org.sciloom.extract.WordTable;
import org.sciloom.extract.chain.ChainModel;
import org.sciloom.extract.chain.ChainModelFile;
import org.sciloom.link.ClassifyingLinker;
import org.sciloom.link.LinkModel;
import org.sciloom.link.NameCounts;
import org.sciloom.paper.Extraction;
import org.sciloom.paper.Paper;

/** Training on a few invented papers, to the models that the extractors read. */
class TrainingTest {

  private static final WordTable words = WordTable.read(lines(""));
  private static final Gazetteer names = Gazetteer.read(lines("Loom\tMethod"));
  private static final NameCounts NO_NAMES = NameCounts.read(lines(""));
  private static final List<GoldPaper> papers = GoldPapers.papers();
  private static final MentionTraining.FoldTables FOLDS =
      new MentionTraining.FoldTables(Collections.nCopies(MentionTraining.FOLDS, TermTable.empty()));

  @Test
  void trainedModelsFindTheirConceptsAgain() {
    MentionExtractor extractor = extractor();
    for (GoldPaper gold : papers) {
      Extraction extraction = extractor.extract(gold.paper());
      List<String> expected =
          List.of(
              gold.concepts().get(0).name() + " Method",
              gold.concepts().get(0).name() + " Method",
              "machine weaving Task",
              gold.concepts().get(0).name() + " Method",
              gold.concepts().get(1).name() + " Dataset");
      assertEquals(expected, shown(extraction), gold.id());
    }
  }

  @Test
  void theSamePapersGiveTheSameModelsByteByByte() throws IOException {
    assertArrayEquals(bytes(training().chain(FOLDS)), bytes(training().chain(FOLDS)));
    assertEquals(training().candidates(FOLDS, true), training().candidates(FOLDS, true));
  }

  @Test
  void withoutTheDocumentNoFeatureTellsOfOtherPlaces() {
    List<String> with = training().candidates(FOLDS, true);
    List<String> without = training().candidates(FOLDS, false);
    assertTrue(with.stream().anyMatch(line -> line.startsWith("places")));
    assertTrue(without.stream().noneMatch(line -> line.startsWith("places")));
  }

  @Test
  void termsTellHowOftenAPhraseIsAConceptInACorpus(@TempDir Path folder) throws IOException {
    Path corpus = folder.resolve("corpus.jsonl");
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      lines.add(
          """
          {"id":"c%d","title":"WarpCNN: On Weaving",\
          "abstract":"We propose WarpCNN for machine weaving. Looms are old."}"""
              .formatted(i));
    }
    Files.write(corpus, lines);
    List<TermCounting> countings = training().countTerms(corpus);
    List<String> terms = TermCounting.lines(countings);
    assertEquals(terms, TermCounting.lines(training().countTerms(corpus)));
    String weaving =
        terms.stream().filter(line -> line.startsWith("machine weaving\t")).findFirst().get();
    List<String> fields = List.of(weaving.split("\t", -1));
    assertEquals("2", fields.get(1), "4 occurrences are a magnitude of 2");
    assertTrue(Integer.parseInt(fields.get(5)) > 80, weaving);
  }

  @Test
  void theSamePapersGiveTheSameLinkModel() throws IOException {
    MentionExtractor extractor = extractor();
    List<String> once = new LinkTraining(extractor, NO_NAMES).train(papers);
    assertEquals(once, new LinkTraining(extractor, NO_NAMES).train(papers));
    assertEquals(once.stream().sorted().toList(), once);
    assertFalse(once.isEmpty());
  }

  @Test
  void aTrainedLinkModelFindsItsLinksAgain() throws IOException {
    MentionExtractor extractor = extractor();
    // Against a prior of no opinion it takes more than seven papers to be sure of a link.
    List<GoldPaper> many = Collections.nCopies(20, papers).stream().flatMap(List::stream).toList();
    List<String> model = new LinkTraining(extractor, NO_NAMES).train(many);
    var linker = new ClassifyingLinker(LinkModel.read(lines(String.join("\n", model))), NO_NAMES);
    for (GoldPaper gold : papers) {
      Paper paper = gold.paper();
      Extraction extraction = extractor.extract(paper);
      List<String> links =
          linker
              .link(paper, extraction, new KeyedConceptResolver().resolve(paper, extraction))
              .stream()
              .map(link -> link.concept().name() + " " + link.type().term())
              .sorted()
              .toList();
      List<String> expected =
          gold.concepts().stream().map(c -> c.name() + " " + c.link().term()).sorted().toList();
      assertEquals(expected, links);
    }
  }

  private static MentionTraining training() {
    return new MentionTraining(papers, new TokenViews(words, names), names, List.of());
  }

  private static byte[] bytes(ChainModel chain) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ChainModelFile.write(chain, bytes);
    return bytes.toByteArray();
  }

  private static MentionExtractor extractor() {
    MentionTraining training = training();
    CandidateModel candidates =
        CandidateModel.read(lines(String.join("\n", training.candidates(FOLDS, true))));
    return new CoreNlpExtractor(
        new ExtractionModels(
            words, names, TermTable.empty(), training.chain(FOLDS), List.of(), candidates));
  }

  private static List<String> shown(Extraction extraction) {
    return extraction.mentions().stream().map(m -> m.surface() + " " + m.type().term()).toList();
  }

  private static BufferedReader lines(String text) {
    return new BufferedReader(new StringReader(text));
  }
}
