package org.sciloom.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sciloom.paper.ConceptType;
import org.sciloom.paper.LinkType;

class LinkModelTest {

  @ParameterizedTest
  @EnumSource
  void probabilitiesAreThoseOfTheAllowedLinksAndAddUpToOne(ConceptType type) {
    LinkModel model = model("a\tuses\t1.5", "a\taddresses\t-2", "b\tmentions\t0.5");
    Map<LinkType, Double> all = model.probabilities(type, List.of("a", "b", "unknown"));
    assertTrue(all.keySet().stream().allMatch(link -> link.allows(type)));
    assertEquals(1, all.values().stream().mapToDouble(Double::doubleValue).sum(), 1e-12);
  }

  @Test
  void weightsOfAllFeaturesAddUp() {
    LinkModel model = model("a\tuses\t1", "b\tuses\t1", "c\tmentions\t1.5");
    Map<LinkType, Double> all = model.probabilities(ConceptType.METHOD, List.of("a", "b", "c"));
    assertTrue(all.getOrDefault(LinkType.USES, 0.0) > all.getOrDefault(LinkType.MENTIONS, 0.0));
  }

  @Test
  void hugeScoresGiveProbabilitiesStill() {
    LinkModel model = model("a\tuses\t5000", "a\tintroduces\t-5000", "a\tmentions\t-5000");
    Map<LinkType, Double> all = model.probabilities(ConceptType.DATASET, List.of("a"));
    assertEquals(1, all.getOrDefault(LinkType.USES, 0.0), 1e-12);
  }

  @Test
  void aLineOfAnUnknownLinkIsRefused() {
    var exception = assertThrows(IllegalArgumentException.class, () -> model("a\tlikes\t1"));
    assertEquals("no such link: likes", exception.getMessage());
  }

  static LinkModel model(String... lines) {
    return LinkModel.read(new BufferedReader(new StringReader(String.join("\n", lines))));
  }
}
