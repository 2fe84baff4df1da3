package org.sciloom.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.sciloom.problem.Problem;
import org.sciloom.problem.RejectsFile;
import org.sciloom.read.InputItem;
import org.sciloom.read.PaperInput;

/** Tells each problem once, and keeps what was rejected. */
final class Rejects implements AutoCloseable {

  private final Talk talk;
  private final Optional<RejectsFile> file;
  private long count;

  private Rejects(Talk talk, Optional<RejectsFile> file) {
    this.talk = talk;
    this.file = file;
  }

  /** Tells of rejects, and keeps none. */
  static Rejects toldOnly(Talk talk) {
    return new Rejects(talk, Optional.empty());
  }

  /**
   * Keeps rejects in a file; one that a former run left is removed.
   *
   * @throws IllegalArgumentException when the file is part of the input
   * @throws IOException when the older file cannot be removed
   */
  static Rejects keptIn(Path path, PaperInput input, Talk talk) throws IOException {
    for (InputItem item : input.listItems()) {
      if (item instanceof InputItem.File read && isSame(read.path(), path)) {
        throw new IllegalArgumentException(
            "the rejects file " + path + " is part of the input; name another with --rejects");
      }
    }
    if (Files.isRegularFile(path)) {
      Files.delete(path);
    }
    return new Rejects(talk, Optional.of(RejectsFile.of(path)));
  }

  private static boolean isSame(Path one, Path two) throws IOException {
    return Files.exists(one) && Files.exists(two) && Files.isSameFile(one, two);
  }

  /** Takes a problem. */
  void add(Problem problem) {
    count++;
    talk.say(problem.message());
    file.ifPresent(kept -> kept.add(problem));
  }

  /** How many there were. */
  long count() {
    return count;
  }

  /** Says where the rejects are, if there are any. */
  void tell() {
    if (count > 0) {
      talk.say(
          String.format(
              Locale.ROOT,
              "%,d rejected; %s",
              count,
              file.map(kept -> "see " + kept.path())
                  .orElse("--rejects FILE keeps what was rejected")));
    }
  }

  @Override
  public void close() {
    file.ifPresent(RejectsFile::close);
  }
}
