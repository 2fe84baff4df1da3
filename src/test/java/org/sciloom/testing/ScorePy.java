package org.sciloom.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The annotation guide's own scorer, run by Python; tests skip where either is absent. */
public final class ScorePy {

  private static final Path SHARED = Path.of("..", "shared");

  private ScorePy() {}

  /** A file of the shared folder; skips the test where it is absent. */
  public static Path shared(String path) {
    Path file = SHARED.resolve(path);
    assumeTrue(Files.exists(file), file + " is absent");
    return file;
  }

  /** What {@code score.py GOLD PREDICTED OPTIONS} prints. */
  public static String run(Path gold, Path predicted, String... options) {
    List<String> command = new ArrayList<>();
    command.add(shared("score.py").toString());
    command.add(gold.toString());
    command.add(predicted.toString());
    command.addAll(List.of(options));
    return python(command.toArray(String[]::new));
  }

  /**
   * What a piece of Python prints that sees the scorer as module {@code score} and the arguments
   * from {@code sys.argv[2]} on.
   */
  public static String eval(String code, String... arguments) {
    Path folder = shared("score.py").toAbsolutePath().getParent();
    List<String> command = new ArrayList<>();
    command.addAll(List.of("-c", "import sys; sys.path.insert(0, sys.argv[1])\n" + code));
    command.add(folder.toString());
    command.addAll(List.of(arguments));
    return python(command.toArray(String[]::new));
  }

  private static String python(String... arguments) {
    List<String> command = new ArrayList<>(List.of("python3", "-B", "-X", "utf8"));
    command.addAll(List.of(arguments));
    Process process;
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException absent) {
      return abort("python3 is absent: " + absent.getMessage());
    }
    try {
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(0, process.waitFor(), output);
      return output;
    } catch (IOException | InterruptedException problem) {
      throw new AssertionError(problem);
    }
  }
}
