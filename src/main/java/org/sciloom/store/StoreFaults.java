package org.sciloom.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.apache.jena.dboe.base.file.AlreadyLocked;

/** Turns what TDB2 and the file system throw into a {@link StoreException}. */
final class StoreFaults {

  /** As {@code ProcessFileLock} words it. */
  private static final Pattern HOLDER = Pattern.compile("held by process (\\d+)");

  private StoreFaults() {}

  /** The fault of the store in the given folder that the throwable tells of. */
  static StoreException of(Path folder, Throwable thrown) {
    for (Throwable cause : ExceptionUtils.getThrowableList(thrown)) {
      String message = String.valueOf(cause.getMessage());
      String words = message.toLowerCase(Locale.ROOT);
      if (cause instanceof StoreException fault) {
        return fault;
      } else if (cause instanceof AlreadyLocked) {
        return StoreException.locked(folder, "this process already", thrown);
      } else if (words.contains("failed to get a lock")) {
        return locked(folder, holder(message), thrown);
      } else if (isFull(cause, words)) {
        return StoreException.diskFull(folder, cause);
      } else if (isForbidden(cause, words)) {
        return StoreException.noPermission(folder, cause);
      }
    }
    return StoreException.damaged(folder, ExceptionUtils.getRootCause(thrown));
  }

  private static StoreException locked(Path folder, String holder, Throwable thrown) {
    try {
      return ServedAt.find(folder)
          .map(served -> StoreException.served(folder, served.address(), thrown))
          .orElseGet(() -> StoreException.locked(folder, holder, thrown));
    } catch (IOException unreadable) {
      return StoreException.locked(folder, holder, thrown);
    }
  }

  private static String holder(String message) {
    Matcher matcher = HOLDER.matcher(message);
    return matcher.find() ? "process " + matcher.group(1) : "another process";
  }

  /** A mapped file that cannot grow shows as an InternalError of the virtual machine. */
  private static boolean isFull(Throwable cause, String words) {
    return words.contains("no space left")
        || words.contains("disk quota")
        || (cause instanceof InternalError && words.contains("unsafe memory access"));
  }

  private static boolean isForbidden(Throwable cause, String words) {
    return cause instanceof AccessDeniedException
        || words.contains("permission denied")
        || words.contains("read-only file system");
  }
}
