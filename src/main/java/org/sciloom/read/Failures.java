package org.sciloom.read;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import org.sciloom.problem.ProblemKind;

/** Says of an I/O failure what kind of problem it is. */
final class Failures {

  private Failures() {}

  /** The kind of problem when a file cannot be opened. */
  static ProblemKind ofOpening(IOException failure) {
    if (failure instanceof TextSource.GzipException) {
      return ProblemKind.BAD_GZIP;
    }
    return failure instanceof NoSuchFileException
        ? ProblemKind.MISSING_FILE
        : ProblemKind.UNREADABLE_FILE;
  }

  /** The kind of problem when reading breaks off. */
  static ProblemKind ofReading(IOException failure) {
    return failure instanceof TextSource.GzipException
        ? ProblemKind.BAD_GZIP
        : ProblemKind.BROKEN_READ;
  }

  /** What to say of it; empty when the kind of problem says it all. */
  static String detail(IOException failure) {
    if (failure instanceof NoSuchFileException) {
      return "";
    }
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (failure instanceof FileSystemLoopException) {
      return "a link leads back to a folder above it";
    }
    if (failure instanceof EOFException) {
      return "it ends too early";
    }
    String message =
        failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message;
  }
}
