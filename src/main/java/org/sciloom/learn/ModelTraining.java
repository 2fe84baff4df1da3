package org.sciloom.learn;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.sciloom.extract.CoreNlpExtractor;
import org.sciloom.extract.CrfModel;
import org.sciloom.extract.ExtractionModels;
import org.sciloom.extract.Gazetteer;
import org.sciloom.extract.ModelFiles;
import org.sciloom.extract.TokenViews;
import org.sciloom.extract.WordTable;

/**
 * Makes the models that the program ships, one after the other, from a corpus of abstracts, lists
 * of names and gold papers. What is already in the target folder is kept and used, so that a single
 * model can be made anew by deleting it first. The same material gives the same bytes.
 *
 * @param corpus abstracts in JSON Lines
 * @param names the folder of lists of names
 * @param gold the files of gold papers to train on
 * @param target the folder of the models
 */
public record ModelTraining(Path corpus, Path names, List<Path> gold, Path target) {

  public ModelTraining {
    gold = List.copyOf(gold);
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
    make("words.tsv.gz", log, file -> writeLines(file, WordTableTraining.train(corpus)));
    make("gazetteer.tsv.gz", log, file -> writeLines(file, GazetteerBuilding.build(names)));
    WordTable words = WordTable.read(lines("words.tsv.gz"));
    Gazetteer gazetteer = Gazetteer.read(lines("gazetteer.tsv.gz"));
    List<GoldPaper> papers = goldPapers();
    make(
        "mentions.crf.gz",
        log,
        file -> writeCrf(file, new CrfTraining(new TokenViews(words, gazetteer)), papers));
    CrfModel crf = CrfModel.read(Files.newInputStream(target.resolve("mentions.crf.gz")));
    CoreNlpExtractor extractor = new CoreNlpExtractor(new ExtractionModels(words, gazetteer, crf));
    make("links.tsv.gz", log, file -> writeLines(file, new LinkTraining(extractor).train(papers)));
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
        read.forEach(papers::add);
      }
    }
    return papers;
  }

  private static void writeCrf(Path file, CrfTraining training, List<GoldPaper> papers)
      throws IOException {
    try (ObjectOutputStream objects = new ObjectOutputStream(gzip(file))) {
      training.train(papers).serializeClassifier(objects);
    }
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

  private BufferedReader lines(String name) throws IOException {
    return ModelFiles.lines(Files.newInputStream(target.resolve(name)));
  }
}
