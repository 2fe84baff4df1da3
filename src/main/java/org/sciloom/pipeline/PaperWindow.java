package org.sciloom.pipeline;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.sciloom.paper.Paper;
import org.sciloom.paper.PaperId;
import org.sciloom.problem.Problem;
import org.sciloom.read.Reading;

/**
 * The next papers of the input, each once: records of the same paper are merged.
 *
 * @param papers the papers in the order of their first record
 * @param entries how many entries were read for them, good and bad
 * @param rejected how many of these were rejected
 */
record PaperWindow(Map<PaperId, Paper> papers, long entries, long rejected) {

  /** Reads on until so many papers are together, or the input ends. */
  static PaperWindow next(Iterator<Reading> readings, int size, Consumer<Problem> problems) {
    Map<PaperId, Paper> papers = new LinkedHashMap<>();
    long entries = 0;
    long rejected = 0;
    while (papers.size() < size && readings.hasNext()) {
      Reading reading = readings.next();
      entries++;
      if (reading instanceof Reading.Of of) {
        papers.merge(of.paper().id(), of.paper(), Paper::mergedWith);
      } else if (reading instanceof Reading.Rejected bad) {
        problems.accept(bad.problem());
        rejected++;
      }
    }
    return new PaperWindow(papers, entries, rejected);
  }

  Collection<Paper> list() {
    return papers.values();
  }
}
