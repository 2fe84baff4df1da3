package org.sciloom.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sciloom.export.ConceptsJson;
import org.sciloom.paper.Paper;
import org.sciloom.paper.PaperFacts;
import org.sciloom.paper.PaperId;
import org.sciloom.pipeline.Extracting;
import org.sciloom.problem.Place;
import org.sciloom.problem.Problem;
import org.sciloom.problem.ProblemKind;
import org.sciloom.read.PaperInput;
import org.sciloom.read.Reading;

/**
 * Extracts from papers without a store: one JSON object for each, in the order of the input, a
 * window of papers at a time. A paper that stands in the input twice is taken once, by its first
 * record. For one run.
 */
final class ConceptsRun {

  private static final int WINDOW = 200;

  private final Function<Paper, PaperFacts> extractor;
  private final Rejects rejects;
  private final Progress progress;
  private final Set<PaperId> seen = new HashSet<>();
  private long entries;
  private long written;

  ConceptsRun(Function<Paper, PaperFacts> extractor, Rejects rejects, Progress progress) {
    this.extractor = extractor;
    this.rejects = rejects;
    this.progress = progress;
  }

  /**
   * Extracts from all papers.
   *
   * @throws IOException when the output cannot be written
   * @throws java.util.concurrent.CancellationException when there was an interrupt
   */
  void write(PaperInput input, int threads, Interrupts.Guard guard, OutputStream out)
      throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    ConceptsJson json = ConceptsJson.to(writer);
    try (Stream<Reading> readings = input.readings();
        Extracting extracting = new Extracting(threads, guard::isInterrupted)) {
      Iterator<Reading> rest = readings.iterator();
      while (rest.hasNext()) {
        for (Outcome outcome : extracting.each(window(rest), this::extract)) {
          outcome.write(json, rejects);
        }
        writer.flush();
        progress.show(new Counts(entries, rejects.count(), input.bytesRead(), input.bytes()));
      }
    }
    writer.flush();
  }

  /** How many papers were written. */
  long papers() {
    return written;
  }

  /** How many entries were read, good and bad. */
  long entries() {
    return entries;
  }

  /** A fault with one paper must not cost the others; patterns can run out of stack on odd text. */
  private Outcome extract(Paper paper) {
    try {
      PaperFacts facts = extractor.apply(paper);
      return (json, rejected) -> {
        json.write(paper.recordId(), facts);
        written++;
      };
    } catch (RuntimeException | StackOverflowError e) {
      Place place = Place.of(paper.recordId()).about(paper.title());
      String record = paper.title() + '\n' + paper.abstractText();
      Problem problem = new Problem(ProblemKind.EXTRACTION_FAILED, place, e.toString(), record);
      return (json, rejected) -> rejected.add(problem);
    }
  }

  /** What became of one paper. */
  @FunctionalInterface
  private interface Outcome {
    void write(ConceptsJson json, Rejects rejected) throws IOException;
  }

  private List<Paper> window(Iterator<Reading> rest) {
    List<Paper> papers = new ArrayList<>();
    while (papers.size() < WINDOW && rest.hasNext()) {
      Reading reading = rest.next();
      entries++;
      if (reading instanceof Reading.Rejected bad) {
        rejects.add(bad.problem());
      } else if (reading instanceof Reading.Of of && seen.add(of.paper().id())) {
        papers.add(of.paper());
      }
    }
    return papers;
  }
}
