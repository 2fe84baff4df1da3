package org.sciloom.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.sciloom.query.NamePair;
import org.sciloom.query.PairJudge;
import org.sciloom.query.PairScore;
import org.sciloom.query.PairScore.Judged;
import org.sciloom.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores which names a store takes for one concept. */
@Command(
    name = "pairs",
    description = {
      "Scores which names a store takes for one concept, against pairs that a person judged.",
      "",
      "Prints, for each half and each kind of pairs, how many there are, of how many both names are",
      "mentions in the store, and of these precision and recall of 'the same concept' and the share",
      "with the person's judgement (same, broader, narrower, different)."
    },
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {ExitCode.OK_LINE, ExitCode.FAILED_LINE, ExitCode.USAGE_LINE},
    footer = {"%nExample:", "  sciloom pairs data/identity/pairs.tsv --store graph"})
final class PairsCommand implements Callable<Integer> {

  private final Wiring wiring;

  @Parameters(paramLabel = "PAIRS", description = "The pairs, see data/identity/README.md.")
  @SuppressWarnings("NullAway.Init")
  private Path pairs;

  @Option(
      names = "--errors",
      description = "Print the pairs of which the store says otherwise, too.")
  private boolean errors;

  @Mixin private final StoreOption store = new StoreOption();

  PairsCommand(Wiring wiring) {
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws IOException {
    List<NamePair> gold = read();
    try (GraphStore opened = store.openExisting()) {
      List<Judged> judged =
          opened.read(
              dataset -> {
                PairJudge judge = new PairJudge(dataset.getDefaultGraph());
                return gold.stream().map(pair -> new Judged(pair, judge.judge(pair))).toList();
              });
      print(judged);
    }
    return ExitCode.OK;
  }

  private List<NamePair> read() throws IOException {
    try {
      return NamePair.parse(Files.readAllLines(pairs));
    } catch (IllegalArgumentException e) {
      throw new IOException(pairs + ", " + e.getMessage(), e);
    }
  }

  private void print(List<Judged> judged) throws IOException {
    Map<String, List<Judged>> parts = new TreeMap<>();
    for (Judged pair : judged) {
      for (String part : List.of("", " " + pair.pair().kind())) {
        parts.computeIfAbsent(pair.pair().half() + part, p -> new ArrayList<>()).add(pair);
      }
    }
    wiring.streams().print(line("", "pairs found  P      R      agree"));
    for (Map.Entry<String, List<Judged>> part : parts.entrySet()) {
      wiring.streams().print(line(part.getKey(), PairScore.of(part.getValue()).toLine()));
    }
    for (Judged pair : judged) {
      if (errors && pair.isWrong()) {
        wiring.streams().print(error(pair));
      }
    }
  }

  private static String line(String part, String cells) {
    return String.format(Locale.ROOT, "%-16s %s\n", part, cells);
  }

  private static String error(Judged judged) {
    NamePair pair = judged.pair();
    return String.join(
            "\t",
            pair.half(),
            pair.kind(),
            pair.judgement().toString().toLowerCase(Locale.ROOT),
            judged.judged().map(Enum::name).orElse("").toLowerCase(Locale.ROOT),
            pair.left() + " (" + pair.leftPaper() + ")",
            pair.right() + " (" + pair.rightPaper() + ")")
        + "\n";
  }
}
