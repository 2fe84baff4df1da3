package org.sciloom.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sciloom.read.InputItem;

/** Files are built once they have stopped growing, and then lie where done ones do. */
class InboxTest {

  @TempDir private Path temp;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final List<String> built = new ArrayList<>();
  private Inbox inbox;
  private Path folder;

  @BeforeEach
  void open() throws IOException {
    folder = temp.resolve("inbox");
    inbox =
        new Inbox(
            folder,
            Duration.ofMillis(1),
            (input, rejects) -> {
              for (InputItem item : input.listItems()) {
                built.add(String.valueOf(((InputItem.File) item).path().getFileName()));
              }
              if (built.contains("bad.jsonl")) {
                throw new NoSuchFileException("bad.jsonl");
              }
            },
            new Talk(new PrintStream(said, true, StandardCharsets.UTF_8), 0));
  }

  private boolean look() {
    return inbox.look(() -> false);
  }

  private Path put(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private List<String> done() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("done"))) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  @Test
  void aFileIsBuiltWhenItHasStoppedGrowing() throws IOException {
    put("a.jsonl", "one");
    look();
    put("a.jsonl", "one and more");
    look();
    assertEquals(List.of(), built);
    look();
    assertEquals(List.of("a.jsonl"), built);
    assertEquals(List.of("a.jsonl"), done());
    look();
    assertEquals(1, built.size(), "once only");
  }

  @Test
  void filesThatComeTogetherAreBuiltTogetherInTheOrderOfTheirNames() throws IOException {
    put("b.jsonl", "b");
    put("a.jsonl", "a");
    look();
    look();
    assertEquals(List.of("a.jsonl", "b.jsonl"), built);
  }

  @Test
  void filesThatAreStillBeingCopiedAreLeftAlone() throws IOException {
    put(".a.jsonl", "a");
    put("b.jsonl.part", "b");
    put("c.tmp", "c");
    look();
    look();
    assertEquals(List.of(), built);
  }

  @Test
  void aSecondFileOfTheSameNameDoesNotReplaceTheFirst() throws IOException {
    for (String text : List.of("first", "second")) {
      put("a.jsonl", text);
      look();
      look();
    }
    assertEquals(List.of("2-a.jsonl", "a.jsonl"), done());
    assertEquals("first", Files.readString(folder.resolve("done/a.jsonl")));
  }

  @Test
  void aBuildThatFailsLeavesTheFileAndIsToldInOneLine() throws IOException {
    put("bad.jsonl", "x");
    assertTrue(look());
    assertFalse(look());
    assertEquals(List.of(), done());
    String line = said.toString(StandardCharsets.UTF_8).lines().toList().get(1);
    assertTrue(line.contains("bad.jsonl: no such file"), line);
  }

  @Test
  void aFileOfAStoppedBuildIsBuiltAgain() throws IOException {
    put("a.jsonl", "a");
    inbox.look(() -> true);
    inbox.look(() -> true);
    assertEquals(List.of(), done());
    look();
    assertEquals(List.of("a.jsonl", "a.jsonl"), built);
  }
}
