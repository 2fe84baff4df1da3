package org.sciloom.learn;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.sciloom.paper.ConceptType;
import org.sciloom.paper.LinkType;

/**
 * How often one label was taken for another.
 *
 * @param labels all labels, in the order of the report
 * @param counts by the right label, then by the predicted one; what is absent counts 0
 */
record Confusion(List<String> labels, Map<String, Map<String, Integer>> counts) {

  /** The label of what is not there, on the one side or on the other. */
  private static final String NONE = "(none)";

  /** The links of the concepts found with the right type. */
  static Confusion ofLinks(List<JudgedPaper> papers) {
    Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
    papers.stream()
        .flatMap(paper -> paper.found().stream())
        .filter(FoundConcept::typed)
        .forEach(pair -> add(counts, pair.gold().link().term(), pair.countedLink()));
    return new Confusion(Stream.of(LinkType.values()).map(LinkType::term).toList(), counts);
  }

  /** The types of all concepts; those missed or invented have no type on the other side. */
  static Confusion ofTypes(List<JudgedPaper> papers) {
    Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
    for (JudgedPaper paper : papers) {
      paper.found().forEach(p -> add(counts, p.gold().type().term(), p.countedType()));
      paper.missed().forEach(concept -> add(counts, concept.type().term(), NONE));
      paper.invented().forEach(concept -> add(counts, NONE, concept.type()));
    }
    Stream<String> types = Stream.of(ConceptType.values()).map(ConceptType::term);
    return new Confusion(Stream.concat(types, Stream.of(NONE)).toList(), counts);
  }

  private static void add(Map<String, Map<String, Integer>> counts, String gold, String predicted) {
    counts.computeIfAbsent(gold, absent -> new LinkedHashMap<>()).merge(predicted, 1, Integer::sum);
  }

  private int count(String gold, String predicted) {
    return counts.getOrDefault(gold, Map.of()).getOrDefault(predicted, 0);
  }

  /** A row for each right label, a column for each predicted one. */
  String text(String heading) {
    StringBuilder text = new StringBuilder();
    text.append(String.format(Locale.ROOT, "%-26s", heading));
    labels.forEach(label -> text.append(String.format(Locale.ROOT, " %12s", label)));
    text.append('\n');
    for (String gold : labels) {
      text.append(String.format(Locale.ROOT, "%-26s", gold));
      labels.forEach(label -> text.append(String.format(Locale.ROOT, " %12d", count(gold, label))));
      text.append('\n');
    }
    return text.toString();
  }

  /** An object for each right label, with the count of each predicted one. */
  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    for (String gold : labels) {
      ObjectNode row = json.putObject(gold);
      labels.forEach(label -> row.put(label, count(gold, label)));
    }
    return json;
  }
}
