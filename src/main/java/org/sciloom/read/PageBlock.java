package org.sciloom.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lines of a Daily Papers page that stand together: a title, an abstract, or a trailer.
 *
 * @param lines the lines, none of them blank; at least one
 */
record PageBlock(List<Line> lines) {

  static final Pattern AUTHORS = Pattern.compile("[•*]\\s*(\\d{1,6})\\s+authors?");
  static final String DOT = "·";

  private static final int PROSE = 300;
  private static final int SENTENCE = 100;

  PageBlock {
    lines = List.copyOf(lines);
  }

  /** The number of its first line, from 1. */
  int line() {
    return lines.get(0).number();
  }

  /** Its lines as one text. */
  String text() {
    return joined(" ");
  }

  /** Its lines as they stand. */
  String raw() {
    return joined("\n");
  }

  private String joined(String delimiter) {
    return lines.stream().map(Line::text).map(String::strip).collect(Collectors.joining(delimiter));
  }

  /** The first line that could not be read, if there is one. */
  Optional<Line.Bad> findBad() {
    return lines.stream().filter(Line.Bad.class::isInstance).map(Line.Bad.class::cast).findFirst();
  }

  /** Whether it tells of authors and date, as stands behind an abstract. */
  boolean isTrailer() {
    return lines.stream().map(line -> line.text().strip()).anyMatch(PageBlock::marksTrailer)
        || (lines.size() == 1 && date().isPresent());
  }

  static boolean marksTrailer(String line) {
    return line.equals(DOT) || AUTHORS.matcher(line).matches();
  }

  /** The date on one of its lines, if there is one. */
  Optional<PageDate> date() {
    return lines.stream().map(Line::text).map(PageDate::find).flatMap(Optional::stream).findFirst();
  }

  /** Whether it is too long for a title, or ends as sentences do. */
  boolean isProse() {
    int length = lines.stream().mapToInt(line -> line.text().length()).sum();
    return length >= PROSE || (length >= SENTENCE && text().endsWith("."));
  }
}
