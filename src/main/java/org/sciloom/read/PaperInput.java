package org.sciloom.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.sciloom.problem.Problem;

/** Input of many files: what the user's paths stand for, and the papers in it. */
public final class PaperInput {

  private static final String STANDARD_INPUT = "standard input";

  private final List<InputItem> items;
  private final InputStream standardInput;
  private final ReadOptions options;
  private final ReadProgress progress;

  private PaperInput(List<InputItem> items, InputStream standardInput, ReadOptions options) {
    this.items = List.copyOf(items);
    this.standardInput = standardInput;
    this.options = options;
    this.progress = new ReadProgress();
  }

  /**
   * Looks up the paths; nothing is read yet.
   *
   * @param paths files, folders (all files in and below them, in the order of their names, but no
   *     dotfiles and no {@code *.rejects.jsonl}), and {@code -} for standard input
   * @param standardInput what is read for {@code -}
   */
  public static PaperInput of(List<String> paths, InputStream standardInput, ReadOptions options) {
    return new PaperInput(InputFiles.list(paths), standardInput, options);
  }

  /** What is to be read, in the order of reading. */
  public List<InputItem> listItems() {
    return items;
  }

  /** The size of all files together, in bytes as they are stored; without standard input. */
  public long bytes() {
    return items.stream().mapToLong(InputItem::bytes).sum();
  }

  /**
   * How many of {@link #bytes()} have been read so far, in bytes as they are stored. For showing
   * progress; may be asked from any thread.
   */
  public long bytesRead() {
    return progress.bytesRead();
  }

  /**
   * All papers and problems, in the order of the input. The stream is lazy and sequential; one file
   * is open at a time, and closing the stream closes it. It throws nothing.
   */
  public Stream<Reading> readings() {
    ConcatenatedReadings all = new ConcatenatedReadings(items.iterator(), this::readings);
    return Streams.of(all, all::close);
  }

  /** The papers and problems of one item alone; at least one of them. */
  public Stream<Reading> readings(InputItem item) {
    if (item instanceof InputItem.File file) {
      return Files.isRegularFile(file.path())
          ? FormatSniffer.read(progress.counted(file), options)
          : spooled(file.path().toString(), () -> Files.newInputStream(file.path()));
    }
    return item instanceof InputItem.Bad bad
        ? rejected(bad.problem())
        : spooled(STANDARD_INPUT, () -> CloseShieldInputStream.wrap(standardInput));
  }

  private Stream<Reading> spooled(String name, TextSource.Bytes bytes) {
    try (InputStream in = bytes.open()) {
      Spool spool = Spool.of(name, in);
      return FormatSniffer.read(spool.source(), options).onClose(spool::close);
    } catch (IOException e) {
      return rejected(Problem.ofFile(Failures.ofOpening(e), name, Failures.detail(e)));
    }
  }

  private static Stream<Reading> rejected(Problem problem) {
    return Stream.of(new Reading.Rejected(problem));
  }
}
