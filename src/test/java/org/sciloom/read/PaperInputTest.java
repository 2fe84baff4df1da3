package org.sciloom.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sciloom.paper.Paper;
import org.sciloom.problem.ProblemKind;

class PaperInputTest {

  @TempDir Path folder;

  @Test
  void aFolderIsReadInTheOrderOfNamesWithoutDotfilesAndRejects() throws IOException {
    write("b.jsonl", record("b"));
    write("a/z.jsonl", record("z"));
    write(".hidden/x.jsonl", record("x"));
    write(".x.jsonl", record("x"));
    write("c.rejects.jsonl", record("x"));

    ReadingLists readings = ReadingLists.ofPaths(folder.toString());

    assertEquals(List.of("z", "b"), readings.papers().stream().map(Paper::title).toList());
    assertEquals(List.of(), readings.problems());
  }

  @Test
  void missingFilesAndEmptyFoldersAreProblemsAndTheRestGoesOn() throws IOException {
    Path good = write("good.jsonl", record("good"));
    Path empty = Files.createDirectory(folder.resolve("empty"));

    ReadingLists readings =
        ReadingLists.ofPaths(
            folder.resolve("nowhere").toString(), empty.toString(), "nul\0", good.toString());

    assertEquals(
        List.of(ProblemKind.MISSING_FILE, ProblemKind.EMPTY_FOLDER, ProblemKind.MISSING_FILE),
        readings.problems().stream().map(p -> p.kind()).toList());
    assertEquals(1, readings.papers().size());
  }

  @Test
  void anUnreadableFileIsAProblem() throws IOException {
    Path file = write("secret.jsonl", record("s"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    Assumptions.assumeFalse(Files.isReadable(file), "this user may read everything");

    assertEquals(
        ProblemKind.UNREADABLE_FILE,
        ReadingLists.ofPaths(file.toString()).problems().get(0).kind());
  }

  @Test
  void standardInputIsReadLikeAFileAndStaysOpen() throws IOException {
    InputStream in =
        new ByteArrayInputStream((record("a") + "nonsense\n").getBytes(StandardCharsets.UTF_8));

    ReadingLists readings =
        ReadingLists.of(PaperInput.of(List.of("-"), in, ReadOptions.defaults()).readings());

    assertEquals(1, readings.papers().size());
    assertTrue(readings.problems().get(0).message().startsWith("standard input:2: not JSON"));
  }

  @Test
  void gzipOfManyMembersIsReadWholeUnderAnyName() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (String title : List.of("a", "b", "c")) {
      try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
        out.write(record(title).getBytes(StandardCharsets.UTF_8));
      }
    }
    Path file = Files.write(folder.resolve("members.jsonl"), bytes.toByteArray());

    assertEquals(3, ReadingLists.ofPaths(file.toString()).papers().size());
  }

  @Test
  void aLineThatIsTooLongIsLeftOutAndTheRestGoesOn() throws IOException {
    String tooLong = "{\"title\": \"" + "x".repeat(Lines.LIMIT) + "\"}\n";
    Path file = write("long.jsonl", record("a") + tooLong + record("b"));

    ReadingLists readings = ReadingLists.ofPaths(file.toString());

    assertEquals(2, readings.papers().size());
    assertEquals(ProblemKind.LONG_LINE, readings.problems().get(0).kind());
    assertEquals(2, readings.problems().get(0).place().line());
  }

  @Test
  void aFailureInTheMiddleIsAProblemBehindTheRecordsBeforeIt() {
    byte[] start = (record("a") + "{\"title\": \"b").getBytes(StandardCharsets.UTF_8);
    TextSource source =
        new TextSource(
            "disk",
            () ->
                new FailingStream(new ByteArrayInputStream(start), new IOException("disk error")));

    ReadingLists readings = ReadingLists.of(FormatSniffer.read(source, ReadOptions.defaults()));

    assertEquals(1, readings.papers().size());
    assertEquals(
        "disk:2: reading broke off: disk error; try again; what came before was read",
        readings.problems().get(0).message());
    assertEquals("{\"title\": \"b", readings.problems().get(0).record());
  }

  @Test
  void anEndlessSourceIsReadAsFarAsWantedAndClosed() {
    AtomicInteger open = new AtomicInteger();
    TextSource endless = new TextSource("endless", () -> new EndlessStream(record("e"), open));

    try (Stream<Reading> readings = FormatSniffer.read(endless, ReadOptions.defaults())) {
      assertEquals(1000, readings.limit(1000).count());
      assertEquals(1, open.get());
    }
    assertEquals(0, open.get());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void randomBytesGiveProblemsAndNoException(long seed) throws IOException {
    Random random = new Random(seed);
    byte[] bytes = new byte[random.nextInt(4000)];
    random.nextBytes(bytes);
    if (seed % 2 == 0) {
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) "{}\":,[] \n\\utle·•Jan1".charAt((bytes[i] & 0xff) % 20);
      }
    }
    Path file = Files.write(folder.resolve("random"), bytes);
    for (String format : List.of("", "jsonl", "daily-papers")) {
      PaperInput input =
          PaperInput.of(
              List.of(file.toString()), InputStream.nullInputStream(), new ReadOptions(format, 0));

      ReadingLists readings = ReadingLists.of(input.readings());

      assertTrue(readings.papers().size() + readings.problems().size() > 0);
      assertTrue(!format.equals("jsonl") || readings.papers().isEmpty());
    }
  }

  static IntStream seeds() {
    return IntStream.range(0, 60);
  }

  @Test
  void anUnknownFormatIsRefusedWithTheKnownOnes() {
    Exception e = assertThrows(IllegalArgumentException.class, () -> new ReadOptions("xml", 0));

    assertEquals("unknown format xml; known are daily-papers, jsonl", e.getMessage());
  }

  @Test
  void theSizeOfAllFilesIsKnownBeforehand() throws IOException {
    write("a.jsonl", record("a"));
    write("b.jsonl", record("b"));

    PaperInput input =
        PaperInput.of(
            List.of(folder.toString()), InputStream.nullInputStream(), ReadOptions.defaults());

    assertEquals(2, input.listItems().size());
    assertEquals(record("a").length() * 2L, input.bytes());
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static String record(String title) {
    return "{\"title\": \"" + title + "\", \"abstract\": \"An abstract.\"}\n";
  }
}
