package org.sciloom.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.sciloom.learn.MalformedLineException;
import org.sciloom.query.BadQueryException;
import org.sciloom.query.QueryTimeoutException;
import org.sciloom.store.BackupException;
import org.sciloom.store.StoreException;

/** Says in one line what went wrong. */
final class FaultText {

  private FaultText() {}

  /** One line for the user; of a fault of the program itself, how to learn more. */
  static String of(Throwable fault) {
    String text = findMemory(fault).or(() -> findExpected(fault)).orElseGet(() -> internal(fault));
    return text.lines().map(String::strip).reduce((one, two) -> one + " " + two).orElse("");
  }

  private static Optional<String> findMemory(Throwable fault) {
    return ExceptionUtils.indexOfType(fault, OutOfMemoryError.class) < 0
        ? Optional.empty()
        : Optional.of("out of memory; give more, for example with SCILOOM_JAVA_OPTS=-Xmx8g");
  }

  private static Optional<String> findExpected(Throwable fault) {
    if (fault instanceof StoreException
        || fault instanceof BackupException
        || fault instanceof BadQueryException
        || fault instanceof QueryTimeoutException
        || fault instanceof MalformedLineException) {
      return Optional.of(message(fault));
    }
    if (fault instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
      return Optional.of(ofInputOutput(unchecked.getCause()));
    }
    return fault instanceof IOException failure
        ? Optional.of(ofInputOutput(failure))
        : Optional.empty();
  }

  private static String ofInputOutput(IOException failure) {
    if (!(failure instanceof FileSystemException file) || file.getFile() == null) {
      return message(failure);
    }
    if (failure instanceof NoSuchFileException) {
      return file.getFile() + ": no such file or folder";
    }
    if (failure instanceof AccessDeniedException) {
      return file.getFile() + ": permission denied";
    }
    if (failure instanceof FileAlreadyExistsException) {
      return file.getFile() + ": is there already";
    }
    if (failure instanceof NotDirectoryException) {
      return file.getFile() + ": is no folder";
    }
    String reason = file.getReason();
    return file.getFile() + ": " + (reason == null ? "cannot be read or written" : reason);
  }

  private static String internal(Throwable fault) {
    return "fault of the program (%s: %s); --debug shows where"
        .formatted(fault.getClass().getSimpleName(), message(fault));
  }

  private static String message(Throwable fault) {
    String message = fault.getMessage();
    return message == null || message.isBlank() ? fault.getClass().getSimpleName() : message;
  }
}
