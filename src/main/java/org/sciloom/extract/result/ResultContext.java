package org.sciloom.extract.result;

import java.util.List;

/**
 * A sentence of the abstract with what is known of it when its numbers are weighed.
 *
 * @param index its index among the sentences of the abstract
 * @param sentence its tokens
 * @param numbers its numbers, in the order of the text
 * @param numberPlaces the place of each number in its list
 * @param metrics the phrases that may name a metric
 * @param data the mentions of datasets and benchmarks
 * @param methods the mentions of methods
 */
record ResultContext(
    int index,
    ResultSentence sentence,
    List<NumberExpression> numbers,
    List<Coordination.Place> numberPlaces,
    List<Phrase> metrics,
    List<Phrase> data,
    List<Phrase> methods) {

  /** The phrases of a role. */
  List<Phrase> phrases(ResultRole role) {
    return switch (role) {
      case METRIC -> metrics;
      case ON -> data;
      case METHOD -> methods;
    };
  }

  /** The places of the phrases of a role in their lists. */
  List<Coordination.Place> places(ResultRole role) {
    return Coordination.places(
        sentence,
        phrases(role).stream().map(Phrase::from).toList(),
        phrases(role).stream().map(Phrase::to).toList());
  }
}
