package org.sciloom.rdf;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.sciloom.concept.CoOccurrences;
import org.sciloom.concept.CoOccurrences.CoOccurrence;
import org.sciloom.concept.LinkTable;
import org.sciloom.paper.LinkType;

/**
 * Writes what is counted over all papers: of each concept that several papers share, how many
 * papers are linked to it by year and link, with which concepts it stands together most, and with
 * how many. What can be read off one paper is not counted. For one thread.
 */
public final class AnalysisTriples {

  /** A concept of fewer papers needs no figures: they are those of its one paper. */
  public static final int LEAST_PAPERS = 2;

  /** How many co-occurring concepts of each type are kept for a concept. */
  public static final int PER_TYPE = 20;

  private static final int UNDATED = Integer.MIN_VALUE;

  private final LinkTable table;
  private final List<Node> concepts;
  private final CoOccurrences coOccurrences;

  /**
   * @param table the links of all papers
   * @param concepts the nodes of the concepts, in the order of the table
   */
  public AnalysisTriples(LinkTable table, List<Node> concepts) {
    this.table = table;
    this.concepts = List.copyOf(concepts);
    this.coOccurrences = new CoOccurrences(table);
  }

  /** The triples of the concept's figures; none for one of a single paper. */
  public Set<Triple> of(int concept) {
    Statements statements = new Statements();
    if (table.papersOf(concept) >= LEAST_PAPERS) {
      List<CoOccurrence> all = coOccurrences.of(concept);
      statements.add(concepts.get(concept), Sl.DEGREE, Literals.count(all.size()));
      addTallies(statements, concept);
      coOccurrences
          .top(all, LEAST_PAPERS, PER_TYPE)
          .forEach(pair -> add(statements, concepts.get(concept), pair));
    }
    return statements.triples();
  }

  /** How many papers there are of each year, as figures of the concept scheme. */
  public Set<Triple> ofAll(Node scheme) {
    Map<Integer, Integer> papers = new TreeMap<>();
    for (int paper = 0; paper < table.papers(); paper++) {
      papers.merge(table.yearOf(paper).orElse(UNDATED), 1, Integer::sum);
    }
    Statements statements = new Statements();
    papers.forEach((year, count) -> addTally(statements, scheme, nameOf(year), year, count));
    return statements.triples();
  }

  private void addTallies(Statements statements, int concept) {
    Map<Cell, Integer> tallies = new TreeMap<>();
    for (LinkTable.Link link : table.linksOf(concept)) {
      OptionalInt year = table.yearOf(link.paper());
      tallies.merge(new Cell(year.orElse(UNDATED), link.type()), 1, Integer::sum);
    }
    Node about = concepts.get(concept);
    tallies.forEach(
        (cell, papers) -> {
          String name = nameOf(cell.year()) + "-" + cell.link().term();
          Node node = addTally(statements, about, name, cell.year(), papers);
          statements.add(node, Sl.LINK_TYPE, Sl.propertyOf(cell.link()));
        });
  }

  private static Node addTally(
      Statements statements, Node about, String name, int year, int papers) {
    Node node = below(about, "tally", name);
    statements.add(node, RDF.Nodes.type, Sl.TALLY);
    statements.add(node, Sl.ABOUT, about);
    statements.add(node, Sl.PAPER_COUNT, Literals.count(papers));
    if (year != UNDATED) {
      statements.add(node, Fabio.HAS_PUBLICATION_YEAR, Literals.year(year));
    }
    return node;
  }

  private static String nameOf(int year) {
    return year == UNDATED ? "undated" : "%04d".formatted(year);
  }

  private void add(Statements statements, Node about, CoOccurrence pair) {
    Node other = concepts.get(pair.other());
    Node node = below(about, "with", lastPart(other));
    statements.add(node, RDF.Nodes.type, Sl.CO_OCCURRENCE);
    statements.add(node, Sl.ABOUT, about);
    statements.add(node, Sl.OTHER_CONCEPT, other);
    statements.add(node, Sl.PAPER_COUNT, Literals.count(pair.papers()));
  }

  private static Node below(Node about, String kind, String name) {
    return NodeFactory.createURI(about.getURI() + "/" + kind + "/" + name);
  }

  private static String lastPart(Node concept) {
    return concept.getURI().substring(concept.getURI().lastIndexOf('/') + 1);
  }

  /** A year and a way of being linked. */
  private record Cell(int year, LinkType link) implements Comparable<Cell> {

    private static final Comparator<Cell> ORDER =
        Comparator.comparingInt(Cell::year).thenComparing(Cell::link);

    @Override
    public int compareTo(Cell other) {
      return ORDER.compare(this, other);
    }
  }
}
