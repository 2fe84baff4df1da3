package org.sciloom.read;

import java.util.stream.Stream;

/**
 * Reads the papers of one format. To add a format:
 *
 * <ol>
 *   <li>write a class {@code XReader} in this package that implements this interface;
 *   <li>add it to the list in {@link PaperReaders#all()}, before the readers whose {@link
 *       #recognises} would claim its files as well;
 *   <li>clean each text with {@link TextCleaner}, and make the identity with {@link PaperIds};
 *   <li>give whatever is wrong as {@link Reading.Rejected}, and go on behind it; a reader throws
 *       nothing, whatever its input;
 *   <li>put a sound file and its broken cousins beside those of the other formats in the tests.
 * </ol>
 *
 * Readers are stateless, and safe for use by many threads.
 */
public interface PaperReader {

  /** The format's name, as {@code --format} takes it. */
  String format();

  /**
   * Whether the text looks like this format.
   *
   * @param head the beginning of the text, without a byte order mark; it may end anywhere
   */
  boolean recognises(String head);

  /**
   * The papers and problems of a source, in their order. The stream is lazy, its memory does not
   * grow with the source, and closing it closes the file. It throws nothing: an input that breaks
   * off ends in a problem that says so.
   */
  Stream<Reading> read(TextSource source, ReadOptions options);
}
