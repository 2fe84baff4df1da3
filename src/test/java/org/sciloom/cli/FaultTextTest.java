package org.sciloom.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sciloom.query.BadQueryException;
import org.sciloom.query.QueryTimeoutException;

class FaultTextTest {

  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of(new BadQueryException("no query"), "no query"),
        Arguments.of(
            new QueryTimeoutException(Duration.ofSeconds(1)),
            "the query did not end within its time limit of 1000 ms"),
        Arguments.of(new NoSuchFileException("a/b"), "a/b: no such file or folder"),
        Arguments.of(new AccessDeniedException("a/b"), "a/b: permission denied"),
        Arguments.of(new IOException("disk full"), "disk full"),
        Arguments.of(new UncheckedIOException(new IOException("disk full")), "disk full"),
        Arguments.of(new IOException("one\n  two"), "one two"),
        Arguments.of(
            new IllegalStateException(new OutOfMemoryError()),
            "out of memory; give more, for example with SCILOOM_JAVA_OPTS=-Xmx8g"),
        Arguments.of(
            new IllegalStateException("odd"),
            "fault of the program (IllegalStateException: odd); --debug shows where"),
        Arguments.of(
            new NullPointerException(),
            "fault of the program (NullPointerException: NullPointerException); --debug shows"
                + " where"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aFaultIsToldInOneLine(Throwable fault, String line) {
    assertEquals(line, FaultText.of(fault));
  }
}
