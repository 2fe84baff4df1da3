package org.sciloom.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/**
 * Writes JSON-LD in expanded form: an array of node objects. Values stay strings beside their
 * datatype, so that every lexical form survives.
 *
 * @see <a href="https://www.w3.org/TR/json-ld11/#expanded-document-form">JSON-LD 1.1, expanded</a>
 */
final class JsonLdWriter implements SubjectBlocks.BlockWriter {

  private final JsonGenerator json;

  private JsonLdWriter(JsonGenerator json) {
    this.json = json;
  }

  /** A sink that writes to the stream, and flushes but does not close it. */
  static SubjectBlocks to(OutputStream out) {
    return new SubjectBlocks(new JsonLdWriter(generator(out)));
  }

  @Override
  public void begin() {
    writing(json::writeStartArray);
  }

  @Override
  public void block(Node subject, Map<Node, List<Node>> objects) {
    writing(
        () -> {
          json.writeStartObject();
          json.writeStringField("@id", reference(subject));
          for (Map.Entry<Node, List<Node>> property : objects.entrySet()) {
            writeProperty(property.getKey(), property.getValue());
          }
          json.writeEndObject();
          json.writeRaw('\n');
        });
  }

  @Override
  public void end() {
    writing(
        () -> {
          json.writeEndArray();
          json.writeRaw('\n');
          json.flush();
        });
  }

  private void writeProperty(Node predicate, List<Node> values) throws IOException {
    boolean type = predicate.equals(RDF.Nodes.type);
    json.writeArrayFieldStart(type ? "@type" : predicate.getURI());
    for (Node value : values) {
      if (type) {
        json.writeString(reference(value));
      } else {
        writeValue(value);
      }
    }
    json.writeEndArray();
  }

  private void writeValue(Node value) throws IOException {
    json.writeStartObject();
    if (value.isLiteral()) {
      json.writeStringField("@value", value.getLiteralLexicalForm());
      writeKind(value);
    } else {
      json.writeStringField("@id", reference(value));
    }
    json.writeEndObject();
  }

  private void writeKind(Node literal) throws IOException {
    if (!literal.getLiteralLanguage().isEmpty()) {
      json.writeStringField("@language", literal.getLiteralLanguage());
    } else if (!literal.getLiteralDatatype().equals(XSDDatatype.XSDstring)) {
      json.writeStringField("@type", literal.getLiteralDatatypeURI());
    }
  }

  private static String reference(Node node) {
    return node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.getURI();
  }

  private static JsonGenerator generator(OutputStream out) {
    try {
      JsonGenerator json = new JsonFactory().createGenerator(out);
      return json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void writing(Writing step) {
    try {
      step.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A step that can fail. */
  @FunctionalInterface
  private interface Writing {
    void run() throws IOException;
  }
}
