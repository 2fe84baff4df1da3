package org.sciloom.read;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;

/** The entries of a Daily Papers page, one after the other. Not for use by many threads. */
final class PageEntries implements Iterator<Reading> {

  private final PageBlocks blocks;
  private final String source;
  private final int pageYear;

  PageEntries(PageBlocks blocks, String source, int pageYear) {
    this.blocks = blocks;
    this.source = source;
    this.pageYear = pageYear;
  }

  @Override
  public boolean hasNext() {
    return blocks.peek(0).isPresent();
  }

  @Override
  public Reading next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    List<PageBlock> title = new ArrayList<>();
    List<PageBlock> body = new ArrayList<>();
    List<PageBlock> trailer = new ArrayList<>();
    if (atTitle()) {
      title.add(blocks.take());
    }
    if (title.isEmpty() ? atProse() : atBody()) {
      body.add(blocks.take());
      while (atContinuation()) {
        body.add(blocks.take());
      }
    }
    while (atTrailer() && !hasDate(trailer)) {
      trailer.add(blocks.take());
    }
    return new PageEntry(title, body, trailer).reading(source, pageYear);
  }

  private boolean atTrailer() {
    return is(blocks.peek(0), PageBlock::isTrailer);
  }

  private boolean atProse() {
    return is(blocks.peek(0), block -> !block.isTrailer() && block.isProse());
  }

  private boolean atTitle() {
    return is(blocks.peek(0), block -> !block.isTrailer() && !block.isProse());
  }

  /** Behind a title stands its abstract, unless what stands there is the title of another one. */
  private boolean atBody() {
    boolean anotherTitle =
        atTitle() && is(blocks.peek(1), block -> !block.isTrailer() && block.isProse());
    return atProse() || (atTitle() && !anotherTitle);
  }

  /** More prose right before a trailer belongs to the same paper; elsewhere, a title is missing. */
  private boolean atContinuation() {
    return atProse() && is(blocks.peek(1), PageBlock::isTrailer);
  }

  private static boolean hasDate(List<PageBlock> trailer) {
    return trailer.stream().anyMatch(block -> block.date().isPresent());
  }

  private static boolean is(Optional<PageBlock> block, Predicate<PageBlock> is) {
    return block.filter(is).isPresent();
  }
}
