package org.sciloom.read;

import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.apache.commons.io.input.BoundedInputStream;

/** Counts the bytes that were read of a sequence of files. Thread-safe. */
final class ReadProgress {

  private final AtomicLong before = new AtomicLong();
  private final AtomicLong size = new AtomicLong();
  private volatile LongSupplier current = () -> 0;

  /** The file as a source whose reading is counted; the files before it count as read. */
  TextSource counted(InputItem.File file) {
    before.addAndGet(size.getAndSet(file.bytes()));
    current = () -> 0;
    return new TextSource(
        file.path().toString(),
        () -> {
          BoundedInputStream counting =
              BoundedInputStream.builder().setInputStream(Files.newInputStream(file.path())).get();
          current = counting::getCount;
          return counting;
        });
  }

  long bytesRead() {
    return before.get() + Math.min(size.get(), current.getAsLong());
  }
}
