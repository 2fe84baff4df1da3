package org.sciloom.read;

import java.util.Optional;
import java.util.stream.Stream;
import org.sciloom.problem.Problem;
import org.sciloom.problem.ProblemKind;

/** Looks at the beginning of a source, and reads it with the reader of its format. */
final class FormatSniffer {

  private FormatSniffer() {}

  /** The papers and problems of a source, or the one problem with it as a whole. */
  static Stream<Reading> read(TextSource source, ReadOptions options) {
    TextHead head = TextHead.of(source);
    Optional<PaperReader> reader =
        options.format().isEmpty()
            ? PaperReaders.findByContent(head.text())
            : PaperReaders.find(options.format());
    Optional<Problem> problem = findProblem(source.name(), head, reader.isPresent());
    return problem.isPresent()
        ? Stream.of(new Reading.Rejected(problem.get()))
        : NonEmptyReadings.of(reader.orElseThrow().read(source, options), source.name());
  }

  private static Optional<Problem> findProblem(String name, TextHead head, boolean known) {
    if (head.isBlank()) {
      return head.broken().or(() -> Optional.of(problem(ProblemKind.EMPTY_FILE, name, "")));
    }
    if (head.isUtf16()) {
      return Optional.of(problem(ProblemKind.BAD_ENCODING, name, "it is UTF-16"));
    }
    if (head.isBinary() || (!known && head.hasNul())) {
      return Optional.of(problem(ProblemKind.BINARY_FILE, name, ""));
    }
    if (known) {
      return Optional.empty();
    }
    String formats = "none of " + PaperReaders.names();
    return head.broken().or(() -> Optional.of(problem(ProblemKind.UNKNOWN_FORMAT, name, formats)));
  }

  private static Problem problem(ProblemKind kind, String name, String detail) {
    return Problem.ofFile(kind, name, detail);
  }
}
