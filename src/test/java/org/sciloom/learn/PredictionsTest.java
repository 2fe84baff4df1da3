package org.sciloom.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sciloom.paper.Amount;
import org.sciloom.paper.ConceptKey;
import org.sciloom.paper.ConceptLink;
import org.sciloom.paper.ConceptType;
import org.sciloom.paper.Direction;
import org.sciloom.paper.LinkType;
import org.sciloom.paper.Mention;
import org.sciloom.paper.Paper;
import org.sciloom.paper.PaperConcept;
import org.sciloom.paper.PaperFacts;
import org.sciloom.paper.Result;
import org.sciloom.paper.Section;
import org.sciloom.paper.Sentence;
import org.sciloom.paper.Span;

class PredictionsTest {

  @TempDir Path folder;

  @Test
  void whatIsNotScoredMayBeAbsentOrMore() throws IOException {
    Path file =
        write(
            "{\"id\":\"p\",\"concepts\":[{\"name\":\"loom\",\"type\":\"Method\",\"link\":\"uses\","
                + "\"confidence\":0.5}],\"more\":{}}");
    ScoredConcept loom = new ScoredConcept("loom", "Method", "uses", List.of(), 0.5, List.of());
    assertEquals(List.of(loom), Predictions.read(file).find("p").orElseThrow().concepts());
    assertEquals(Optional.empty(), Predictions.read(file).find("q"));
  }

  @Test
  void aConceptWithoutALinkIsNamedWithFileAndLine() throws IOException {
    Path file = write("\n{\"id\":\"p\",\"concepts\":[{\"name\":\"loom\",\"type\":\"Method\"}]}");
    MalformedLineException failure =
        assertThrows(MalformedLineException.class, () -> Predictions.read(file));
    assertEquals(file + ":2: \"link\" is missing or blank", failure.getMessage());
  }

  @Test
  void anExtractorIsScoredUnderTheGoldPapersId() {
    GoldConcept loom =
        new GoldConcept(
            "loom",
            ConceptType.METHOD,
            LinkType.USES,
            List.of(),
            "",
            false,
            GoldConcept.Also.nothing());
    ScoredResult two = new ScoredResult("speed", "2x", "", "", "improvement");
    GoldPaper gold =
        new GoldPaper(
            "any id",
            "Looms",
            "We use looms.",
            List.of(loom),
            GoldResults.ofOne(List.of(two)),
            List.of());
    GoldFile.Papers file = new GoldFile.Papers(Path.of("gold"), List.of(gold));
    Scores scores = PaperEvaluation.ofExtractor(file, PredictionsTest::facts).scores();
    assertEquals(0, scores.missing());
    assertEquals(new Score(1, 1, 1), scores.of(Figure.LINKED));
    assertEquals(new Score(1, 1, 1), scores.of(Figure.RESULTS));
  }

  private static PaperFacts facts(Paper paper) {
    Sentence sentence = new Sentence(Section.ABSTRACT, new Span(0, 13));
    Mention looms =
        new Mention(Section.ABSTRACT, new Span(7, 12), "looms", ConceptType.METHOD, 0.9, "crf");
    PaperConcept concept =
        new PaperConcept(new ConceptKey("loom"), "looms", ConceptType.METHOD, List.of(looms));
    return new PaperFacts(
        paper,
        List.of(sentence),
        List.of(new ConceptLink(concept, LinkType.USES, sentence, 0.8, "cue:uses")),
        List.of(
            new Result(
                "speed",
                Direction.HIGHER,
                Amount.exact("2", 2, ""),
                "",
                "",
                "",
                Result.Kind.ABSOLUTE,
                new Span(0, 2),
                sentence,
                0.5)),
        List.of());
  }

  private Path write(String lines) throws IOException {
    return Files.writeString(folder.resolve("concepts.jsonl"), lines);
  }
}
