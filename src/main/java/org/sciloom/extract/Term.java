package org.sciloom.extract;

/**
 * What a large corpus says of a phrase.
 *
 * @param magnitude the number of the phrase's occurrences, as a power of two rounded down
 * @param shares for each concept type, the share of the occurrences that name such a concept, from
 *     0 to 1
 */
record Term(int magnitude, TypeScores shares) {

  /** The share of the occurrences that name a concept of any type, from 0 to 1. */
  double share() {
    return Math.min(1, shares.total());
  }
}
