package org.sciloom.learn;

import java.nio.file.Path;

/** A line of a gold or prediction file is not what it should be: {@code file:line: reason}. */
public final class MalformedLineException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param line the line's number, from 1
   * @param reason what is wrong with it, in one line
   */
  MalformedLineException(Path file, long line, String reason) {
    super(file + ":" + line + ": " + reason);
  }
}
