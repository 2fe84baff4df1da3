package org.sciloom.learn;

import edu.stanford.nlp.pipeline.AnnotationPipeline;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sciloom.extract.Adviser;
import org.sciloom.extract.CandidateDescriber;
import org.sciloom.extract.CoreNlpExtractor;
import org.sciloom.extract.DescribedCandidate;
import org.sciloom.extract.Gazetteer;
import org.sciloom.extract.TermKeys;
import org.sciloom.extract.TermTable;
import org.sciloom.extract.TokenViews;
import org.sciloom.extract.TokenizedText;
import org.sciloom.extract.chain.ChainModel;
import org.sciloom.paper.Paper;
import org.sciloom.paper.PaperDetails;
import org.sciloom.paper.PaperId;

/**
 * Trains the models of mentions on gold papers: the table of terms, the chain and the classifier of
 * candidates. Each is trained on what the one before it gives for papers that it had not seen,
 * since at work it never sees anything else: the papers are in folds; a paper's terms come from a
 * table in which its fold had no say, and its candidates from a chain of the other folds.
 */
final class MentionTraining {

  static final int FOLDS = 5;

  private final AnnotationPipeline tokenizer = CoreNlpExtractor.tokenizer();
  private final TokenViews views;
  private final Gazetteer gazetteer;
  private final List<Adviser> advisers;
  private final List<GoldSequence> sequences;

  /**
   * For each fold of the gold papers, the table of terms in which its papers have no say.
   *
   * @param tables the tables in the order of the folds
   */
  record FoldTables(List<TermTable> tables) {

    FoldTables {
      tables = List.copyOf(tables);
    }

    /** The table in which the paper has no say. */
    TermTable without(GoldPaper paper) {
      return tables.get(foldOf(paper));
    }
  }

  /** Training on papers, with the given views of their words. */
  MentionTraining(
      List<GoldPaper> papers, TokenViews views, Gazetteer gazetteer, List<Adviser> advisers) {
    this.views = views;
    this.gazetteer = gazetteer;
    this.advisers = List.copyOf(advisers);
    this.sequences =
        papers.parallelStream().map(paper -> GoldSequence.of(paper, tokenizer, views)).toList();
  }

  /** What chains that all folds but one gave hold of the phrases of a corpus. */
  List<TermCounting> countTerms(Path corpus) throws IOException {
    List<TermCounting> countings =
        IntStream.range(0, FOLDS)
            .parallel()
            .mapToObj(
                fold ->
                    new TermCounting(
                        chain(paper -> foldOf(paper) != fold, GoldSequence::withoutEvidence)))
            .toList();
    List<Paper> papers = corpusPapers(corpus);
    papers.parallelStream()
        .forEach(
            paper -> {
              TokenizedText text = CoreNlpExtractor.tokenize(paper, tokenizer);
              views.annotate(text);
              TermCounting.judge(text, countings);
            });
    countings.forEach(TermCounting::forgetRare);
    papers.parallelStream()
        .forEach(
            paper ->
                CoreNlpExtractor.tokenize(paper, tokenizer).sentences().stream()
                    .map(TermKeys::of)
                    .forEach(keys -> countings.forEach(counting -> counting.count(keys))));
    return countings;
  }

  /** The abstracts of a corpus, without the gold papers. */
  private List<Paper> corpusPapers(Path corpus) throws IOException {
    Set<String> gold =
        sequences.stream().map(sequence -> sequence.paper().id()).collect(Collectors.toSet());
    try (Stream<Paper> papers = JsonLines.read(corpus, MentionTraining::corpusPaper)) {
      return papers.filter(paper -> !gold.contains(paper.id().value())).toList();
    }
  }

  private static Paper corpusPaper(JsonFields json) {
    PaperId id = new PaperId(PaperId.Scheme.TITLE, json.text("id"));
    return new Paper(id, json.text("title"), json.text("abstract"), PaperDetails.none());
  }

  /** The chain that all papers give. */
  ChainModel chain(FoldTables tables) {
    return chain(paper -> true, sequence -> sequence.withEvidence(tables));
  }

  private ChainModel chain(
      Predicate<GoldPaper> kept, Function<GoldSequence, ChainTraining.Example> describing) {
    return ChainTraining.train(
        GoldSequence.LABELS,
        ChainTraining.Settings.forPapers(),
        sequences.stream()
            .filter(sequence -> kept.test(sequence.paper()))
            .map(describing)
            .toList());
  }

  /**
   * The lines of the classifier of candidates.
   *
   * @param tables the tables of terms
   * @param withDocument whether it may look beyond single places of names
   */
  List<String> candidates(FoldTables tables, boolean withDocument) {
    List<List<List<DescribedCandidate>>> folds =
        IntStream.range(0, FOLDS)
            .parallel()
            .mapToObj(fold -> candidatesOfFold(fold, tables))
            .toList();
    CandidateTraining training = new CandidateTraining(withDocument);
    for (int fold = 0; fold < FOLDS; fold++) {
      List<GoldSequence> held = fold(fold);
      for (int i = 0; i < held.size(); i++) {
        training.add(held.get(i).paper(), folds.get(fold).get(i));
      }
    }
    return training.lines();
  }

  /** The candidates of each paper of a fold, by a chain that the other folds gave. */
  private List<List<DescribedCandidate>> candidatesOfFold(int fold, FoldTables tables) {
    ChainModel chain =
        chain(paper -> foldOf(paper) != fold, sequence -> sequence.withEvidence(tables));
    List<List<DescribedCandidate>> candidates = new ArrayList<>();
    CandidateDescriber describer =
        new CandidateDescriber(chain, tables.tables().get(fold), advisers, gazetteer);
    for (GoldSequence sequence : fold(fold)) {
      candidates.add(describer.describe(sequence.text()));
    }
    return candidates;
  }

  private List<GoldSequence> fold(int fold) {
    return sequences.stream().filter(sequence -> foldOf(sequence.paper()) == fold).toList();
  }

  private static int foldOf(GoldPaper paper) {
    return Math.floorMod(paper.id().hashCode(), FOLDS);
  }
}
