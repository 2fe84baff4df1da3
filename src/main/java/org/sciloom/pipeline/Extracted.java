package org.sciloom.pipeline;

import java.util.List;
import java.util.function.Function;
import org.sciloom.paper.Paper;
import org.sciloom.problem.Place;
import org.sciloom.problem.Problem;
import org.sciloom.problem.ProblemKind;
import org.sciloom.rdf.PaperGraph;

/**
 * What became of some papers.
 *
 * @param papers those that were extracted
 * @param graphs their graphs, in the same order
 * @param problems those that failed, as problems
 */
record Extracted(List<Paper> papers, List<PaperGraph> graphs, List<Problem> problems) {

  Extracted {
    papers = List.copyOf(papers);
    graphs = List.copyOf(graphs);
    problems = List.copyOf(problems);
  }

  static Extracted none() {
    return new Extracted(List.of(), List.of(), List.of());
  }

  static Extracted of(Paper paper, PaperGraph graph) {
    return new Extracted(List.of(paper), List.of(graph), List.of());
  }

  static Extracted failed(Paper paper, Throwable fault) {
    Place place = Place.of(paper.id().toString()).about(paper.title());
    String record = paper.title() + '\n' + paper.abstractText();
    Problem problem = new Problem(ProblemKind.EXTRACTION_FAILED, place, fault.toString(), record);
    return new Extracted(List.of(), List.of(), List.of(problem));
  }

  static Extracted together(List<Extracted> parts) {
    return new Extracted(
        flat(parts, Extracted::papers),
        flat(parts, Extracted::graphs),
        flat(parts, Extracted::problems));
  }

  private static <T> List<T> flat(List<Extracted> parts, Function<Extracted, List<T>> list) {
    return parts.stream().flatMap(part -> list.apply(part).stream()).toList();
  }
}
