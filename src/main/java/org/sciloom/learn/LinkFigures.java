package org.sciloom.learn;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sciloom.paper.LinkType;

/** Counts how well one paper is linked to the concepts that were found in it. */
final class LinkFigures {

  /** The share of the right links among the concepts found with the right type. */
  static final String ACCURACY = "link accuracy";

  /**
   * Concepts that the paper introduces: of those predicted so, right are those that belong to a
   * gold concept that it introduces, whatever their type.
   */
  static final String INTRODUCED = "introduced";

  private static final String PREFIX = "link ";

  private LinkFigures() {}

  static List<FigureRow> rows() {
    Stream<String> links = Stream.of(LinkType.values()).map(LinkFigures::nameOf);
    return Stream.concat(
            Stream.of(FigureRow.share(ACCURACY), FigureRow.measures(INTRODUCED)),
            links.map(FigureRow::measures))
        .toList();
  }

  /** The name of the figure of one type of links, over the concepts found with the right type. */
  static String nameOf(LinkType type) {
    return PREFIX + type.term();
  }

  static Map<String, Score> of(JudgedPaper paper) {
    List<FoundConcept> typed = paper.found().stream().filter(FoundConcept::typed).toList();
    Map<String, Score> figures = new LinkedHashMap<>();
    int linked = count(typed.stream().filter(FoundConcept::linked));
    figures.put(ACCURACY, new Score(linked, typed.size(), typed.size()));
    figures.put(INTRODUCED, introduced(paper));
    for (LinkType type : LinkType.values()) {
      String term = type.term();
      List<FoundConcept> predicted =
          typed.stream().filter(pair -> pair.countedLink().equals(term)).toList();
      int right = count(predicted.stream().filter(FoundConcept::linked));
      int gold = count(typed.stream().filter(pair -> pair.gold().link() == type));
      figures.put(nameOf(type), new Score(right, predicted.size(), gold));
    }
    return figures;
  }

  private static Score introduced(JudgedPaper paper) {
    List<FoundConcept> found = paper.found();
    List<FoundConcept> predicted =
        found.stream().filter(pair -> isIntroduced(pair.predicted())).toList();
    int right =
        count(predicted.stream().filter(p -> p.gold().acceptsLink(LinkType.INTRODUCES.term())));
    int invented = count(paper.invented().stream().filter(LinkFigures::isIntroduced));
    int missed =
        count(paper.missed().stream().filter(c -> c.link() == LinkType.INTRODUCES))
            + count(
                found.stream()
                    .filter(p -> !isIntroduced(p.predicted()))
                    .filter(p -> p.gold().link() == LinkType.INTRODUCES));
    return new Score(right, predicted.size() + invented, right + missed);
  }

  private static boolean isIntroduced(ScoredConcept concept) {
    return concept.link().equals(LinkType.INTRODUCES.term());
  }

  private static int count(Stream<?> stream) {
    return (int) stream.count();
  }
}
