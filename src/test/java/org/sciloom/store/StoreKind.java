package org.sciloom.store;

import java.nio.file.Path;

/** The stores that must all keep the same contract. */
enum StoreKind {
  MEMORY {
    @Override
    GraphStore open(Path folder) {
      return TdbStore.inMemory();
    }
  },
  DISK {
    @Override
    GraphStore open(Path folder) {
      return TdbStore.open(folder);
    }
  };

  abstract GraphStore open(Path folder);
}
