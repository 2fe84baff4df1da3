package org.sciloom.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
import org.sciloom.paper.PaperDetails;
import org.sciloom.paper.PaperFacts;
import org.sciloom.paper.PaperId;
import org.sciloom.paper.Result;
import org.sciloom.paper.Section;
import org.sciloom.paper.Sentence;
import org.sciloom.paper.Span;
import org.sciloom.testing.ScorePy;

class ConceptsJsonTest {

  private static final String TITLE = "\uD835\uDD38 Loom";
  private static final String ABSTRACT = "We use looms. They are 2x faster.";

  @TempDir Path folder;

  @Test
  void aPaperIsOneLineInTheFormOfAGoldLineWithOffsetsAndConfidence() throws IOException {
    assertEquals(
        """
        {"id":"arxiv:2601.00001","title":"%s","abstract":"%s","concepts":[{"name":"loom",\
        "type":"Method","link":"uses","surfaces":["Loom","looms"],"evidence":"We use looms.",\
        "confidence":0.75,"extractor":"cue:uses","mentions":[{"section":"title","begin":3,"end":7,\
        "surface":"Loom","type":"Method","confidence":0.5,"extractor":"crf"},{"section":"abstract",\
        "begin":7,"end":12,"surface":"looms","type":"Method","confidence":0.9,"extractor":"crf"}]}],\
        "results":[{"metric":null,"value":"2x","on":null,"method":"loom","kind":"improvement",\
        "comparand":null,"direction":null,"number":2.0,"high":2.0,"margin":0.0,"bound":"at most",\
        "unit":"x","begin":23,"end":25,"evidence":"They are 2x faster.","confidence":0.6}],\
        "links":["https://example.org/loom"]}
        """
            .formatted(TITLE, ABSTRACT),
        written("arxiv:2601.00001"));
  }

  @Test
  void eachPaperHasALineOfItsOwnAndTheIdThatIsAskedFor() throws IOException {
    StringWriter out = new StringWriter();
    ConceptsJson json = ConceptsJson.to(out);
    json.write(facts());
    json.write("gold-7", facts());
    List<String> lines = out.toString().lines().toList();
    assertEquals(2, lines.size());
    assertEquals("gold-7", new JsonMapper().readTree(lines.get(1)).path("id").textValue());
    assertEquals(lines.get(0), lines.get(1).replace("gold-7", "arxiv:2601.00001"));
  }

  @Test
  void theTextAtTheOffsetsIsTheSurface() throws IOException {
    JsonNode paper = new JsonMapper().readTree(written("p"));
    JsonNode mentions = paper.path("concepts").path(0).path("mentions");
    for (JsonNode mention : mentions) {
      String text = paper.path(mention.path("section").textValue()).textValue();
      int begin = mention.path("begin").intValue();
      int end = mention.path("end").intValue();
      assertEquals(mention.path("surface").textValue(), text.substring(begin, end));
    }
    assertEquals(2, mentions.size());
  }

  @Test
  void theGuidesScorerReadsIt() throws IOException {
    Path gold = folder.resolve("gold.jsonl");
    Path predicted = folder.resolve("concepts.jsonl");
    Files.writeString(
        gold,
        """
        {"id":"g1","title":"t","abstract":"a","concepts":[{"name":"Looms","type":"Method",\
        "link":"uses","surfaces":["Looms"],"evidence":"e"}],"results":[{"metric":null,\
        "value":"2 times","on":null,"method":null,"kind":"improvement"}],"links":[]}
        """);
    Files.writeString(predicted, written("g1"));
    JsonNode scores = new JsonMapper().readTree(ScorePy.run(gold, predicted, "--json"));
    assertEquals(1, scores.path("linked").path(2).doubleValue());
    assertEquals(1, scores.path("results").path(2).doubleValue());
    assertTrue(ScorePy.run(gold, predicted).startsWith("papers 1, missing from the prediction 0"));
  }

  private static String written(String id) throws IOException {
    StringWriter out = new StringWriter();
    ConceptsJson.to(out).write(id, facts());
    return out.toString();
  }

  private static PaperFacts facts() {
    PaperId id = new PaperId(PaperId.Scheme.ARXIV, "2601.00001");
    Sentence first = new Sentence(Section.ABSTRACT, new Span(0, 13));
    Sentence second = new Sentence(Section.ABSTRACT, new Span(14, 33));
    Mention title =
        new Mention(Section.TITLE, new Span(3, 7), "Loom", ConceptType.METHOD, 0.5, "crf");
    Mention text =
        new Mention(Section.ABSTRACT, new Span(7, 12), "looms", ConceptType.METHOD, 0.9, "crf");
    PaperConcept loom =
        new PaperConcept(new ConceptKey("loom"), "loom", ConceptType.METHOD, List.of(title, text));
    return new PaperFacts(
        new Paper(id, TITLE, ABSTRACT, PaperDetails.none()),
        List.of(new Sentence(Section.TITLE, new Span(0, 7)), first, second),
        List.of(new ConceptLink(loom, LinkType.USES, first, 0.75, "cue:uses")),
        List.of(
            new Result(
                "",
                Direction.UNKNOWN,
                Amount.exact("2x", 2, "x").withBound(Amount.Bound.AT_MOST),
                "",
                "loom",
                "",
                Result.Kind.IMPROVEMENT,
                new Span(23, 25),
                second,
                0.6)),
        List.of("https://example.org/loom"));
  }
}
