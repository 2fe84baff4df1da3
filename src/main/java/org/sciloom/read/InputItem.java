package org.sciloom.read;

import java.nio.file.Path;
import org.sciloom.problem.Problem;

/** One thing that is to be read. */
public sealed interface InputItem {

  /** How many bytes it has, as they are stored; 0 when that is not known. */
  long bytes();

  /** A file, or something that reads like one. */
  record File(Path path, long bytes) implements InputItem {}

  /** Standard input. */
  record StandardInput() implements InputItem {
    @Override
    public long bytes() {
      return 0;
    }
  }

  /** A path that leads to nothing that can be read. */
  record Bad(Problem problem) implements InputItem {
    @Override
    public long bytes() {
      return 0;
    }
  }
}
