package org.sciloom.extract;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a table of terms knows of the surfaces of a candidate.
 *
 * @param best of those that it knows, the one that is a concept most often
 */
record CandidateTerms(Optional<Term> best) {

  static CandidateTerms of(Candidate candidate, FlatText text, TermTable table) {
    return new CandidateTerms(
        candidate.places().stream()
            .flatMap(place -> find(place, text, table).stream())
            .max(Comparator.comparingDouble(Term::share)));
  }

  private static Optional<Term> find(TokenSpan place, FlatText text, TermTable table) {
    List<CoreLabel> tokens = text.tokens(place);
    return table.find(TermKeys.of(tokens).key(0, tokens.size()));
  }
}
