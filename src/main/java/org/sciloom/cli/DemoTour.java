package org.sciloom.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sciloom.query.BadQueryException;
import org.sciloom.query.NamedQueries;
import org.sciloom.query.NamedQuery;
import org.sciloom.query.QueryRunner;
import org.sciloom.query.ResultFormat;
import org.sciloom.query.ResultWriter;
import org.sciloom.store.GraphStore;

/** A few questions to the graph of the sample, with their answers. */
final class DemoTour {

  private static final List<Question> QUESTIONS =
      List.of(
          new Question("papers-of-concept", Map.of("concept", "BERT", "limit", "5")),
          new Question("benchmarks-of-method", Map.of("method", "Transformer", "limit", "5")),
          new Question("most-connected-concepts", Map.of("limit", "8")));

  private final GraphStore store;
  private final Path folder;
  private final NamedQueries queries;
  private final Streams streams;

  DemoTour(GraphStore store, Path folder, NamedQueries queries, Streams streams) {
    this.store = store;
    this.folder = folder;
    this.queries = queries;
    this.streams = streams;
  }

  /**
   * Shows what is in the graph, the questions, and what to try next.
   *
   * @throws IOException when standard output cannot be written
   */
  void show() throws IOException {
    int width = streams.terminal().tableWidth();
    streams.print("\n" + new StatsReport(store, queries, width).text(folder));
    for (Question question : QUESTIONS) {
      ask(question);
    }
    streams.print(
        """

        To try next:
          ./sciloom query --list
          ./sciloom build YOUR-PAPERS.jsonl --store graph
          ./sciloom export -o sample.ttl --store %s

        """
            .formatted(folder));
  }

  private void ask(Question question) throws IOException {
    NamedQuery query = queries.get(question.query());
    streams.print("\n" + query.story() + "\n" + question.command() + " --store " + folder + "\n\n");
    ResultWriter table =
        ResultWriter.of(ResultFormat.TABLE).withWidth(streams.terminal().tableWidth());
    try {
      QueryRunner.of(store.dataset())
          .run(query, question.arguments(), result -> table.write(result, streams.out()));
      streams.out().flush();
    } catch (BadQueryException e) {
      streams.print(e.getMessage() + "\n"); // Other models may not find what is asked for.
    }
  }

  /** A named query with its arguments. */
  private record Question(String query, Map<String, String> arguments) {

    /** How a user asks it. */
    String command() {
      StringBuilder command = new StringBuilder("$ ./sciloom query ").append(query);
      new TreeMap<>(arguments)
          .forEach((name, value) -> command.append(" --param ").append(name + "=" + value));
      return command.toString();
    }
  }
}
