package org.sciloom.extract.result;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sciloom.paper.Amount;
import org.sciloom.paper.Sentence;
import org.sciloom.paper.Span;

/**
 * A number of an abstract that may be a result, and what may be its metric, data and method.
 *
 * @param amount the number
 * @param span where it stands in the abstract, in UTF-16 code units, end-exclusive
 * @param sentence the sentence that holds it
 * @param isStart whether it is the first of {@code from X to Y}, where a development begins
 * @param features what speaks for and against its being a result
 * @param arguments the phrases for each role
 */
public record ResultCandidate(
    Amount amount,
    Span span,
    Sentence sentence,
    boolean isStart,
    List<String> features,
    Map<ResultRole, List<Argument>> arguments) {

  private static final Pattern TELLS_OF_NOTHING =
      Pattern.compile("(?:unit=[A-Z]+$|.* at=|w[+-]1=[^|]*$|before list|behind list).*");

  /**
   * A phrase that may have a role.
   *
   * @param name what it names
   * @param features what speaks for and against it
   */
  public record Argument(String name, List<String> features) {

    public Argument {
      features = List.copyOf(features);
    }
  }

  public ResultCandidate {
    features = List.copyOf(features);
    arguments = Map.copyOf(arguments);
  }

  /** The phrases for a role: those of the number's sentence, then the others, nearest first. */
  public List<Argument> arguments(ResultRole role) {
    return arguments.getOrDefault(role, List.of());
  }

  /** What speaks for and against it that no phrase has the role. */
  public List<String> nothing(ResultRole role) {
    String label = role.label() + "|nothing";
    return Stream.concat(
            Stream.of(label),
            features.stream()
                .map(feature -> feature.substring(feature.indexOf('|') + 1))
                .filter(feature -> TELLS_OF_NOTHING.matcher(feature).matches())
                .map(feature -> label + "|" + feature))
        .toList();
  }
}
