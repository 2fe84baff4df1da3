package org.sciloom.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.jena.atlas.AtlasException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.TDBException;
import org.sciloom.concept.Curation;
import org.sciloom.concept.VocabularyTerm;
import org.sciloom.rdf.Iris;

/** A graph in TDB2, on disk or in memory. Thread-safe, see {@link GraphStore}. */
public final class TdbStore implements GraphStore {

  /** What a new triple can take on disk before compaction, generously. */
  private static final long ROOM_PER_TRIPLE = 600;

  private static final long ROOM_TO_SPARE = 64L << 20;

  private final Medium medium;
  private final DatasetGraph dataset;
  private final ConceptTable concepts = new ConceptTable();

  private TdbStore(Medium medium, DatasetGraph dataset) {
    this.medium = medium;
    this.dataset = dataset;
  }

  /**
   * Opens the store in the folder; makes folder and store where there is none. Clears away what an
   * interrupted compaction left.
   *
   * @throws StoreException when the folder holds something else, another process has the store
   *     open, or it cannot be read and written
   */
  public static TdbStore open(Path folder) {
    return open(new StoreFolder(folder), StoreFolder::prepare);
  }

  /**
   * Opens the store in the folder; makes none.
   *
   * @throws StoreException as {@link #open}, and when there is no store
   */
  public static TdbStore openExisting(Path folder) {
    return open(new StoreFolder(folder), StoreFolder::requireStore);
  }

  /** A store of its own that is gone with the process. */
  public static TdbStore inMemory() {
    return new TdbStore(new Medium.Memory(), Medium.Memory.create());
  }

  @Override
  public <T> T read(Function<DatasetGraph, T> reader) {
    try {
      return dataset.calculateRead(() -> reader.apply(dataset));
    } catch (TDBException | DBOpEnvException e) {
      throw StoreFaults.of(medium.name(), e);
    }
  }

  @Override
  public Change write(Batch batch) {
    return change(batch.size(), writer -> writer.write(batch));
  }

  @Override
  public Change remove(Collection<Node> papers) {
    return change(0, writer -> writer.remove(papers));
  }

  @Override
  public synchronized Change identify(Iris iris, Curation curation) {
    try {
      if (read(stored -> new IdentityWriter(stored, iris).isIdentified(curation))) {
        return Change.none();
      }
      medium.requireRoom(ROOM_TO_SPARE);
      return inTransaction(
          () -> new IdentityWriter(dataset, iris).identify(curation), change -> true);
    } catch (JenaException | AtlasException | InternalError | UncheckedIOException e) {
      throw StoreFaults.of(medium.name(), e);
    } finally {
      concepts.forget();
    }
  }

  @Override
  public synchronized void keepVocabulary(String vocabulary, Collection<VocabularyTerm> terms) {
    try {
      medium.requireRoom(ROOM_TO_SPARE + ROOM_PER_TRIPLE * terms.size());
      inTransaction(
          () -> {
            new IdentityLedger(dataset)
                .putTerms(vocabulary, terms.stream().map(VocabularyTerm::toLine).toList());
            return Change.none();
          },
          change -> true);
    } catch (JenaException | AtlasException | InternalError | UncheckedIOException e) {
      throw StoreFaults.of(medium.name(), e);
    }
  }

  @Override
  public DatasetGraph dataset() {
    return dataset;
  }

  @Override
  public synchronized boolean compactIfGrown() {
    try {
      return medium.compactIfGrown(dataset);
    } catch (JenaException | AtlasException | InternalError | UncheckedIOException e) {
      throw StoreFaults.of(medium.name(), e);
    }
  }

  @Override
  public void close() {
    medium.release(dataset);
  }

  private static TdbStore open(StoreFolder folder, Preparation preparation) {
    DiskMedium medium = new DiskMedium(folder);
    try {
      preparation.apply(folder);
      return new TdbStore(medium, medium.open());
    } catch (IOException | RuntimeException | InternalError e) {
      throw StoreFaults.of(folder.path(), e);
    }
  }

  private synchronized Change change(long triples, Function<BatchWriter, Change> work) {
    try {
      medium.requireRoom(ROOM_TO_SPARE + ROOM_PER_TRIPLE * triples);
      return inTransaction(
          () -> work.apply(new BatchWriter(dataset, concepts)), Change::isChanging);
    } catch (JenaException | AtlasException | InternalError | UncheckedIOException e) {
      throw StoreFaults.of(medium.name(), e);
    }
  }

  /** Commits only what changes something, since even an empty commit writes. */
  private Change inTransaction(Supplier<Change> work, Predicate<Change> isToCommit) {
    boolean done = false;
    dataset.begin(ReadWrite.WRITE);
    try {
      Change change = work.get();
      if (isToCommit.test(change)) {
        dataset.commit();
      } else {
        dataset.abort();
      }
      done = true;
      return change;
    } finally {
      if (!done) {
        concepts.forget();
        abort();
      }
      dataset.end();
    }
  }

  private void abort() {
    if (dataset.isInTransaction()) {
      dataset.abort();
    }
  }

  /** Checks a folder before it is opened. */
  @FunctionalInterface
  private interface Preparation {
    void apply(StoreFolder folder) throws IOException;
  }
}
