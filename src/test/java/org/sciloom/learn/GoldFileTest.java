package org.sciloom.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sciloom.testing.ScorePy;

/** The first line of a file of gold tells its form. */
class GoldFileTest {

  @TempDir Path folder;

  @Test
  void aLineWithEntitiesIsAUnitAndOneWithAnAbstractIsAPaper() throws IOException {
    assertInstanceOf(GoldFile.Units.class, read("{\"id\":\"u\",\"text\":\"t\",\"entities\":[]}"));
    assertInstanceOf(
        GoldFile.Papers.class, read("\n{\"id\":\"p\",\"title\":\"T\",\"abstract\":\"A\"}\n"));
  }

  @Test
  void aLineOfNeitherFormIsNamed() {
    MalformedLineException failure =
        assertThrows(MalformedLineException.class, () -> read("{\"id\":\"x\"}"));
    assertEquals(
        folder.resolve("gold.jsonl")
            + ":1: neither a paper (\"title\", \"abstract\", \"concepts\") nor a unit of a public"
            + " set (\"text\", \"entities\")",
        failure.getMessage());
  }

  @Test
  void everyFileOfTheSharedGoldIsOfOneOfTheTwoForms() throws IOException {
    List<String> papers = new ArrayList<>();
    Path root = ScorePy.shared("gold");
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
        if (!GoldFile.isOfUnits(file)) {
          papers.add(root.relativize(file).toString().replace('\\', '/'));
        }
      }
    }
    assertEquals(List.of("arxiv/dev.jsonl", "arxiv/train.jsonl", "daily-papers/dev.jsonl"), papers);
  }

  private GoldFile read(String lines) throws IOException {
    return GoldFile.read(Files.writeString(folder.resolve("gold.jsonl"), lines));
  }
}
