package org.sciloom.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
        GazetteerBuilding.build(folder, Map.of()));
  }

  @Test
  void namesOfDataThatAreOrdinaryWordsAreLeftOut(@TempDir Path folder) throws IOException {
    for (ConceptType type : ConceptType.values()) {
      Files.writeString(folder.resolve(type.label() + ".tsv"), "");
    }
    Files.writeString(
        folder.resolve("dataset.tsv"),
        "Adult\tdataset\tx\t\nMNIST\tdataset\tx\t\nCora\tdataset\tx\t\n");
    Files.writeString(folder.resolve("metric.tsv"), "accuracy\tmetric\tx\t\n");
    assertEquals(
        List.of("MNIST\tDataset", "Cora\tDataset", "accuracy\tMetric"),
        GazetteerBuilding.build(
            folder, Map.of("adult", 90, "Adult", 30, "cora", 1, "mnist", 40, "accuracy", 900)));
  }
}
