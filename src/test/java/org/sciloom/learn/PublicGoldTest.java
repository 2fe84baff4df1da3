package org.sciloom.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sciloom.paper.ConceptType;
import org.sciloom.paper.Span;
import org.sciloom.testing.ScorePy;

class PublicGoldTest {

  private static final String ASTRAL = "\uD835\uDD38"; // one character, two UTF-16 code units
  private static final String UNIT =
      """
      {"id":"u1","text":"%s net on sets","tokens":[[0,1],[2,5],[6,8],[9,13]],"sentences":[[0,13]],\
      "entities":[{"start":0,"end":5,"type":"Method","sourceType":"METHOD"},\
      {"start":9,"end":13,"type":"Other","sourceType":"Generic"}],\
      "relations":[{"head":0,"tail":1,"type":"USED-FOR"}]}
      """
          .formatted(ASTRAL);

  @TempDir Path folder;

  @Test
  void offsetsInCharactersBecomeOffsetsInUtf16() throws IOException {
    PublicGold unit = readAll(UNIT).get(0);
    assertEquals(
        List.of(new Span(0, 2), new Span(3, 6), new Span(7, 9), new Span(10, 14)), unit.tokens());
    assertEquals(List.of(new Span(0, 14)), unit.sentences());
    assertEquals(ASTRAL + " net", unit.entities().get(0).span().of(unit.text()));
    assertEquals("sets", unit.entities().get(1).span().of(unit.text()));
    assertEquals(List.of(new PublicGold.Relation(0, 1, "USED-FOR")), unit.relations());
  }

  @Test
  void aTypeThatIsNoneOfOursIsNotFound() throws IOException {
    List<PublicGold.Entity> entities = readAll(UNIT).get(0).entities();
    assertEquals(Optional.of(ConceptType.METHOD), entities.get(0).findType());
    assertEquals(Optional.empty(), entities.get(1).findType());
    assertEquals("Generic", entities.get(1).sourceType());
  }

  @Test
  void whatASourceLacksIsEmpty() throws IOException {
    PublicGold unit = readAll("{\"id\":\"u\",\"text\":\"t\",\"entities\":[]}").get(0);
    assertEquals(
        new PublicGold(
            "u", "t", List.of(), List.of(), List.of(), List.of(), PublicGold.Origin.unknown()),
        unit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "end":13  | "end":14  | no span of a text of 13 characters: 9..14
          "start":9 | "start":-1 | no span of a text of 13 characters: -1..13
          "start":9 | "start":13 | no span of a text of 13 characters: 13..13
          "start":9 | "start":"9" | "start": expected an integer, found string
          [6,8]     | [6]       | expected [start,end], found [6]
          "tail":1  | "tail":2  | no such entities: Relation[head=0, tail=2, type=USED-FOR]
          """)
  void aFaultyUnitIsNamedWithFileAndLine(String right, String wrong, String reason)
      throws IOException {
    Path file = file(UNIT + UNIT.replace(right, wrong));
    try (Stream<PublicGold> units = PublicGold.read(file)) {
      MalformedLineException failure = assertThrows(MalformedLineException.class, units::toList);
      assertEquals(file + ":2: " + reason, failure.getMessage());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "crossner-ai/dev,350,1549",
    "csner-abstracts/train,774,3168",
    "csner-titles/dev,1564,3257",
    "dataset-mentions/train,4640,2741",
    "kg4s-astro/dev,17,513",
    "scienceie/train,350,6732",
    "scier/train-joined,5575,18041",
    "scierc/train,350,5576",
    "scirex/train,293,5611",
    "scirex-body/train,50168,102074",
    "sdu22-acronyms/dev,497,1690",
    "semeval18-task7/train,645,16505",
    "tdmsci/train,1523,2175",
  })
  void thePublicSetsAreReadWholeAndTheirSpansHaveNoSpacesAtTheEdges(
      String name, int units, int entities) throws IOException {
    int[] counts = new int[2];
    try (Stream<PublicGold> read = PublicGold.read(ScorePy.shared("gold/" + name + ".jsonl"))) {
      read.forEach(
          unit -> {
            counts[0]++;
            counts[1] += unit.entities().size();
            for (PublicGold.Entity entity : unit.entities()) {
              String surface = entity.span().of(unit.text());
              assertTrue(surface.equals(surface.strip()), unit.id() + ": " + surface);
            }
          });
    }
    assertEquals(units, counts[0]);
    assertEquals(entities, counts[1]);
  }

  private List<PublicGold> readAll(String lines) throws IOException {
    try (Stream<PublicGold> units = PublicGold.read(file(lines))) {
      return units.toList();
    }
  }

  private Path file(String lines) throws IOException {
    return Files.writeString(folder.resolve("public.jsonl"), lines);
  }
}
