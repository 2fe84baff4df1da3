package org.sciloom.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.sciloom.paper.ConceptType;

/** The panels that look at the whole store, in the order in which visitors are likely to ask. */
final class PanelChoices {

  /** The panel that tells which years there are. */
  static final Panel PAPERS_BY_YEAR = new Panel("papers-by-year", Map.of());

  private PanelChoices() {}

  /** A named query and its parameters, as the pages give them. */
  record Panel(String query, Map<String, String> parameters) {
    Panel {
      parameters = Map.copyOf(parameters);
    }
  }

  /** Those of home, the map, the leaderboard and the gaps as they are first shown. */
  static List<Panel> first() {
    return List.of(
        PAPERS_BY_YEAR,
        new Panel("concepts-by-type", Map.of()),
        new Panel("extraction-runs", Map.of()),
        new Panel("most-connected-concepts", Map.of("limit", "5")),
        new Panel("most-connected-concepts", Map.of("type", "Method", "limit", "30")),
        new Panel("most-connected-concepts", Map.of("type", "Dataset", "limit", "30")),
        new Panel("most-connected-concepts", Map.of("type", "Method", "limit", "3")),
        new Panel("co-occurrence-map", Map.of("atLeast", "2", "limit", "120")),
        new Panel("boards", Map.of("limit", "100")),
        new Panel("gaps", Map.of("rows", "Method", "columns", "Dataset")));
  }

  /** Those of the years, the latest first, and of the types that can be chosen. */
  static List<Panel> of(List<Integer> years) {
    List<Panel> panels = new ArrayList<>();
    for (int year : years) {
      String text = Integer.toString(year);
      panels.add(new Panel("new-concepts", Map.of("year", text)));
      panels.add(new Panel("rising-concepts", Map.of("year", text, "limit", "20")));
      panels.add(new Panel("falling-concepts", Map.of("year", text, "limit", "20")));
    }
    List<String> types = Arrays.stream(ConceptType.values()).map(ConceptType::term).toList();
    for (String type : types) {
      panels.add(
          new Panel("co-occurrence-map", Map.of("type", type, "atLeast", "2", "limit", "120")));
      for (String other : types) {
        panels.add(new Panel("gaps", Map.of("rows", type, "columns", other)));
      }
    }
    return List.copyOf(panels);
  }
}
