package org.sciloom.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.StringReader;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.sciloom.concept.KeyedConceptResolver;
import org.sciloom.extract.CoreNlpExtractor;
import org.sciloom.extract.CrfModel;
import org.sciloom.extract.ExtractionModels;
import org.sciloom.extract.Gazetteer;
import org.sciloom.extract.MentionExtractor;
import org.sciloom.extract.TokenViews;
import org.sciloom.extract.WordTable;
import org.sciloom.link.ClassifyingLinker;
import org.sciloom.link.LinkModel;
import org.sciloom.paper.Extraction;
import org.sciloom.paper.Paper;

/** Training on a few invented papers, to the models that the extractors read. */
class TrainingTest {

  private static final WordTable words = WordTable.read(lines(""));
  private static final Gazetteer names = Gazetteer.read(lines("Loom\tMethod"));
  private static final List<GoldPaper> papers = GoldPapers.papers();

  @Test
  void aTrainedModelFindsItsConceptsAgain() throws IOException {
    MentionExtractor extractor = extractor(serialized(train(papers)));
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
  void theSamePapersGiveTheSameModelByteByByte() throws IOException {
    assertArrayEquals(serialized(train(papers)), serialized(train(papers)));
  }

  @Test
  void theSamePapersGiveTheSameLinkModel() throws IOException {
    MentionExtractor extractor = extractor(serialized(train(papers)));
    List<String> once = new LinkTraining(extractor).train(papers);
    assertEquals(once, new LinkTraining(extractor).train(papers));
    assertEquals(once.stream().sorted().toList(), once);
    assertFalse(once.isEmpty());
  }

  @Test
  void aTrainedLinkModelFindsItsLinksAgain() throws IOException {
    MentionExtractor extractor = extractor(serialized(train(papers)));
    List<String> model = new LinkTraining(extractor).train(papers);
    var linker = new ClassifyingLinker(LinkModel.read(lines(String.join("\n", model))));
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

  private static CRFClassifier<CoreLabel> train(List<GoldPaper> papers) {
    return new CrfTraining(new TokenViews(words, names)).train(papers);
  }

  private static byte[] serialized(CRFClassifier<CoreLabel> classifier) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream objects = new ObjectOutputStream(new GZIPOutputStream(bytes))) {
      classifier.serializeClassifier(objects);
    }
    return bytes.toByteArray();
  }

  private static MentionExtractor extractor(byte[] model) {
    CrfModel crf = CrfModel.read(new ByteArrayInputStream(model));
    return new CoreNlpExtractor(new ExtractionModels(words, names, crf));
  }

  private static List<String> shown(Extraction extraction) {
    return extraction.mentions().stream().map(m -> m.surface() + " " + m.type().term()).toList();
  }

  private static BufferedReader lines(String text) {
    return new BufferedReader(new StringReader(text));
  }
}
