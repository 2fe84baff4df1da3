package org.sciloom.extract;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.sciloom.extract.chain.ChainModel;
import org.sciloom.extract.chain.ChainModelFile;

/**
 * What the extractors know, and the list of extractors.
 *
 * @param words what is known of words
 * @param gazetteer the names
 * @param terms what a corpus says of phrases
 * @param chain the linear chain that gives candidates
 * @param advisers chains over the labels of public sets
 * @param candidates the classifier that decides on them
 */
public record ExtractionModels(
    WordTable words,
    Gazetteer gazetteer,
    TermTable terms,
    ChainModel chain,
    List<Adviser> advisers,
    CandidateModel candidates) {

  private static final String WORDS = "words.tsv.gz";
  private static final String GAZETTEER = "gazetteer.tsv.gz";
  private static final String TERMS = "terms.tsv.gz";
  private static final String CHAIN = "mentions.chain.gz";
  private static final String CANDIDATES = "candidates.tsv.gz";

  /** The public sets whose chains advise, by the names of their models. */
  private static final List<String> ADVISERS =
      List.of("dataset-mentions", "scier", "scierc", "tdmsci");

  public ExtractionModels {
    advisers = List.copyOf(advisers);
  }

  /**
   * The models that come with the program, from the class path.
   *
   * @throws IllegalStateException when one is missing
   * @throws UncheckedIOException when one cannot be read
   */
  public static ExtractionModels shipped() {
    return read(ModelFiles::open);
  }

  /**
   * The models that a source of files has.
   *
   * @throws UncheckedIOException when one cannot be read
   */
  public static ExtractionModels read(ModelFiles.Source files) {
    return new ExtractionModels(
        readWords(files),
        readGazetteer(files),
        TermTable.read(ModelFiles.lines(files.open(TERMS))),
        ChainModelFile.read(files.open(CHAIN)),
        readAdvisers(files),
        CandidateModel.read(ModelFiles.lines(files.open(CANDIDATES))));
  }

  /** The names of the files of these models. */
  public static List<String> fileNames() {
    return Stream.concat(
            Stream.of(WORDS, GAZETTEER, TERMS, CHAIN, CANDIDATES),
            ADVISERS.stream().map(ExtractionModels::adviserFile))
        .toList();
  }

  private static String adviserFile(String name) {
    return "native-" + name + ".chain.gz";
  }

  /**
   * The chains over the labels of public sets that a source of files has.
   *
   * @throws UncheckedIOException when one cannot be read
   */
  public static List<Adviser> readAdvisers(ModelFiles.Source files) {
    return ADVISERS.stream()
        .map(name -> new Adviser(name, ChainModelFile.read(files.open(adviserFile(name)))))
        .toList();
  }

  /** The views that the word table and the gazetteer of a source of files give. */
  public static TokenViews readViews(ModelFiles.Source files) {
    return new TokenViews(readWords(files), readGazetteer(files));
  }

  private static WordTable readWords(ModelFiles.Source files) {
    return WordTable.read(ModelFiles.lines(files.open(WORDS)));
  }

  private static Gazetteer readGazetteer(ModelFiles.Source files) {
    return Gazetteer.read(ModelFiles.lines(files.open(GAZETTEER)));
  }

  /** The extractors, in the order in which they run. */
  List<ConceptExtractor> extractors() {
    CandidateDescriber describer = new CandidateDescriber(chain, terms, advisers, gazetteer);
    return List.of(new CandidateExtractor(describer, candidates), new CoordinationExtractor(terms));
  }

  TokenViews views() {
    return new TokenViews(words, gazetteer);
  }
}
