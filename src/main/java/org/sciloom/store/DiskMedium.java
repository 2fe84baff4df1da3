package org.sciloom.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.dboe.sys.Names;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.DatabaseConnection;
import org.apache.jena.tdb2.sys.DatabaseOps;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * A folder on disk.
 *
 * @param folder the folder
 */
record DiskMedium(StoreFolder folder) implements Medium {

  /** TDB2 maps files in pieces of 8 MB: an empty store seems that large. */
  private static final long EMPTY_BYTES = 256L << 20;

  /** What a triple takes in a compacted store, with its share of the texts; measured 150. */
  private static final long BYTES_PER_TRIPLE = 200;

  private static final int GROWN = 2;
  private static final String TEXT = "Text";
  private static final String GENERATION = "Data-[0-9]+";

  /** Connects to the dataset, and clears away what an interrupted compaction left. */
  DatasetGraph open() throws IOException {
    Path real = name().toRealPath();
    requireNotOpenHere(real);
    DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(real));
    removeOldGenerations(real);
    return dataset;
  }

  @Override
  public Path name() {
    return folder.path();
  }

  @Override
  public void requireRoom(long bytes) {
    folder.requireRoom(bytes);
  }

  @Override
  public boolean compactIfGrown(DatasetGraph dataset) {
    long bytes = folder.bytes();
    if (bytes < GROWN * Math.max(EMPTY_BYTES, folder.compactedBytes())) {
      return false;
    }
    long needed = EMPTY_BYTES + BYTES_PER_TRIPLE * triples(dataset);
    if (bytes < GROWN * needed) {
      return false;
    }
    compact(dataset, needed);
    return true;
  }

  @Override
  public Directory textDirectory() throws IOException {
    return FSDirectory.open(name().resolve(TEXT));
  }

  @Override
  public void release(DatasetGraph dataset) {
    TDBInternal.expel(dataset);
  }

  void compact(DatasetGraph dataset, long neededBytes) {
    folder.requireRoom(neededBytes);
    DatabaseMgr.compact(dataset, true);
    try {
      folder.noteCompacted();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long triples(DatasetGraph dataset) {
    return dataset.calculateRead(() -> dataset.getDefaultGraph().sizeLong());
  }

  /** TDB2 hands the same dataset out twice in one process; closing one would close the other. */
  private void requireNotOpenHere(Path real) {
    if (Files.exists(real.resolve(Names.TDB_LOCK_FILE))) {
      ProcessFileLock lock = DatabaseConnection.lockForLocation(Location.create(real));
      if (lock.isLockedHere()) {
        throw StoreException.locked(
            name(), "this process", new IllegalStateException("opened twice"));
      }
    }
  }

  /** A compaction that was killed after the switch leaves the generation before. */
  private static void removeOldGenerations(Path real) throws IOException {
    Path current = DatabaseOps.findStorageLocation(real);
    List<Path> others;
    try (Stream<Path> children = Files.list(real)) {
      others =
          children
              .filter(child -> String.valueOf(child.getFileName()).matches(GENERATION))
              .filter(child -> !child.getFileName().equals(current.getFileName()))
              .toList();
    }
    for (Path other : others) {
      FileUtils.deleteDirectory(other.toFile());
    }
  }
}
