package org.sciloom.store;

import java.io.IOException;
import java.nio.file.Path;

/** A process that holds a store open until its standard input ends. */
final class StoreHolder {

  static final String READY = "open";

  private StoreHolder() {}

  public static void main(String[] args) throws IOException {
    try (TdbStore store = TdbStore.open(Path.of(args[0]))) {
      store.write(new SyntheticPapers(1, 10, 2).batch(0, 1));
      System.out.println(READY);
      System.in.readAllBytes();
    }
  }
}
