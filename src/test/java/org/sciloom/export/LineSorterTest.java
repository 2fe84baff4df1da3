package org.sciloom.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineSorterTest {

  static final Comparator<String> BY_BYTES =
      Comparator.comparing(line -> line.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

  @ParameterizedTest
  @ValueSource(longs = {0, 100, 5_000, 1 << 20})
  void sortsByBytesWhateverTheMemory(long memory) throws IOException {
    Random random = new Random(1);
    List<String> lines = new ArrayList<>(List.of("", "\uFFFD", "\uD835\uDD4A", "z"));
    for (int i = 0; i < 300; i++) {
      lines.add(Integer.toString(random.nextInt(500), 36));
    }
    List<String> sorted = new ArrayList<>();
    try (LineSorter sorter = new LineSorter(memory)) {
      for (String line : lines) {
        sorter.add(line.getBytes(StandardCharsets.UTF_8));
      }
      sorter.drainTo(line -> sorted.add(new String(line, StandardCharsets.UTF_8)));
    }
    assertEquals(lines.stream().sorted(BY_BYTES).toList(), sorted);
    assertTrue(sorted.indexOf("\uFFFD") < sorted.indexOf("\uD835\uDD4A"), "not by UTF-16");
  }
}
