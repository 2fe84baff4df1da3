package org.sciloom.export;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Sorts any number of lines by their bytes, in bounded memory: sorted runs go to packed temporary
 * files, which are merged (external merge sort, Knuth, The Art of Computer Programming 3, 5.4). Not
 * thread-safe.
 */
final class LineSorter implements AutoCloseable {

  private static final int OVERHEAD_BYTES = 24;
  private static final int BUFFER_BYTES = 1 << 16;
  private static final int END = -1;

  private final long memory;
  private final List<Path> runs = new ArrayList<>();
  private final List<byte[]> lines = new ArrayList<>();
  private long used;

  /**
   * @param memory how many bytes of lines are held in memory, about
   */
  LineSorter(long memory) {
    this.memory = memory;
  }

  /** Takes what should be sorted. */
  void add(byte[] line) throws IOException {
    lines.add(line);
    used += line.length + OVERHEAD_BYTES;
    if (used > memory) {
      spill();
    }
  }

  /** Gives all lines in the order of their unsigned bytes. */
  void drainTo(LineSink sink) throws IOException {
    if (runs.isEmpty()) {
      lines.sort(Arrays::compareUnsigned);
      for (byte[] line : lines) {
        sink.accept(line);
      }
      return;
    }
    spill();
    merge(sink);
  }

  /** Removes the temporary files. */
  @Override
  public void close() throws IOException {
    for (Path run : runs) {
      Files.deleteIfExists(run);
    }
  }

  private void spill() throws IOException {
    lines.sort(Arrays::compareUnsigned);
    Path run = Files.createTempFile("sciloom-sort", ".run");
    runs.add(run);
    Deflater fast = new Deflater(Deflater.BEST_SPEED);
    try (OutputStream file = Files.newOutputStream(run);
        DataOutputStream out =
            new DataOutputStream(
                new BufferedOutputStream(new DeflaterOutputStream(file, fast), BUFFER_BYTES))) {
      for (byte[] line : lines) {
        out.writeInt(line.length);
        out.write(line);
      }
      out.writeInt(END);
    } finally {
      fast.end();
    }
    lines.clear();
    used = 0;
  }

  private void merge(LineSink sink) throws IOException {
    PriorityQueue<Run> open =
        new PriorityQueue<>(Comparator.comparing(Run::head, Arrays::compareUnsigned));
    try {
      for (Path path : runs) {
        Run run = new Run(path);
        if (run.advance()) {
          open.add(run);
        } else {
          run.close();
        }
      }
      for (Run least = open.poll(); least != null; least = open.poll()) {
        sink.accept(least.head());
        if (least.advance()) {
          open.add(least);
        } else {
          least.close();
        }
      }
    } finally {
      for (Run run : open) {
        run.close();
      }
    }
  }

  /** Takes sorted lines. */
  @FunctionalInterface
  interface LineSink {
    void accept(byte[] line) throws IOException;
  }

  /** A sorted file that is being read. */
  private static final class Run implements AutoCloseable {

    private final DataInputStream in;
    private byte[] head = new byte[0];

    Run(Path path) throws IOException {
      in =
          new DataInputStream(
              new BufferedInputStream(
                  new InflaterInputStream(Files.newInputStream(path)), BUFFER_BYTES));
    }

    byte[] head() {
      return head;
    }

    boolean advance() throws IOException {
      int length = in.readInt();
      if (length == END) {
        return false;
      }
      head = in.readNBytes(length);
      return true;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
