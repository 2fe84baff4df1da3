package org.sciloom.learn;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.sciloom.extract.Adviser;
import org.sciloom.extract.CoreNlpExtractor;
import org.sciloom.extract.ExtractionModels;
import org.sciloom.extract.Gazetteer;
import org.sciloom.extract.ModelFiles;
import org.sciloom.extract.TermTable;
import org.sciloom.extract.TokenViews;
import org.sciloom.extract.WordTable;
import org.sciloom.extract.chain.ChainModel;
import org.sciloom.extract.chain.ChainModelFile;
import org.sciloom.link.NameCounts;

/**
 * Makes the models that the program ships, one after the other, from a corpus of abstracts, lists
 * of names and gold papers. What is already in the target folder is kept and used, so that a single
 * model can be made anew by deleting it first. The same material gives the same bytes.
 *
 * @param corpus abstracts in JSON Lines
 * @param names the folder of lists of names
 * @param gold the files of gold papers to train on
 * @param publicGold the folder of public gold sets
 * @param without what the models are to do without
 * @param target the folder of the models
 */
public record ModelTraining(
    Path corpus,
    Path names,
    List<Path> gold,
    Path publicGold,
    Set<Knowledge> without,
    Path target) {

  private static final int ONE_OF = 4;
  private static final String WORDS = "words.tsv.gz";
  private static final String TERMS = "terms.tsv.gz";
  private static final List<String> FOLDS =
      IntStream.range(0, MentionTraining.FOLDS).mapToObj("terms-%d.tsv.gz"::formatted).toList();

  public ModelTraining {
    gold = List.copyOf(gold);
    without = Set.copyOf(without);
  }

  /**
   * Makes what is missing.
   *
   * @param log hears of each step
   * @throws IOException when the material cannot be read or a model cannot be written
   * @throws MalformedLineException when a line of the material is not of its form
   */
  public void run(Consumer<String> log) throws IOException {
    Files.createDirectories(target);
    make(WORDS, log, file -> writeLines(file, words()));
    make("gazetteer.tsv.gz", log, file -> writeLines(file, gazetteer()));
    WordTable words = WordTable.read(lines(WORDS));
    Gazetteer gazetteer = Gazetteer.read(lines("gazetteer.tsv.gz"));
    List<GoldPaper> papers = goldPapers();
    TokenViews views = new TokenViews(words, gazetteer);
    NativeTraining natives = new NativeTraining(publicGold, views);
    for (NativeSet set : NativeSet.SHIPPED) {
      make(
          set.file(),
          log,
          file -> ChainModelFile.write(nativeChain(natives, set), Files.newOutputStream(file)));
    }
    List<Adviser> advisers = ExtractionModels.readAdvisers(ModelFiles.in(target));
    MentionTraining mentions = new MentionTraining(papers, views, gazetteer, advisers);
    makeTerms(mentions, log);
    List<TermTable> tables = new ArrayList<>();
    for (String name : FOLDS) {
      tables.add(TermTable.read(lines(name)));
    }
    MentionTraining.FoldTables folds = new MentionTraining.FoldTables(tables);
    make(
        "mentions.chain.gz",
        log,
        file -> ChainModelFile.write(mentions.chain(folds), Files.newOutputStream(file)));
    make(
        "candidates.tsv.gz",
        log,
        file ->
            writeLines(file, mentions.candidates(folds, !without.contains(Knowledge.DOCUMENT))));
    CoreNlpExtractor extractor = new CoreNlpExtractor(ExtractionModels.read(ModelFiles.in(target)));
    make("names.tsv.gz", log, file -> writeLines(file, NameCounting.count(lines(TERMS))));
    LinkTraining links = new LinkTraining(extractor, NameCounts.read(lines("names.tsv.gz")));
    make(
        "links.tsv.gz",
        log,
        file -> {
          log.accept("links in cross-validation: " + links.validate(papers).report());
          writeLines(file, links.train(papers));
        });
    make(
        "results.tsv.gz",
        log,
        file -> writeLines(file, new ResultTraining(extractor).train(papers)));
  }

  /** The tables of the folds serve the later steps of training alone and are not shipped. */
  private void makeTerms(MentionTraining mentions, Consumer<String> log) throws IOException {
    if (Stream.concat(FOLDS.stream(), Stream.of(TERMS))
        .allMatch(name -> Files.exists(target.resolve(name)))) {
      log.accept(TERMS + ": kept");
      return;
    }
    if (without.contains(Knowledge.TERMS)) {
      for (String name : Stream.concat(FOLDS.stream(), Stream.of(TERMS)).toList()) {
        make(name, log, file -> writeLines(file, List.of()));
      }
      return;
    }
    List<TermCounting> countings = mentions.countTerms(corpus);
    for (int fold = 0; fold < FOLDS.size(); fold++) {
      List<String> lines = TermCounting.lines(List.of(countings.get(fold)));
      make(FOLDS.get(fold), log, file -> writeLines(file, lines));
    }
    make(TERMS, log, file -> writeLines(file, TermCounting.lines(countings)));
  }

  @FunctionalInterface
  private interface Step {
    void write(Path file) throws IOException;
  }

  private void make(String name, Consumer<String> log, Step step) throws IOException {
    Path file = target.resolve(name);
    if (Files.exists(file)) {
      log.accept(name + ": kept");
      return;
    }
    log.accept(name + ": training");
    Path unfinished = target.resolve(name + ".part");
    step.write(unfinished);
    Files.move(unfinished, file);
    log.accept("%s: %,d bytes".formatted(name, Files.size(file)));
  }

  private List<GoldPaper> goldPapers() throws IOException {
    List<GoldPaper> papers = new ArrayList<>();
    for (Path file : gold) {
      try (Stream<GoldPaper> read = GoldPaper.read(file)) {
        read.filter(this::isUsed).forEach(papers::add);
      }
    }
    return papers;
  }

  private boolean isUsed(GoldPaper paper) {
    return !without.contains(Knowledge.MOST_GOLD)
        || Math.floorMod(paper.id().hashCode(), ONE_OF) == 0;
  }

  private static void writeLines(Path file, List<String> lines) throws IOException {
    try (Writer writer = new OutputStreamWriter(gzip(file), StandardCharsets.UTF_8)) {
      for (String line : lines) {
        writer.write(line + '\n');
      }
    }
  }

  private static OutputStream gzip(Path file) throws IOException {
    return new GZIPOutputStream(Files.newOutputStream(file));
  }

  private List<String> words() throws IOException {
    List<String> lines = WordTableTraining.train(corpus);
    return without.contains(Knowledge.CLASSES)
        ? lines.stream()
            .map(line -> line.substring(0, line.indexOf('\t', line.indexOf('\t') + 1)))
            .toList()
        : lines;
  }

  private List<String> gazetteer() throws IOException {
    return without.contains(Knowledge.GAZETTEER)
        ? List.of()
        : GazetteerBuilding.build(names, abstractsByWord());
  }

  /** The chain that a public set gives, or one that knows nothing. */
  private ChainModel nativeChain(NativeTraining natives, NativeSet set) throws IOException {
    return without.contains(Knowledge.PUBLIC_SETS)
        ? ChainTraining.train(GoldSequence.LABELS, ChainTraining.Settings.forPapers(), List.of())
        : natives.train(set);
  }

  /** In how many abstracts of the corpus each word stands. */
  private Map<String, Integer> abstractsByWord() throws IOException {
    try (BufferedReader words = lines(WORDS)) {
      return words
          .lines()
          .map(line -> line.split("\t", -1))
          .collect(Collectors.toMap(fields -> fields[0], fields -> Integer.parseInt(fields[1])));
    }
  }

  private BufferedReader lines(String name) throws IOException {
    return ModelFiles.lines(Files.newInputStream(target.resolve(name)));
  }
}
