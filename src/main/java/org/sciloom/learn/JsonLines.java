package org.sciloom.learn;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads JSON Lines in UTF-8, one value for each line that is not blank. */
final class JsonLines {

  private static final ObjectReader JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build().reader();

  private JsonLines() {}

  /**
   * The values of a file's lines, read as the stream is consumed; the stream must be closed. It is
   * sequential, and throws a {@link MalformedLineException} at the first line that is no JSON
   * object or that {@code parse} refuses with an IllegalArgumentException.
   *
   * @throws IOException when the file cannot be opened
   */
  static <T> Stream<T> read(Path file, Function<JsonFields, T> parse) throws IOException {
    // One char for each byte: lines end at the same bytes in UTF-8, and bytes that are not UTF-8
    // are
    // then found by Jackson in the very line where they stand.
    BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1);
    AtomicLong number = new AtomicLong();
    return lines
        .lines()
        .onClose(() -> close(lines))
        .peek(line -> number.incrementAndGet())
        .filter(line -> !line.isBlank())
        .map(line -> parse(file, number.get(), line, parse));
  }

  private static <T> T parse(Path file, long number, String line, Function<JsonFields, T> parse) {
    try {
      byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);
      return parse.apply(new JsonFields(JSON.readTree(bytes)));
    } catch (JsonProcessingException problem) {
      throw new MalformedLineException(file, number, firstLine(problem.getOriginalMessage()));
    } catch (IOException problem) {
      throw new MalformedLineException(
          file, number, firstLine(String.valueOf(problem.getMessage())));
    } catch (IllegalArgumentException problem) {
      throw new MalformedLineException(file, number, String.valueOf(problem.getMessage()));
    }
  }

  private static String firstLine(String message) {
    String first = message.lines().findFirst().orElse("");
    return "no JSON: "
        + first.substring(0, Math.min(1, first.length())).toLowerCase(Locale.ROOT)
        + first.substring(Math.min(1, first.length()));
  }

  private static void close(BufferedReader lines) {
    try {
      lines.close();
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
