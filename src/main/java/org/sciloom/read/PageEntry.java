package org.sciloom.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sciloom.paper.Paper;
import org.sciloom.paper.PaperDate;
import org.sciloom.paper.PaperDetails;
import org.sciloom.problem.Place;
import org.sciloom.problem.Problem;
import org.sciloom.problem.ProblemKind;

/**
 * One entry of a Daily Papers page; any of its parts may be missing, but not all.
 *
 * @param title its title, or nothing
 * @param body its abstract, or nothing
 * @param trailer authors or organisation, and date, or nothing
 */
record PageEntry(List<PageBlock> title, List<PageBlock> body, List<PageBlock> trailer) {

  PageEntry {
    title = List.copyOf(title);
    body = List.copyOf(body);
    trailer = List.copyOf(trailer);
  }

  /** The paper, or what is wrong with it. */
  Reading reading(String source, int pageYear) {
    if (text(title).length() + text(body).length() > TextCleaner.LONGEST) {
      String detail = "longer than " + TextCleaner.LONGEST + " characters";
      return rejected(ProblemKind.BAD_FIELD, Place.of(source, line()), detail);
    }
    Optional<Line.Bad> bad = blocks().flatMap(block -> block.findBad().stream()).findFirst();
    String cleanTitle = TextCleaner.clean(text(title));
    String cleanBody = TextCleaner.clean(text(body));
    Optional<PaperDate> date = findDate(pageYear);
    if (bad.isPresent()) {
      Place place = Place.of(source, bad.get().number()).about(cleanTitle);
      return rejected(bad.get().kind(), place, bad.get().detail());
    }
    Place place = Place.of(source, line()).about(cleanTitle);
    if (cleanTitle.isEmpty()) {
      boolean stray = cleanBody.isEmpty();
      return rejected(stray ? ProblemKind.STRAY_TRAILER : ProblemKind.NO_TITLE, place, "");
    }
    if (cleanBody.isEmpty()) {
      return rejected(ProblemKind.NO_ABSTRACT, place, "");
    }
    if (date.isEmpty()) {
      return rejected(ProblemKind.BAD_DATE, place, "the calendar has no " + text(trailer));
    }
    return new Reading.Of(
        new Paper(PaperIds.ofTitle(cleanTitle), cleanTitle, cleanBody, details(date.get())));
  }

  private Reading rejected(ProblemKind kind, Place place, String detail) {
    String record = blocks().map(PageBlock::raw).collect(Collectors.joining("\n\n"));
    return new Reading.Rejected(new Problem(kind, place, detail, record));
  }

  private PaperDetails details(PaperDate date) {
    return new PaperDetails(
        "", List.of(), authorCount(), organization(), date, "", "", "", "", List.of());
  }

  private Stream<PageBlock> blocks() {
    return Stream.of(title, body, trailer).flatMap(List::stream);
  }

  private int line() {
    return blocks().mapToInt(PageBlock::line).findFirst().orElse(0);
  }

  private static String text(List<PageBlock> blocks) {
    return blocks.stream().map(PageBlock::text).collect(Collectors.joining(" "));
  }

  private List<String> trailerLines() {
    return trailer.stream()
        .flatMap(block -> block.lines().stream())
        .map(line -> line.text().strip())
        .toList();
  }

  /** The date, unknown where none is written; nothing where the calendar has no such date. */
  private Optional<PaperDate> findDate(int pageYear) {
    Optional<PageDate> written =
        trailer.stream().flatMap(block -> block.date().stream()).findFirst();
    return written.isEmpty()
        ? Optional.of(new PaperDate.Unknown())
        : written.get().findDate(pageYear);
  }

  private int authorCount() {
    return trailerLines().stream()
        .map(PageBlock.AUTHORS::matcher)
        .filter(Matcher::matches)
        .mapToInt(matcher -> Integer.parseInt(matcher.group(1)))
        .findFirst()
        .orElse(0);
  }

  /** The line that is nothing else; its first word is the organisation's account, then its name. */
  private String organization() {
    String line =
        trailerLines().stream()
            .filter(text -> !PageBlock.marksTrailer(text) && PageDate.find(text).isEmpty())
            .findFirst()
            .orElse("");
    return TextCleaner.clean(line.substring(line.indexOf(' ') + 1));
  }
}
