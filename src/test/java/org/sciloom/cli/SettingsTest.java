package org.sciloom.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line comes first, then the environment, then the file, then what is built in. */
class SettingsTest {

  @TempDir private Path folder;

  @Command(name = "weave")
  private static final class Weave {
    @Option(names = {"-w", "--max-width"})
    private int width = 7;
  }

  private int width(Map<String, String> environment, String... arguments) throws IOException {
    Path file = Files.writeString(folder.resolve("c.properties"), "weave.max-width = 5\n");
    Map<String, String> all = new HashMap<>(environment);
    all.replace("SCILOOM_CONFIG", file.toString());
    Weave weave = new Weave();
    new CommandLine(weave).setDefaultValueProvider(Settings.of(all)).parseArgs(arguments);
    return weave.width;
  }

  @Test
  void everyPlaceGivesWayToTheOneBeforeIt() throws IOException {
    Map<String, String> file = Map.of("SCILOOM_CONFIG", "");
    Map<String, String> both = Map.of("SCILOOM_CONFIG", "", "SCILOOM_WEAVE_MAX_WIDTH", "3");
    assertEquals(7, width(Map.of()));
    assertEquals(5, width(file));
    assertEquals(3, width(both));
    assertEquals(2, width(both, "--max-width", "2"));
  }

  @Test
  void aFileThatIsNotThereIsTold() {
    assertThrows(
        NoSuchFileException.class, () -> Settings.of(Map.of("SCILOOM_CONFIG", "/no/such/file")));
  }
}
