package org.sciloom.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sciloom.paper.ConceptType;

class GazetteerBuildingTest {

  @Test
  void namesComeWithTheirTypesButPoorOnesAreLeftOut(@TempDir Path folder) throws IOException {
    for (ConceptType type : ConceptType.values()) {
      Files.writeString(folder.resolve(type.label() + ".tsv"), "Loom " + type.term() + "\tx\ty\n");
    }
    Files.writeString(
        folder.resolve("task.tsv"),
        "weaving\ttask\tpwc\tdatasets=3\nR\ttask\tpwc\t\nspinning\ttask\tpwc\tdatasets=0\n");
    assertEquals(
        List.of(
            "Loom Benchmark\tBenchmark",
            "Loom Dataset\tDataset",
            "Loom Metric\tMetric",
            "weaving\tTask",
            "Loom Method\tMethod"),
        GazetteerBuilding.build(folder));
  }
}
