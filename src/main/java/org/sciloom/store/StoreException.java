package org.sciloom.store;

import java.net.URI;
import java.nio.file.Path;

/**
 * A store cannot be opened, read or written. The message is one line for people: what is wrong, and
 * what to do.
 */
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The kinds of faults. */
  public enum Fault {
    /** Another process, or another part of this one, has the store open. */
    LOCKED,
    /** There is no store in the folder. */
    MISSING,
    /** The folder holds something else. */
    NOT_A_STORE,
    /** A newer version of SciLoom made the store. */
    NEWER_FORMAT,
    /** An older version of SciLoom made the store. */
    OLDER_FORMAT,
    /** Files of the store are missing or spoilt. */
    DAMAGED,
    /** The files or the disk must not be written or read. */
    NO_PERMISSION,
    /** The disk is full. */
    DISK_FULL
  }

  private final Fault fault;

  private StoreException(Fault fault, String message) {
    super(message);
    this.fault = fault;
  }

  private StoreException(Fault fault, String message, Throwable cause) {
    super(message, cause);
    this.fault = fault;
  }

  /** What kind of fault it is. */
  public Fault fault() {
    return fault;
  }

  /** One line for people; never null. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }

  static StoreException locked(Path folder, String holder, Throwable cause) {
    return new StoreException(
        Fault.LOCKED,
        "the store %s is in use by %s: end that first, or use another --store"
            .formatted(folder, holder),
        cause);
  }

  static StoreException served(Path folder, URI address, Throwable cause) {
    return new StoreException(
        Fault.LOCKED,
        "the store %s is being served at %s: ask it there (sciloom query --endpoint %ssparql), or end the server first"
            .formatted(folder, address, address),
        cause);
  }

  static StoreException missing(Path folder) {
    return new StoreException(
        Fault.MISSING,
        "no store at %s: make one with \"sciloom build INPUT --store %s\""
            .formatted(folder, folder));
  }

  static StoreException notAStore(Path folder, String reason) {
    return new StoreException(
        Fault.NOT_A_STORE,
        "%s is not a store of SciLoom (%s): name a new or an empty folder"
            .formatted(folder, reason));
  }

  static StoreException newerFormat(Path folder, String found, int known) {
    return new StoreException(
        Fault.NEWER_FORMAT,
        "the store %s has format %s, and this version knows formats up to %d: use a newer SciLoom"
            .formatted(folder, found, known));
  }

  static StoreException olderFormat(Path folder, String found) {
    return new StoreException(
        Fault.OLDER_FORMAT,
        "the store %s has format %s, of an older SciLoom: build it anew in another folder"
            .formatted(folder, found));
  }

  static StoreException damaged(Path folder, Throwable cause) {
    return new StoreException(
        Fault.DAMAGED,
        "the store %s is damaged (%s): restore a backup, or build it anew in another folder"
            .formatted(folder, oneLine(cause)),
        cause);
  }

  static StoreException noPermission(Path folder, Throwable cause) {
    return new StoreException(
        Fault.NO_PERMISSION,
        "no permission for the store %s (%s): a store needs a folder that you may read and write"
            .formatted(folder, oneLine(cause)),
        cause);
  }

  static StoreException diskFull(Path folder, Throwable cause) {
    return new StoreException(
        Fault.DISK_FULL,
        "the disk of the store %s is full (%s): make room and run it again; nothing stored is lost"
            .formatted(folder, oneLine(cause)),
        cause);
  }

  private static String oneLine(Throwable cause) {
    String message = String.valueOf(cause.getMessage());
    return message.lines().findFirst().orElse(cause.getClass().getSimpleName()).strip();
  }
}
