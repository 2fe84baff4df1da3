package org.sciloom;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.io.FileUtils;
import org.apache.commons.io.file.PathUtils;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.progress.MonitorOutputs;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sciloom.concept.Curation;
import org.sciloom.query.NamedQueries;
import org.sciloom.query.NamedQuery;
import org.sciloom.query.QueryParameter;
import org.sciloom.query.QueryResult;
import org.sciloom.query.QueryRunner;
import org.sciloom.query.QueryTimeoutException;
import org.sciloom.store.Batch;
import org.sciloom.store.SyntheticPapers;
import org.sciloom.store.TdbStore;

/**
 * What a store of synthetic papers costs, as ratios within one run. Not run with the tests; a word
 * of how to run it is in CONTRIBUTING.md. The papers have twelve links at most and five concepts
 * for each paper in all, some few hundred triples a paper, as the graph of the 40,000 abstracts
 * has.
 */
class StoreBenchmark {

  private static final String[] SIZES =
      System.getProperty("sciloom.papers", "10000").split(",", -1);
  private static final int BATCH = 2_000;
  private static final int COMPARED_WITH_LOADER = 20_000;
  private static final int RUNS = 5;
  private static final Duration LIMIT = Duration.ofSeconds(60);

  @TempDir private Path temp;

  @Test
  void tellsWhatAStoreCosts() throws IOException {
    warmUp();
    for (String size : SIZES) {
      measure(Integer.parseInt(size.strip()));
    }
  }

  private void measure(int papers) throws IOException {
    Path folder = temp.resolve("store-" + papers);
    SyntheticPapers source = new SyntheticPapers(7, 5 * papers, 12);
    try (TdbStore store = TdbStore.open(folder)) {
      double write = 0;
      for (int from = 0; from < papers; from += BATCH) {
        Batch batch = source.batch(from, Math.min(papers, from + BATCH));
        write += seconds(() -> store.write(batch));
      }
      List<Quad> quads = papers <= COMPARED_WITH_LOADER ? quads(store) : List.of();
      double identify = seconds(() -> store.identify(SyntheticPapers.IRIS, Curation.none()));
      double grown = gigabytes(folder);
      double compact = seconds(store::compactIfGrown);
      long count = store.read(data -> data.getDefaultGraph().stream().count());
      say("%,d papers: %,d triples, %.0f a paper", papers, count, (double) count / papers);
      say("  write %.1f s, %.0f triples a second", write, count / write);
      say("  concepts and figures %.1f s", identify);
      say("  compact %.1f s, from %.2f GB to %.2f GB", compact, grown, gigabytes(folder));
      if (!quads.isEmpty()) {
        double loader = load(quads);
        say("  parallel bulk loader %.1f s; write is %.2f times that", loader, write / loader);
      }
      replace(papers, store, write + identify);
      queries(papers, store);
      assertTrue(count > 100L * papers);
    }
    PathUtils.deleteDirectory(folder);
  }

  /** Else the first that is measured pays for what the others find compiled. */
  private void warmUp() throws IOException {
    Path folder = temp.resolve("warm");
    try (TdbStore store = TdbStore.open(folder)) {
      store.write(new SyntheticPapers(9, 5 * BATCH, 12).batch(0, BATCH));
      load(quads(store));
    }
    PathUtils.deleteDirectory(folder);
  }

  /** One paper in a hundred, with other concepts. */
  private static void replace(int papers, TdbStore store, double build) {
    SyntheticPapers other = new SyntheticPapers(8, 5 * papers, 12);
    Batch batch =
        new Batch(
            IntStream.range(0, papers / 100).mapToObj(i -> other.graph(100 * i)).toList(),
            SyntheticPapers.scheme());
    double write = seconds(() -> store.write(batch));
    double identify = seconds(() -> store.identify(SyntheticPapers.IRIS, Curation.none()));
    say(
        "  replacing 1 %%: %.2f s (%.1f %% of the build), then concepts and figures %.1f s",
        write, 100 * write / build, identify);
  }

  /** The very quads that were written, those of the store's ledger too; but no text index. */
  private double load(List<Quad> quads) throws IOException {
    Path folder = temp.resolve("loader");
    DatasetGraph data = DatabaseMgr.connectDatasetGraph(folder.toString());
    DataLoader loader = LoaderFactory.parallelLoader(data, MonitorOutputs.nullOutput());
    double seconds =
        seconds(
            () -> {
              loader.startBulk();
              StreamRDF stream = loader.stream();
              quads.forEach(quad -> send(quad, stream));
              loader.finishBulk();
            });
    TDBInternal.expel(data);
    PathUtils.deleteDirectory(folder);
    return seconds;
  }

  /** The median of each named query that concepts, papers and years are enough for. */
  private static void queries(int papers, TdbStore store) {
    Map<String, Double> slow = new HashMap<>();
    List<Double> medians = new ArrayList<>();
    QueryRunner runner = QueryRunner.of(store.dataset()).withTimeLimit(LIMIT);
    for (NamedQuery query : NamedQueries.bundled().list()) {
      double median = median(runner, query);
      medians.add(median);
      if (median > 1) {
        slow.put(query.name(), median);
      }
      say("  query %-28s %8.1f ms", query.name(), 1000 * median);
    }
    say(
        "  %d of %d queries over %,d papers take more than a second: %s",
        slow.size(), medians.size(), papers, slow.keySet());
  }

  private static double median(QueryRunner runner, NamedQuery query) {
    double[] times = new double[RUNS];
    for (int run = 0; run < RUNS; run++) {
      try {
        times[run] = seconds(() -> runner.run(query, arguments(query), StoreBenchmark::drain));
      } catch (QueryTimeoutException e) {
        return LIMIT.toSeconds();
      }
      if (times[run] > LIMIT.toSeconds() / (double) RUNS) {
        return times[run];
      }
    }
    Arrays.sort(times);
    return times[RUNS / 2];
  }

  private static void drain(QueryResult result) {
    if (result instanceof QueryResult.Rows rows) {
      rows.rows().forEachRemaining(row -> {});
    }
  }

  /** The concept that most papers have, a paper, the year of all papers. */
  private static Map<String, String> arguments(NamedQuery query) {
    Map<String, String> arguments = new HashMap<>();
    String hub = SyntheticPapers.IRIS.base() + "concept/concept-";
    for (QueryParameter parameter : query.parameters()) {
      if (parameter.required()) {
        arguments.put(
            parameter.name(),
            switch (parameter.type()) {
              case CONCEPT -> hub + (parameter.name().equals("other") ? 1 : 0);
              case PAPER -> SyntheticPapers.iri(1).getURI();
              case YEAR -> "2024";
              case INTEGER -> "1";
              case CONFIDENCE -> "0.5";
              default -> query.example().getOrDefault(parameter.name(), "Concept 5");
            });
      }
    }
    return arguments;
  }

  private static void send(Quad quad, StreamRDF stream) {
    if (quad.isDefaultGraph()) {
      stream.triple(quad.asTriple());
    } else {
      stream.quad(quad);
    }
  }

  private static List<Quad> quads(TdbStore store) {
    return store.read(data -> Iter.toList(data.find()));
  }

  private static double gigabytes(Path folder) {
    return FileUtils.sizeOfDirectory(folder.toFile()) / 1e9;
  }

  private static double seconds(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }

  @SuppressWarnings("SystemOut") // what it is for
  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
