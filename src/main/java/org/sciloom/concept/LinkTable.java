package org.sciloom.concept;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sciloom.paper.ConceptType;
import org.sciloom.paper.LinkType;

/**
 * Which papers are linked to which concepts, how and when, for counting: papers and concepts are
 * numbered from 0, and the table takes some ten bytes a link, however long the names are. Immutable
 * and thread-safe.
 */
public final class LinkTable {

  private static final List<LinkType> LINK_TYPES = List.of(LinkType.values());
  private static final List<ConceptType> CONCEPT_TYPES = List.of(ConceptType.values());
  private static final int UNDATED = Integer.MIN_VALUE;
  private static final byte UNTYPED = -1;

  private final Rows byPaper;
  private final Rows byConcept;
  private final int[] years;
  private final byte[] types;

  private LinkTable(Rows byPaper, Rows byConcept, int[] years, byte[] types) {
    this.byPaper = byPaper;
    this.byConcept = byConcept;
    this.years = years;
    this.types = types;
  }

  /**
   * One link.
   *
   * @param paper the number of the paper
   * @param concept the number of the concept
   * @param type how they are linked
   */
  public record Link(int paper, int concept, LinkType type) {}

  /** How many papers there are, linked or not. */
  public int papers() {
    return years.length;
  }

  /** How many concepts there are, linked or not. */
  public int concepts() {
    return types.length;
  }

  /** To how many concepts the paper is linked. */
  public int conceptsOf(int paper) {
    return byPaper.size(paper);
  }

  /** How many papers are linked to the concept. */
  public int papersOf(int concept) {
    return byConcept.size(concept);
  }

  /** The links of the concept, in the order of the papers. */
  public List<Link> linksOf(int concept) {
    List<Link> links = new ArrayList<>(papersOf(concept));
    for (int at = byConcept.from(concept); at < byConcept.from(concept + 1); at++) {
      links.add(new Link(byConcept.other(at), concept, LINK_TYPES.get(byConcept.type(at))));
    }
    return links;
  }

  /** The year of the paper, if it is known. */
  public OptionalInt yearOf(int paper) {
    return years[paper] == UNDATED ? OptionalInt.empty() : OptionalInt.of(years[paper]);
  }

  /** The main type of the concept, if it has one. */
  public Optional<ConceptType> typeOf(int concept) {
    return types[concept] == UNTYPED
        ? Optional.empty()
        : Optional.of(CONCEPT_TYPES.get(types[concept]));
  }

  /** The same papers and concepts with those links alone that count. */
  public LinkTable filtered(LinkFilter filter) {
    Builder kept = new Builder(papers(), concepts());
    System.arraycopy(years, 0, kept.years, 0, years.length);
    System.arraycopy(types, 0, kept.types, 0, types.length);
    for (int paper = 0; paper < papers(); paper++) {
      if (filter.takesYear(yearOf(paper))) {
        for (int at = byPaper.from(paper); at < byPaper.from(paper + 1); at++) {
          LinkType link = LINK_TYPES.get(byPaper.type(at));
          if (filter.links().contains(link) && filter.takesConcept(typeOf(byPaper.other(at)))) {
            kept.link(paper, byPaper.other(at), link);
          }
        }
      }
    }
    return kept.build();
  }

  /** The links by paper, for counting what stands together. */
  Rows byPaper() {
    return byPaper;
  }

  /** The links by concept. */
  Rows byConcept() {
    return byConcept;
  }

  /** Collects links. Not thread-safe. */
  public static final class Builder {

    private final int[] years;
    private final byte[] types;
    private int[] paperOf = new int[1024];
    private int[] conceptOf = new int[1024];
    private byte[] typeOf = new byte[1024];
    private int size;

    /**
     * @param papers how many papers there are
     * @param concepts how many concepts there are
     */
    public Builder(int papers, int concepts) {
      this.years = new int[papers];
      this.types = new byte[concepts];
      Arrays.fill(years, UNDATED);
      Arrays.fill(types, UNTYPED);
    }

    /** Says in which year a paper appeared. */
    public void year(int paper, int year) {
      years[paper] = year;
    }

    /** Says of which type a concept is. */
    public void type(int concept, ConceptType type) {
      types[concept] = (byte) CONCEPT_TYPES.indexOf(type);
    }

    /** Adds a link; a paper has at most one to a concept. */
    public void link(int paper, int concept, LinkType type) {
      if (size == paperOf.length) {
        paperOf = Arrays.copyOf(paperOf, 2 * size);
        conceptOf = Arrays.copyOf(conceptOf, 2 * size);
        typeOf = Arrays.copyOf(typeOf, 2 * size);
      }
      paperOf[size] = paper;
      conceptOf[size] = concept;
      typeOf[size++] = (byte) LINK_TYPES.indexOf(type);
    }

    /** The year that was said of a paper, if one was. */
    public OptionalInt yearOf(int paper) {
      return years[paper] == UNDATED ? OptionalInt.empty() : OptionalInt.of(years[paper]);
    }

    /** The type that was said of a concept, if one was. */
    public Optional<ConceptType> typeOf(int concept) {
      return types[concept] == UNTYPED
          ? Optional.empty()
          : Optional.of(CONCEPT_TYPES.get(types[concept]));
    }

    /** The table of what was added. */
    public LinkTable build() {
      return new LinkTable(
          Rows.of(years.length, size, paperOf, conceptOf, typeOf),
          Rows.of(types.length, size, conceptOf, paperOf, typeOf),
          years.clone(),
          types.clone());
    }
  }

  /**
   * The links in rows, one after the other in one array: those of row {@code r} stand from {@code
   * starts[r]} to {@code starts[r + 1]}, in the order of the others.
   */
  static final class Rows {

    private final int[] starts;
    private final int[] others;
    private final byte[] linkTypes;

    private Rows(int[] starts, int[] others, byte[] linkTypes) {
      this.starts = starts;
      this.others = others;
      this.linkTypes = linkTypes;
    }

    static Rows of(int rows, int size, int[] rowOf, int[] otherOf, byte[] typeOf) {
      int[] starts = new int[rows + 1];
      for (int i = 0; i < size; i++) {
        starts[rowOf[i] + 1]++;
      }
      Arrays.parallelPrefix(starts, Integer::sum);
      long[] sorted = new long[size];
      int[] next = starts.clone();
      for (int i = 0; i < size; i++) {
        sorted[next[rowOf[i]]++] = ((long) otherOf[i] << Byte.SIZE) | typeOf[i];
      }
      int[] others = new int[size];
      byte[] types = new byte[size];
      for (int row = 0; row < rows; row++) {
        Arrays.sort(sorted, starts[row], starts[row + 1]);
      }
      for (int i = 0; i < size; i++) {
        others[i] = (int) (sorted[i] >> Byte.SIZE);
        types[i] = (byte) sorted[i];
      }
      return new Rows(starts, others, types);
    }

    int from(int row) {
      return starts[row];
    }

    int size(int row) {
      return starts[row + 1] - starts[row];
    }

    int other(int at) {
      return others[at];
    }

    int type(int at) {
      return linkTypes[at];
    }
  }
}
