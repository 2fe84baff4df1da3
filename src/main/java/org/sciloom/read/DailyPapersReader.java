package org.sciloom.read;

import java.util.stream.Stream;

/**
 * Reads the saved text of Hugging Face Daily Papers listings: a head, then for each paper a title,
 * an abstract, and mostly a trailer of authors or organisation, date, and comment count. The text
 * is read twice: first for the page's year.
 */
final class DailyPapersReader implements PaperReader {

  @Override
  public String format() {
    return "daily-papers";
  }

  @Override
  public boolean recognises(String head) {
    return head.lines().limit(40).anyMatch(PageFacts::isName);
  }

  @Override
  public Stream<Reading> read(TextSource source, ReadOptions options) {
    PageFacts facts = PageFacts.of(source);
    int year = options.pageYear() == 0 ? facts.year() : options.pageYear();
    Lines lines = source.lines();
    PageEntries entries =
        new PageEntries(new PageBlocks(lines, facts.hasName()), source.name(), year);
    return Streams.of(entries, lines::close);
  }
}
