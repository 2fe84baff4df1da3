package org.sciloom.page;

import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.sciloom.concept.LinkFilter;
import org.sciloom.query.NamedQueries;
import org.sciloom.query.QueryRunner;
import org.sciloom.rdf.Iris;
import org.sciloom.store.GraphStore;
import org.sciloom.store.PerVersion;
import org.sciloom.store.StoredLinks;

/**
 * The explorer of a store. Thread-safe. Closing ends what it does of its own accord.
 *
 * @param api answers named queries
 * @param feeds tells of new papers
 * @param assets the files that the pages are made of
 * @param warmth answers what visitors see first before they come
 */
public record Explorer(Api api, Feeds feeds, Assets assets, Warmth warmth)
    implements AutoCloseable {

  /**
   * The explorer of the store.
   *
   * @param base what the IRIs of the things begin with
   * @param time the longest time of a query
   * @param rows the greatest number of rows
   */
  public static Explorer of(GraphStore store, String base, Duration time, long rows) {
    NamedQueries queries = NamedQueries.bundled();
    QueryRunner runner = QueryRunner.of(store.dataset()).withTimeLimit(time);
    AnswerCache answers = new AnswerCache(store, new Answers(store, runner, rows));
    PerVersion<CoOccurrenceGraph> pairs = new PerVersion<>(store, CoOccurrenceGraph::of);
    PerVersion<StoredLinks> links =
        new PerVersion<>(
            store,
            dataset ->
                StoredLinks.of(dataset.getDefaultGraph(), new Iris(base)::owns, LinkFilter.ALL));
    Map<String, Supplier<byte[]>> documents =
        Api.documents(queries, () -> About.program(base, time.toMillis(), rows));
    return new Explorer(
        new Api(
            store,
            queries,
            answers,
            new PathAnswers(store, pairs),
            new MapAnswers(store, links),
            documents),
        new Feeds(queries, runner.withRowLimit(rows), new Things(base)),
        Assets.bundled(),
        new Warmth(store, queries, answers, pairs));
  }

  @Override
  public void close() {
    warmth.close();
  }
}
