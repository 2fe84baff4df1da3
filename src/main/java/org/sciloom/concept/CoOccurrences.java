package org.sciloom.concept;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sciloom.paper.ConceptType;

/**
 * Counts which concepts stand in the same papers. One concept after the other, so that the pairs of
 * all concepts never stand in memory together. Not thread-safe: it counts in the same array again.
 */
public final class CoOccurrences {

  /** The most papers first; of equals the one that comes first in the table. */
  private static final Comparator<CoOccurrence> ORDER =
      Comparator.comparingInt(CoOccurrence::papers)
          .reversed()
          .thenComparingInt(CoOccurrence::other);

  private final LinkTable table;
  private final int[] counts;

  /** Counts in the table. */
  public CoOccurrences(LinkTable table) {
    this.table = table;
    this.counts = new int[table.concepts()];
  }

  /**
   * That a concept stands in the same papers as another.
   *
   * @param other the number of the other concept
   * @param papers in how many papers they stand together
   */
  public record CoOccurrence(int other, int papers) {}

  /** The concepts that stand together with the concept, those with most papers first. */
  public List<CoOccurrence> of(int concept) {
    List<Integer> touched = new ArrayList<>();
    LinkTable.Rows papers = table.byConcept();
    for (int at = papers.from(concept); at < papers.from(concept + 1); at++) {
      count(papers.other(at), concept, touched);
    }
    List<CoOccurrence> found = new ArrayList<>(touched.size());
    for (int other : touched) {
      found.add(new CoOccurrence(other, counts[other]));
      counts[other] = 0;
    }
    found.sort(ORDER);
    return found;
  }

  private void count(int paper, int concept, List<Integer> touched) {
    LinkTable.Rows concepts = table.byPaper();
    for (int at = concepts.from(paper); at < concepts.from(paper + 1); at++) {
      int other = concepts.other(at);
      if (other != concept && counts[other]++ == 0) {
        touched.add(other);
      }
    }
  }

  /**
   * Those that are kept for reading: of each type, the first ones that share several papers.
   *
   * @param all what {@link #of} gave
   * @param leastPapers how many papers a pair must share
   * @param perType how many are kept of each type
   */
  public List<CoOccurrence> top(List<CoOccurrence> all, int leastPapers, int perType) {
    Map<ConceptType, Integer> kept = new EnumMap<>(ConceptType.class);
    return all.stream()
        .takeWhile(pair -> pair.papers() >= leastPapers)
        .filter(
            pair ->
                table
                    .typeOf(pair.other())
                    .filter(type -> kept.merge(type, 1, Integer::sum) <= perType)
                    .isPresent())
        .toList();
  }
}
