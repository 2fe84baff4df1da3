package org.sciloom.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NativeModelsTest {

  private static final SpanLabeller NOTHING = document -> List.of();

  @Test
  void aModelIsFoundByItsName() {
    assertSame(NOTHING, new NativeModels(Map.of("loom", () -> NOTHING)).get("loom"));
  }

  @Test
  void anUnknownNameIsAnsweredWithTheKnownOnes() {
    NativeModels models = new NativeModels(Map.of("yarn", () -> NOTHING, "loom", () -> NOTHING));
    assertEquals(
        "no native model for 'silk'; there are loom, yarn",
        assertThrows(IllegalArgumentException.class, () -> models.get("silk")).getMessage());
    assertEquals(
        "no native model for 'silk'; none is installed",
        assertThrows(IllegalArgumentException.class, () -> new NativeModels(Map.of()).get("silk"))
            .getMessage());
  }
}
