package org.sciloom.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.sciloom.query.NamedQuery;
import org.sciloom.query.QueryResult;

/**
 * Writes rows as plain JSON: the name of the query, its columns, an object for each row, and
 * whether there was more. Numbers are numbers, everything else is a string; what a row does not
 * bind is left out.
 */
final class JsonRows {

  private static final JsonFactory JSON = new JsonFactory();

  private JsonRows() {}

  /**
   * Writes all rows.
   *
   * @param cut tells, after the last row, whether there was more
   */
  static void write(
      NamedQuery query, QueryResult.Rows rows, BooleanSupplier cut, OutputStream out) {
    List<Var> columns = rows.rows().getResultVars();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("query", query.name());
      json.writeStringField("title", query.title());
      json.writeArrayFieldStart("columns");
      for (Var column : columns) {
        json.writeString(column.getVarName());
      }
      json.writeEndArray();
      json.writeArrayFieldStart("rows");
      while (rows.rows().hasNext()) {
        writeRow(json, columns, rows.rows().next());
      }
      json.writeEndArray();
      json.writeBooleanField("cut", cut.getAsBoolean());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void writeRow(JsonGenerator json, List<Var> columns, Binding row)
      throws IOException {
    json.writeStartObject();
    for (Var column : columns) {
      Node term = row.get(column);
      if (term != null) {
        json.writeFieldName(column.getVarName());
        write(json, term);
      }
    }
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Node term) throws IOException {
    if (!term.isLiteral()) {
      json.writeString(term.toString());
      return;
    }
    boolean isNumber =
        term.getLiteralDatatype().isValid(term.getLiteralLexicalForm())
            && term.getLiteralValue() instanceof Number;
    if (!isNumber) {
      json.writeString(term.getLiteralLexicalForm());
      return;
    }
    Number number = (Number) term.getLiteralValue();
    if (number instanceof Double || number instanceof Float) {
      json.writeNumber(number.doubleValue());
    } else {
      json.writeNumber(number.toString());
    }
  }
}
