package org.sciloom.concept;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sciloom.paper.ConceptType;
import org.sciloom.paper.LinkType;

/**
 * Says which links count. Immutable and thread-safe.
 *
 * @param types the main types of the concepts; a concept without a type counts where all types do
 * @param links the ways of being linked
 * @param firstYear the first year of papers that count, if there is one
 * @param lastYear the last year of papers that count, if there is one; a paper without a year
 *     counts where there is neither
 */
public record LinkFilter(
    Set<ConceptType> types, Set<LinkType> links, OptionalInt firstYear, OptionalInt lastYear) {

  /** Every link. */
  public static final LinkFilter ALL =
      new LinkFilter(
          EnumSet.allOf(ConceptType.class),
          EnumSet.allOf(LinkType.class),
          OptionalInt.empty(),
          OptionalInt.empty());

  public LinkFilter {
    types = Set.copyOf(types);
    links = Set.copyOf(links);
  }

  /** Whether links to concepts of the type count. */
  public boolean takesConcept(Optional<ConceptType> type) {
    return type.map(types::contains).orElse(types.size() == ConceptType.values().length);
  }

  /** Whether links of papers of the year count. */
  public boolean takesYear(OptionalInt year) {
    return year.isEmpty()
        ? firstYear.isEmpty() && lastYear.isEmpty()
        : year.getAsInt() >= firstYear.orElse(Integer.MIN_VALUE)
            && year.getAsInt() <= lastYear.orElse(Integer.MAX_VALUE);
  }
}
