package org.sciloom.page;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.sciloom.concept.LinkFilter;
import org.sciloom.paper.ConceptType;
import org.sciloom.paper.LinkType;
import org.sciloom.query.BadQueryException;

/**
 * What somebody wants to see on the map of some years.
 *
 * @param from the first year, if there is one
 * @param to the last year, if there is one
 * @param type the type of one of the two concepts, if it matters
 * @param otherType the type of the other, if it matters
 * @param atLeast the least number of papers of a pair
 * @param limit the greatest number of pairs
 */
record MapRequest(
    OptionalInt from,
    OptionalInt to,
    Optional<ConceptType> type,
    Optional<ConceptType> otherType,
    int atLeast,
    int limit) {

  private static final List<String> NAMES =
      List.of("from", "to", "type", "otherType", "atLeast", "limit");

  /**
   * Reads the arguments of a request.
   *
   * @throws BadQueryException when one is unknown or ill-typed
   */
  static MapRequest of(Map<String, String> given) {
    for (String name : given.keySet()) {
      if (!NAMES.contains(name)) {
        throw new BadQueryException("the map takes %s, not '%s'".formatted(NAMES, name));
      }
    }
    return new MapRequest(
        number(given, "from"),
        number(given, "to"),
        type(given, "type"),
        type(given, "otherType"),
        number(given, "atLeast").orElse(2),
        number(given, "limit").orElse(150));
  }

  /** Which links count. */
  LinkFilter filter() {
    return new LinkFilter(
        EnumSet.allOf(ConceptType.class), EnumSet.allOf(LinkType.class), from, to);
  }

  /** Whether a pair of concepts of these types is wanted. */
  boolean takes(Optional<ConceptType> one, Optional<ConceptType> other) {
    return one.isPresent()
        && other.isPresent()
        && ((fits(one, type) && fits(other, otherType))
            || (fits(other, type) && fits(one, otherType)));
  }

  private static boolean fits(Optional<ConceptType> type, Optional<ConceptType> wanted) {
    return wanted.isEmpty() || wanted.equals(type);
  }

  private static OptionalInt number(Map<String, String> given, String name) {
    String text = given.getOrDefault(name, "");
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    if (!text.matches("\\d{1,6}")) {
      throw new BadQueryException("the parameter '%s' is a whole number".formatted(name));
    }
    return OptionalInt.of(Integer.parseInt(text));
  }

  private static Optional<ConceptType> type(Map<String, String> given, String name) {
    String text = given.getOrDefault(name, "");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        ConceptType.findTerm(text)
            .orElseThrow(
                () ->
                    new BadQueryException(
                        "the parameter '%s' is a type of concepts, not '%s'"
                            .formatted(name, text))));
  }
}
