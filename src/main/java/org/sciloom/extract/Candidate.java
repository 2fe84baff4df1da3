package org.sciloom.extract;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What may be a concept of a paper: all the places where a name stands that a first look took for
 * possible, the acronym and its full form together.
 *
 * @param places where it stands, in the order of the text; at least one
 * @param likeliest the place with the highest probability
 * @param surfaces what stands there
 * @param surest for each type, the highest probability at any place
 * @param sum for each type, the sum of the probabilities over all places
 * @param rival the highest probability of a stretch that overlaps one of the places
 * @param hasAcronym whether an acronym and its full form are among the places
 */
record Candidate(
    List<TokenSpan> places,
    TokenSpan likeliest,
    Set<String> surfaces,
    TypeScores surest,
    TypeScores sum,
    double rival,
    boolean hasAcronym) {

  Candidate {
    places = List.copyOf(places);
    surfaces = Collections.unmodifiableSet(new TreeSet<>(surfaces));
  }
}
