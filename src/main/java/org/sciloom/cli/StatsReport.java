package org.sciloom.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.sciloom.query.NamedQueries;
import org.sciloom.query.QueryRunner;
import org.sciloom.query.ResultFormat;
import org.sciloom.query.ResultWriter;
import org.sciloom.store.GraphStore;

/** What is in a store, as text. */
final class StatsReport {

  private final GraphStore store;
  private final NamedQueries queries;
  private final int width;

  /**
   * @param width the greatest width of a table, or 0 for any
   */
  StatsReport(GraphStore store, NamedQueries queries, int width) {
    this.store = store;
    this.queries = queries;
    this.width = width;
  }

  /** Triples, size, classes, links, years and runs. */
  String text(Path folder) {
    long triples = store.read(dataset -> dataset.getDefaultGraph().sizeLong());
    return String.format(
            Locale.ROOT,
            "%,d triples in %s of files%n%n",
            triples,
            FileUtils.byteCountToDisplaySize(
                FileUtils.sizeOfDirectoryAsBigInteger(folder.toFile())))
        + answer("statistics")
        + "\n"
        + answer("papers-by-year")
        + "\n"
        + answer("extraction-runs");
  }

  private String answer(String query) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ResultWriter table = ResultWriter.of(ResultFormat.TABLE).withWidth(width);
    QueryRunner.of(store.dataset())
        .run(queries.get(query), Map.of(), result -> table.write(result, out));
    return out.toString(StandardCharsets.UTF_8);
  }
}
