package org.sciloom.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.sciloom.store.ConfidentTriples;
import org.sciloom.store.GraphStore;

/**
 * Writes the stored graph as RDF. Streams: holds one subject in memory, and for {@link
 * Order#CANONICAL} a bounded number of lines, the rest in temporary files. Each export sees one
 * state of the store. Thread-safe.
 */
public final class RdfExporter {

  private static final long LEAST_MEMORY = 8L << 20;
  private static final long MOST_MEMORY = 128L << 20;
  private static final int SHARE_OF_HEAP = 8;

  private final GraphStore store;
  private final long memory;
  private final double leastConfidence;

  /**
   * Exports all that is stored.
   *
   * @param store what to export
   */
  public RdfExporter(GraphStore store) {
    this(
        store,
        Math.max(
            LEAST_MEMORY, Math.min(MOST_MEMORY, Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP)));
  }

  /**
   * @param store what to export
   * @param memory how many bytes of lines are sorted in memory at a time, about
   */
  RdfExporter(GraphStore store, long memory) {
    this(store, memory, 0);
  }

  private RdfExporter(GraphStore store, long memory, double leastConfidence) {
    this.store = store;
    this.memory = memory;
    this.leastConfidence = leastConfidence;
  }

  /**
   * An exporter that leaves out what {@link ConfidentTriples} leaves out, and named graphs: their
   * figures count what is left out as well.
   *
   * @param least the least confidence that stays, between 0 and 1
   */
  public RdfExporter withConfidenceFrom(double least) {
    return new RdfExporter(store, memory, least);
  }

  /**
   * Writes to a stream, flushes it, and leaves it open.
   *
   * @return how many triples were written
   * @throws IOException when the stream or a temporary file cannot be written
   */
  public long write(RdfFormat format, Order order, OutputStream out) throws IOException {
    try {
      long triples = store.read(dataset -> send(dataset, format, order, format.writer(out)));
      out.flush();
      return triples;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (RuntimeIOException e) {
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getMessage(), e);
    }
  }

  /**
   * Writes to a file, packed when its name ends in {@code .gz}. The file appears, or is replaced,
   * when all is written: an export that fails or is interrupted leaves what was there.
   *
   * @return how many triples were written
   * @throws IOException when the file or a temporary file cannot be written
   */
  public long writeFile(RdfFormat format, Order order, Path file) throws IOException {
    AtomicLong triples = new AtomicLong();
    new TargetFile(file).write(out -> triples.set(write(format, order, out)));
    return triples.get();
  }

  /**
   * Writes to the files of a folder, which appears when all is written.
   *
   * @param split by what; the name of a part, with the ending of the format, is that of its file
   * @param packing how the files are packed
   * @return how many triples were written
   * @throws java.nio.file.FileAlreadyExistsException when something stands there
   * @throws IOException when a file or a temporary file cannot be written
   */
  public long writeFolder(
      RdfFormat format, Order order, SplitBy split, Packing packing, Path folder)
      throws IOException {
    AtomicLong triples = new AtomicLong();
    String ending = "." + format.extension() + packing.ending();
    new TargetFolder(folder)
        .write(
            opener ->
                triples.set(
                    store.read(
                        dataset -> {
                          Parts parts =
                              new Parts(
                                  split,
                                  dataset.getDefaultGraph(),
                                  name -> format.writer(opener.apply(name + ending)));
                          return send(dataset, format, order, parts);
                        })));
    return triples.get();
  }

  private long send(DatasetGraph dataset, RdfFormat format, Order order, StreamRDF sink) {
    sink.start();
    Prefixes.declare(sink);
    long triples = send(triples(dataset.getDefaultGraph()), order, sink::triple);
    if (format.hasNamedGraphs() && leastConfidence == 0) {
      for (Node name : names(dataset)) {
        triples +=
            send(
                each -> dataset.getGraph(name).find().forEach(each),
                order,
                triple -> sink.quad(Quad.create(name, triple)));
      }
    }
    sink.finish();
    return triples;
  }

  private Consumer<Consumer<Triple>> triples(Graph graph) {
    return leastConfidence > 0
        ? new ConfidentTriples(graph, leastConfidence)::forEach
        : each -> graph.find().forEach(each);
  }

  private long send(Consumer<Consumer<Triple>> source, Order order, Consumer<Triple> sink) {
    AtomicLong triples = new AtomicLong();
    Consumer<Triple> counted =
        triple -> {
          triples.incrementAndGet();
          sink.accept(triple);
        };
    if (order == Order.STORED) {
      source.accept(counted);
      return triples.get();
    }
    try {
      new SortedTriples(source, memory).forEach(counted);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return triples.get();
  }

  private static List<Node> names(DatasetGraph dataset) {
    return Iter.toList(dataset.listGraphNodes()).stream()
        .filter(name -> !GraphStore.isLedger(name))
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }
}
