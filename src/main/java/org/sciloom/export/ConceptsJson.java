package org.sciloom.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.sciloom.paper.Amount;
import org.sciloom.paper.ConceptLink;
import org.sciloom.paper.Mention;
import org.sciloom.paper.Paper;
import org.sciloom.paper.PaperFacts;
import org.sciloom.paper.Result;
import org.sciloom.paper.Sentence;

/**
 * Writes the facts of papers as JSON Lines, one object for each paper, in the form of a line of a
 * gold file with offsets and confidences added, so that scorers of gold files read it. Offsets are
 * UTF-16 code units of the title or the abstract, end-exclusive. What a paper does not give is
 * null. The same facts give the same text. Nothing is kept between papers; not thread-safe.
 */
public final class ConceptsJson {

  private final JsonGenerator json;

  private ConceptsJson(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Writes to the given writer, which stays the caller's to flush and close.
   *
   * @throws IOException when the writer fails
   */
  public static ConceptsJson to(Writer out) throws IOException {
    // The fast writer gives the shortest text of a double, on every JDK; Double.toString does not.
    JsonMapper mapper =
        JsonMapper.builder()
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();
    JsonGenerator json = mapper.createGenerator(out);
    json.setPrettyPrinter(new MinimalPrettyPrinter(""));
    return new ConceptsJson(json);
  }

  /**
   * Writes one paper under its own id, such as {@code arxiv:1706.03762}.
   *
   * @throws IOException when the writer fails
   */
  public void write(PaperFacts facts) throws IOException {
    write(facts.paper().id().toString(), facts);
  }

  /**
   * Writes one paper under another id, such as that of the gold paper against which it is to be
   * scored.
   *
   * @throws IOException when the writer fails
   */
  public void write(String id, PaperFacts facts) throws IOException {
    Paper paper = facts.paper();
    json.writeStartObject();
    json.writeStringField("id", id);
    json.writeStringField("title", paper.title());
    json.writeStringField("abstract", paper.abstractText());
    json.writeArrayFieldStart("concepts");
    for (ConceptLink link : facts.links()) {
      writeConcept(link, paper);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("results");
    for (Result result : facts.results()) {
      writeResult(result, paper);
    }
    json.writeEndArray();
    writeTexts("links", facts.resources());
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  private void writeConcept(ConceptLink link, Paper paper) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", link.concept().name());
    json.writeStringField("type", link.concept().type().term());
    json.writeStringField("link", link.type().term());
    writeTexts("surfaces", link.concept().surfaces());
    json.writeStringField("evidence", text(link.evidence(), paper));
    json.writeNumberField("confidence", link.confidence());
    json.writeStringField("extractor", link.extractor());
    json.writeArrayFieldStart("mentions");
    for (Mention mention : link.concept().mentions()) {
      writeMention(mention);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeMention(Mention mention) throws IOException {
    json.writeStartObject();
    json.writeStringField("section", mention.section().label());
    json.writeNumberField("begin", mention.span().begin());
    json.writeNumberField("end", mention.span().end());
    json.writeStringField("surface", mention.surface());
    json.writeStringField("type", mention.type().term());
    json.writeNumberField("confidence", mention.confidence());
    json.writeStringField("extractor", mention.extractor());
    json.writeEndObject();
  }

  private void writeResult(Result result, Paper paper) throws IOException {
    json.writeStartObject();
    writeTextOrNull("metric", result.metric());
    json.writeStringField("value", result.valueText());
    writeTextOrNull("on", result.on());
    writeTextOrNull("method", result.method());
    json.writeStringField("kind", result.kind().term());
    writeTextOrNull("comparand", result.comparand());
    writeTextOrNull("direction", result.direction().term());
    writeAmount(result.amount());
    json.writeNumberField("begin", result.span().begin());
    json.writeNumberField("end", result.span().end());
    json.writeStringField("evidence", text(result.evidence(), paper));
    json.writeNumberField("confidence", result.confidence());
    json.writeEndObject();
  }

  private void writeAmount(Amount amount) throws IOException {
    json.writeNumberField("number", amount.value());
    json.writeNumberField("high", amount.high());
    json.writeNumberField("margin", amount.margin());
    json.writeStringField("bound", amount.bound().term());
    writeTextOrNull("unit", amount.unit());
  }

  private void writeTexts(String field, List<String> texts) throws IOException {
    json.writeArrayFieldStart(field);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  private void writeTextOrNull(String field, String text) throws IOException {
    if (text.isEmpty()) {
      json.writeNullField(field);
    } else {
      json.writeStringField(field, text);
    }
  }

  private static String text(Sentence sentence, Paper paper) {
    return sentence.span().of(paper.text(sentence.section()));
  }
}
