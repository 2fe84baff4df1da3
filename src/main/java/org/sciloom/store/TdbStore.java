package org.sciloom.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.atlas.AtlasException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.update.UpdateRequest;
import org.sciloom.concept.Curation;
import org.sciloom.concept.VocabularyTerm;
import org.sciloom.rdf.GraphValidator;
import org.sciloom.rdf.Iris;

/**
 * A graph in TDB2 with its text index, on disk or in memory. Thread-safe, see {@link GraphStore}.
 */
public final class TdbStore implements GraphStore {

  /** What a new triple can take on disk before compaction, generously. */
  private static final long ROOM_PER_TRIPLE = 600;

  private static final long ROOM_TO_SPARE = 64L << 20;

  private final Medium medium;
  private final DatasetGraph dataset;
  private final StoredTexts text;
  private final WriteTransactions transactions;
  private final ConceptTable concepts = new ConceptTable();

  private TdbStore(Medium medium, DatasetGraph dataset) throws IOException {
    this.medium = medium;
    this.dataset = dataset;
    this.text = StoredTexts.open(medium.textDirectory());
    dataset.getContext().set(TextQuery.textIndex, text.index());
    this.transactions = new WriteTransactions(dataset, text);
    transactions.bringTextInStep();
  }

  /**
   * Opens the store in the folder; makes folder and store where there is none. Clears away what an
   * interrupted compaction left, and makes the text index anew where it is not in step.
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
    try {
      return new TdbStore(new Medium.Memory(), Medium.Memory.create());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
      return guarded(
          () -> {
            if (read(stored -> IdentityWriter.isIdentified(stored, iris, curation))) {
              return Change.none();
            }
            medium.requireRoom(ROOM_TO_SPARE);
            return transactions.run(
                edit -> new IdentityWriter(dataset, edit, iris).identify(curation), change -> true);
          });
    } finally {
      concepts.forget();
    }
  }

  @Override
  public synchronized void keepVocabulary(String vocabulary, Collection<VocabularyTerm> terms) {
    guarded(
        () -> {
          medium.requireRoom(ROOM_TO_SPARE + ROOM_PER_TRIPLE * terms.size());
          return transactions.run(
              edit -> {
                new IdentityLedger(dataset)
                    .putTerms(vocabulary, terms.stream().map(VocabularyTerm::toLine).toList());
                return Change.none();
              },
              change -> true);
        });
  }

  @Override
  public synchronized void update(UpdateRequest update, Duration time) {
    guarded(
        () -> {
          medium.requireRoom(ROOM_TO_SPARE);
          return transactions.run(
              edit -> {
                UpdateExec.dataset(dataset)
                    .update(update)
                    .timeout(time.toMillis(), TimeUnit.MILLISECONDS)
                    .build()
                    .execute();
                return Change.none();
              },
              change -> true);
        });
  }

  @Override
  public long backup(OutputStream out) {
    return read(stored -> StoreBackup.write(stored, out));
  }

  @Override
  public synchronized long restore(InputStream backup) {
    try {
      return guarded(
          () -> {
            long quads =
                dataset.calculateWrite(
                    () -> {
                      dataset.clear();
                      long read = StoreBackup.read(backup, dataset);
                      StoreVersion.renew(dataset);
                      return read;
                    });
            transactions.bringTextInStep();
            return quads;
          });
    } finally {
      concepts.forget();
    }
  }

  @Override
  public List<CheckReport> check(GraphValidator shapes) {
    return guarded(
        () ->
            read(
                stored ->
                    List.of(
                        new IndexCheck().of(stored),
                        new ShapeCheck(shapes, stored.getDefaultGraph()).report(),
                        new FiguresCheck().of(stored),
                        new TextCheck(text).of(stored),
                        new LedgerCheck().of(stored))));
  }

  @Override
  public DatasetGraph dataset() {
    return dataset;
  }

  @Override
  public synchronized boolean compactIfGrown() {
    return guarded(() -> medium.compactIfGrown(dataset));
  }

  @Override
  public void close() {
    text.close();
    medium.release(dataset);
  }

  private static TdbStore open(StoreFolder folder, Preparation preparation) {
    DiskMedium medium = new DiskMedium(folder);
    try {
      preparation.apply(folder);
      return opened(medium, medium.open());
    } catch (IOException | RuntimeException | InternalError e) {
      throw StoreFaults.of(folder.path(), e);
    }
  }

  private static TdbStore opened(Medium medium, DatasetGraph dataset) throws IOException {
    try {
      return new TdbStore(medium, dataset);
    } catch (IOException | RuntimeException | InternalError e) {
      medium.release(dataset);
      throw e;
    }
  }

  private synchronized Change change(long triples, Function<BatchWriter, Change> work) {
    try {
      return guarded(
          () -> {
            medium.requireRoom(ROOM_TO_SPARE + ROOM_PER_TRIPLE * triples);
            return transactions.run(
                edit -> work.apply(new BatchWriter(dataset, edit, concepts)), Change::isChanging);
          });
    } catch (RuntimeException | Error e) {
      concepts.forget();
      throw e;
    }
  }

  private <T> T guarded(Supplier<T> work) {
    try {
      return work.get();
    } catch (JenaException | AtlasException | InternalError | UncheckedIOException e) {
      throw StoreFaults.of(medium.name(), e);
    }
  }

  /** Checks a folder before it is opened. */
  @FunctionalInterface
  private interface Preparation {
    void apply(StoreFolder folder) throws IOException;
  }
}
