package org.sciloom.concept;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NameTableTest {

  private static final List<List<String>> CONCEPTS =
      List.of(
          List.of("graph weaving network", "GWN"),
          List.of("GWN"),
          List.of("fine-tuning", "finetuning"),
          List.of("Finetuning"),
          List.of("loom"));

  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void tablesOfPartsMergeToTheTableOfAll(long seed) {
    List<PaperNames> papers = papers(seed);
    int cut = new Random(seed).nextInt(papers.size());
    NameTable merged = table(papers.subList(cut, papers.size()));
    merged.addAll(table(papers.subList(0, cut)));
    assertEquals(described(table(papers)), described(merged));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void namesAreTheSameAfterBeingWritten(long seed) {
    for (PaperNames names : papers(seed)) {
      assertEquals(names, PaperNames.ofLine(names.toLine()));
    }
  }

  private static List<PaperNames> papers(long seed) {
    Random random = new Random(seed);
    NamedPapers papers = new NamedPapers();
    for (int i = 0; i < 12; i++) {
      papers.paper(
          "word" + (char) ('a' + random.nextInt(4)) + " loom",
          CONCEPTS.get(random.nextInt(CONCEPTS.size())));
    }
    return new ArrayList<>(papers.map().values());
  }

  private static NameTable table(List<PaperNames> papers) {
    NameTable table = new NameTable();
    papers.forEach(table::add);
    return table;
  }

  private static String described(NameTable table) {
    StringBuilder text = new StringBuilder("" + table.papers() + table.expansions());
    for (String key : table.keys()) {
      KeyCounts counts = table.of(key);
      text.append(key).append(counts.papers()).append(counts.mainType()).append(counts.isAcronym());
    }
    for (int word = 0; word < TextContext.SIZE; word++) {
      text.append(table.papersWith(word));
    }
    return text.toString();
  }
}
