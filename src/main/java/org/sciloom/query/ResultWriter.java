package org.sciloom.query;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.ResultSetMgr;

/** Writes query results in UTF-8. Immutable. */
public final class ResultWriter {

  private final ResultFormat format;
  private final int width;

  private ResultWriter(ResultFormat format, int width) {
    this.format = format;
    this.width = width;
  }

  /** A writer of the given format; tables are as wide as they need to be. */
  public static ResultWriter of(ResultFormat format) {
    return new ResultWriter(format, 0);
  }

  /** The same with tables of at most so many columns of a terminal; 0 for as many as needed. */
  public ResultWriter withWidth(int columns) {
    return new ResultWriter(format, columns);
  }

  /**
   * Writes a result and flushes; the stream stays open.
   *
   * @throws BadQueryException when the format is not for this kind of result; nothing has been
   *     written then
   */
  public void write(QueryResult result, OutputStream out) {
    if (result instanceof QueryResult.Rows rows) {
      require(format.forRows(), "rows", ResultFormat::forRows);
      writeRows(rows, out);
    } else if (result instanceof QueryResult.Answer answer) {
      require(format.forRows(), "a truth value", ResultFormat::forRows);
      writeAnswer(answer, out);
    } else if (result instanceof QueryResult.Triples triples) {
      require(format.forTriples(), "triples", ResultFormat::forTriples);
      writeTriples(triples, out);
    }
  }

  private void require(boolean fits, String kind, Predicate<ResultFormat> accepted) {
    if (!fits) {
      throw new BadQueryException(
          "the query answers with %s, which cannot be written as %s; there are %s"
              .formatted(
                  kind,
                  format.id(),
                  Arrays.stream(ResultFormat.values())
                      .filter(accepted)
                      .map(ResultFormat::id)
                      .collect(Collectors.joining(", "))));
    }
  }

  private void writeRows(QueryResult.Rows result, OutputStream out) {
    if (format == ResultFormat.TABLE) {
      print(TextTable.of(result.rows(), result.prefixes()).render(width), out);
    } else {
      ResultSetMgr.write(out, ResultSet.adapt(result.rows()), format.lang());
    }
  }

  private void writeAnswer(QueryResult.Answer result, OutputStream out) {
    if (format == ResultFormat.TABLE) {
      print(result.value() ? "yes\n" : "no\n", out);
    } else {
      ResultSetMgr.write(out, result.value(), format.lang());
    }
  }

  private void writeTriples(QueryResult.Triples result, OutputStream out) {
    Graph graph = result.graph();
    graph.getPrefixMapping().setNsPrefixes(result.prefixes());
    RDFWriter.source(graph)
        .lang(format == ResultFormat.TABLE ? Lang.TURTLE : format.lang())
        .output(out);
  }

  private static void print(String text, OutputStream out) {
    PrintStream printer = new PrintStream(out, false, StandardCharsets.UTF_8);
    printer.print(text);
    printer.flush();
  }
}
