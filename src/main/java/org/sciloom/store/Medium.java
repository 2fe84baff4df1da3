package org.sciloom.store;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** Where a TDB2 dataset lives: what differs between disk and memory. */
sealed interface Medium permits DiskMedium, Medium.Memory {

  /** What messages call it. */
  Path name();

  /**
   * Makes sure that there is room for more.
   *
   * @param bytes how much more
   * @throws StoreException when there is not
   */
  void requireRoom(long bytes);

  /** Compacts the dataset when it has grown past what it needs; tells whether it did. */
  boolean compactIfGrown(DatasetGraph dataset);

  /**
   * Where the text index lies.
   *
   * @throws IOException when it cannot be read and written
   */
  Directory textDirectory() throws IOException;

  /** Lets go of the dataset. */
  void release(DatasetGraph dataset);

  /** The memory of this process: needs no care, is gone with it. */
  record Memory() implements Medium {

    static DatasetGraph create() {
      return DatabaseMgr.createDatasetGraph();
    }

    @Override
    public Path name() {
      return Path.of("in memory");
    }

    @Override
    public void requireRoom(long bytes) {
      // an OutOfMemoryError tells, if there is none
    }

    @Override
    public boolean compactIfGrown(DatasetGraph dataset) {
      return false;
    }

    @Override
    public Directory textDirectory() {
      return new ByteBuffersDirectory();
    }

    @Override
    public void release(DatasetGraph dataset) {
      TDBInternal.expel(dataset);
    }
  }
}
