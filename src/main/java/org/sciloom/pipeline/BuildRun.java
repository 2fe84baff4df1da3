package org.sciloom.pipeline;

import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.sciloom.paper.Paper;
import org.sciloom.paper.PaperId;
import org.sciloom.rdf.ExtractionRun;
import org.sciloom.rdf.Iris;
import org.sciloom.rdf.PaperTriples;
import org.sciloom.rdf.Prov;
import org.sciloom.read.PaperInput;
import org.sciloom.read.Reading;
import org.sciloom.store.Batch;
import org.sciloom.store.Change;
import org.sciloom.store.GraphStore;
import org.sciloom.store.StoredPapers;

/**
 * One build: reads papers, extracts and links, and writes what is new into a store, batch by batch.
 * A batch is written while the next one is extracted. Running again over the same input changes
 * nothing; stopping loses nothing that was committed. A paper whose extraction fails is reported as
 * a problem, and what is stored of it stays. For one call of {@link #run}; {@link #stop} may come
 * from any thread.
 */
public final class BuildRun {

  private final PaperPipeline pipeline;
  private final ExtractionRun extractionRun;
  private final BuildOptions options;
  private final AtomicBoolean stopped = new AtomicBoolean();
  private final Set<PaperId> seen = new HashSet<>();

  /** A build by the given pipeline, which the extraction run identifies in the graph. */
  public BuildRun(PaperPipeline pipeline, ExtractionRun extractionRun, BuildOptions options) {
    this.pipeline = pipeline;
    this.extractionRun = extractionRun;
    this.options = options;
  }

  /** Asks the build to end: the batch being written is still committed, the rest is given up. */
  public void stop() {
    stopped.set(true);
  }

  /**
   * Builds, brings the concepts in step with the papers, and compacts the store when it has grown
   * past what it needs.
   *
   * @throws org.sciloom.store.StoreException when the store cannot be read or written
   */
  public BuildReport run(PaperInput input, GraphStore store, BuildListener listener) {
    BuildProgress progress = new BuildProgress(0, 0, 0, input.bytes(), Change.none());
    try (Stream<Reading> readings = input.readings();
        Extracting extracting = new Extracting(options.threads(), stopped::get);
        StoreWriter writer = new StoreWriter(store)) {
      Iterator<Reading> rest = readings.iterator();
      while (!stopped.get() && rest.hasNext()) {
        PaperWindow window = PaperWindow.next(rest, options.batchSize(), listener::rejected);
        List<Paper> changed = changed(window.list(), store, writer.pending());
        Extracted extracted = extract(changed, extracting);
        extracted.problems().forEach(listener::rejected);
        writer.write(extracted.papers(), new Batch(extracted.graphs(), scheme()));
        writer.addUnchanged(window.papers().size() - changed.size());
        progress = progress(progress, window, extracted, input, writer);
        listener.progressed(progress);
      }
      progress = withChange(progress, writer.finish());
      if (!stopped.get()) {
        progress = withMore(progress, pruned(progress, store, listener));
        listener.identifying();
        Change identified = store.identify(options.iris(), options.curation());
        progress = withMore(progress, identified);
        listener.tidying();
        store.compactIfGrown();
      }
    } catch (CancellationException e) {
      return new BuildReport(progress, true);
    }
    listener.progressed(progress);
    return new BuildReport(progress, stopped.get());
  }

  private Change pruned(BuildProgress progress, GraphStore store, BuildListener listener) {
    if (!options.prune()) {
      return Change.none();
    }
    if (progress.rejected() > 0) {
      listener.notPruned(progress.rejected());
      return Change.none();
    }
    Set<Node> kept = seen.stream().map(options.iris()::paper).collect(Collectors.toSet());
    return store.remove(new StoredPapers(store, options.iris()).listOthers(kept));
  }

  /** What the papers yield; nothing when the build was stopped meanwhile. */
  private Extracted extract(List<Paper> papers, Extracting extracting) {
    try {
      return Extracted.together(extracting.each(papers, this::extract));
    } catch (CancellationException e) {
      stop();
      return Extracted.none();
    }
  }

  /** A fault with one paper must not cost the others; patterns can run out of stack on odd text. */
  private Extracted extract(Paper paper) {
    try {
      PaperTriples triples = new PaperTriples(options.iris(), extractionRun);
      return Extracted.of(paper, triples.of(pipeline.factsOf(paper)));
    } catch (RuntimeException | StackOverflowError e) {
      return Extracted.failed(paper, e);
    }
  }

  private Set<Triple> scheme() {
    return SchemeTriples.of(options.iris());
  }

  /** The papers that are not yet in the store as they are, brought together with what is stored. */
  private List<Paper> changed(
      Collection<Paper> papers, GraphStore store, Map<PaperId, Paper> pending) {
    StoredPapers stored = new StoredPapers(store, options.iris());
    return store.read(
        dataset ->
            papers.stream()
                .map(paper -> changed(paper, dataset, stored, pending))
                .flatMap(Optional::stream)
                .toList());
  }

  private Optional<Paper> changed(
      Paper read, DatasetGraph dataset, StoredPapers stored, Map<PaperId, Paper> pending) {
    Paper paper = read.asInGraph();
    boolean again = !seen.add(paper.id());
    Optional<Paper> before =
        Optional.ofNullable(pending.get(paper.id())).or(() -> stored.findPaper(paper.id()));
    if (before.isEmpty()) {
      return Optional.of(paper);
    }
    Paper now = again ? before.get().mergedWith(paper) : before.get().updatedBy(paper);
    boolean same = now.equals(before.get()) && isFromThisRun(now, dataset.getDefaultGraph());
    return same ? Optional.empty() : Optional.of(now);
  }

  private boolean isFromThisRun(Paper paper, Graph graph) {
    Iris iris = options.iris();
    return graph.contains(
        iris.paper(paper.id()), Prov.WAS_GENERATED_BY, iris.run(extractionRun.fingerprint()));
  }

  private static BuildProgress progress(
      BuildProgress before,
      PaperWindow window,
      Extracted extracted,
      PaperInput input,
      StoreWriter writer) {
    return new BuildProgress(
        before.entries() + window.entries(),
        before.rejected() + window.rejected() + extracted.problems().size(),
        input.bytesRead(),
        before.bytes(),
        writer.written());
  }

  private static BuildProgress withMore(BuildProgress progress, Change more) {
    return withChange(progress, progress.change().plus(more));
  }

  private static BuildProgress withChange(BuildProgress progress, Change change) {
    return new BuildProgress(
        progress.entries(), progress.rejected(), progress.bytesRead(), progress.bytes(), change);
  }
}
