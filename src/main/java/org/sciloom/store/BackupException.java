package org.sciloom.store;

/** A backup cannot be restored; the message says why, in one line. What is stored stays. */
public final class BackupException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BackupException(String message) {
    super("the backup cannot be restored: " + message);
  }

  BackupException(String message, Throwable cause) {
    super("the backup cannot be restored: " + message, cause);
  }
}
