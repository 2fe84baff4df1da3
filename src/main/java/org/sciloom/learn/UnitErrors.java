package org.sciloom.learn;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sciloom.paper.Span;

/**
 * The mistakes in one unit of a public set, in the order of the gold and then of the prediction.
 */
final class UnitErrors {

  private final String file;
  private final JudgedUnit unit;

  private UnitErrors(String file, JudgedUnit unit) {
    this.file = file;
    this.unit = unit;
  }

  /**
   * The mistakes as JSON objects. {@code error} is {@code mistyped} (same borders, other label),
   * {@code misplaced} (other borders, whatever the label), {@code missed} or {@code invented}
   * (nothing there on the other side).
   */
  static List<ObjectNode> of(String file, JudgedUnit unit) {
    return new UnitErrors(file, unit).all();
  }

  private List<ObjectNode> all() {
    List<ObjectNode> errors = new ArrayList<>();
    List<JudgedUnit.Pair> pairs = unit.pairs(LabelledSpan::overlaps);
    for (LabelledSpan gold : unit.gold()) {
      Optional<JudgedUnit.Pair> pair =
          pairs.stream().filter(found -> found.gold().equals(gold)).findFirst();
      if (pair.isEmpty()) {
        errors.add(error("missed", gold.span(), Optional.of(gold), Optional.empty()));
      } else if (!gold.isSameAs(pair.get().predicted())) {
        errors.add(mistaken(pair.get()));
      }
    }
    unit.predicted().stream()
        .filter(span -> pairs.stream().noneMatch(pair -> pair.predicted().equals(span)))
        .forEach(
            span ->
                errors.add(error("invented", span.span(), Optional.empty(), Optional.of(span))));
    return errors;
  }

  private ObjectNode mistaken(JudgedUnit.Pair pair) {
    boolean samePlace = pair.gold().span().equals(pair.predicted().span());
    return error(
        samePlace ? "mistyped" : "misplaced",
        pair.predicted().span(),
        Optional.of(pair.gold()),
        Optional.of(pair.predicted()));
  }

  private ObjectNode error(
      String kind, Span place, Optional<LabelledSpan> gold, Optional<LabelledSpan> predicted) {
    String text = unit.unit().text();
    ObjectNode error = JsonNodeFactory.instance.objectNode();
    error.put("file", file).put("id", unit.unit().id()).put("error", kind);
    error.put("name", gold.map(span -> span.span().of(text)).orElse(null));
    error.put("surface", place.of(text));
    error.put("goldType", gold.map(LabelledSpan::label).orElse(null));
    error.put("type", predicted.map(LabelledSpan::label).orElse(null));
    error.putNull("goldLink").putNull("link");
    error.put("confidence", predicted.map(LabelledSpan::confidence).orElse(null));
    return error.put("sentence", sentence(place));
  }

  /** The set's own sentence, where it tells sentences. */
  private String sentence(Span place) {
    String text = unit.unit().text();
    return unit.unit().sentences().stream()
        .filter(sentence -> sentence.covers(place))
        .findFirst()
        .map(sentence -> sentence.of(text))
        .orElseGet(() -> SentenceLookup.around(text, place));
  }
}
