package org.sciloom.read;

import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.sciloom.paper.Paper;
import org.sciloom.problem.Problem;

/** The papers and problems of readings, apart. */
record ReadingLists(List<Paper> papers, List<Problem> problems) {

  static ReadingLists of(Stream<Reading> readings) {
    try (readings) {
      List<Reading> all = readings.toList();
      return new ReadingLists(
          all.stream()
              .filter(Reading.Of.class::isInstance)
              .map(reading -> ((Reading.Of) reading).paper())
              .toList(),
          all.stream()
              .filter(Reading.Rejected.class::isInstance)
              .map(reading -> ((Reading.Rejected) reading).problem())
              .toList());
    }
  }

  static ReadingLists ofPaths(String... paths) {
    return of(
        PaperInput.of(List.of(paths), InputStream.nullInputStream(), ReadOptions.defaults())
            .readings());
  }

  static ReadingLists ofText(String text) {
    return of(FormatSniffer.read(TextSource.of("test", text), ReadOptions.defaults()));
  }
}
