package org.sciloom.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The blocks of a Daily Papers page below its head, with two of them in view. A page whose head is
 * missing begins with its first block. Not for use by many threads.
 */
final class PageBlocks {

  /** What may stand below the last paper. */
  private static final Set<String> FOOT = Set.of("previous", "next", "load more", "previous next");

  /** A block of more lines, or of more text, is cut, so that memory stays bounded. */
  private static final int MOST_LINES = 1000;

  private static final int MOST_CHARACTERS = 1 << 20;

  private final Lines lines;
  private final Deque<PageBlock> ahead = new ArrayDeque<>();
  private boolean inHead;
  private Optional<Line> held = Optional.empty();

  PageBlocks(Lines lines, boolean withHead) {
    this.lines = lines;
    this.inHead = withHead;
  }

  /** The block at a distance from here (0 or 1), if the page is that long. */
  Optional<PageBlock> peek(int distance) {
    while (ahead.size() <= distance) {
      Optional<PageBlock> block = read();
      if (block.isEmpty()) {
        return Optional.empty();
      }
      ahead.add(block.get());
    }
    return distance == 0 ? Optional.of(ahead.getFirst()) : Optional.of(ahead.getLast());
  }

  /** Takes the block that {@link #peek} showed. */
  PageBlock take() {
    return ahead.removeFirst();
  }

  private Optional<PageBlock> read() {
    Optional<PageBlock> block = inHead ? skipHead() : next();
    while (block.isPresent() && FOOT.contains(block.get().text().toLowerCase(Locale.ROOT))) {
      block = next();
    }
    return block;
  }

  /**
   * Skips the lines up to the page's name, then the by-line and the page's date, if they follow;
   * gives what comes then.
   */
  private Optional<PageBlock> skipHead() {
    inHead = false;
    boolean named = false;
    while (!named && lines.hasNext()) {
      named = PageFacts.isName(lines.next().text());
    }
    Optional<PageBlock> block = next();
    while (block.isPresent() && isHead(block.get())) {
      block = next();
    }
    return block;
  }

  private static boolean isHead(PageBlock block) {
    boolean byline = block.text().startsWith("by") && block.text().contains("AK");
    return byline || (block.lines().size() == 1 && block.date().isPresent());
  }

  private Optional<PageBlock> next() {
    List<Line> block = new ArrayList<>();
    int characters = 0;
    while (held.isPresent() || lines.hasNext()) {
      Line line = held.orElseGet(lines::next);
      held = Optional.empty();
      if (endsBefore(line, block)) {
        held = line.isBlank() ? Optional.empty() : Optional.of(line);
        break;
      }
      if (!line.isBlank()) {
        block.add(line);
        characters += line.text().length();
      }
      if (block.size() >= MOST_LINES || characters >= MOST_CHARACTERS) {
        break;
      }
    }
    return block.isEmpty() ? Optional.empty() : Optional.of(new PageBlock(block));
  }

  /** At a blank line; before a trailer that is glued to the abstract; behind a trailer's date. */
  private static boolean endsBefore(Line line, List<Line> block) {
    if (block.isEmpty()) {
      return false;
    }
    String last = block.get(block.size() - 1).text();
    return line.isBlank()
        || PageBlock.AUTHORS.matcher(line.text().strip()).matches()
        || (PageDate.find(last).isPresent() && new PageBlock(block).isTrailer());
  }
}
