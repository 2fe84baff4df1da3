package org.sciloom.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.sciloom.concept.Curation;
import org.sciloom.rdf.ExtractionRun;

/** A process that writes, replaces, removes, identifies and compacts until it is killed. */
final class StoreChurn {

  static final String READY = "open";
  static final SyntheticPapers PAPERS = new SyntheticPapers(11, 60, 6);
  static final int COUNT = 60;

  private StoreChurn() {}

  public static void main(String[] args) {
    Path folder = Path.of(args[0]);
    Random random = new Random(Long.parseLong(args[1]));
    try (TdbStore store = TdbStore.open(folder)) {
      System.out.println(READY);
      while (true) {
        int paper = random.nextInt(COUNT);
        switch (random.nextInt(5)) {
          case 0 -> store.write(PAPERS.batch(paper, Math.min(COUNT, paper + 20)));
          case 1 -> replace(store, paper);
          case 2 -> store.remove(List.of(SyntheticPapers.iri(paper)));
          case 3 -> store.identify(SyntheticPapers.IRIS, Curation.none());
          default -> new DiskMedium(new StoreFolder(folder)).compact(store.dataset(), 0);
        }
      }
    }
  }

  private static void replace(TdbStore store, int paper) {
    ExtractionRun other = new ExtractionRun("0.2", "other");
    store.write(new Batch(List.of(PAPERS.graph(paper, other)), SyntheticPapers.scheme()));
  }
}
