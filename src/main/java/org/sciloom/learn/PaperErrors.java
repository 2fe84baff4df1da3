package org.sciloom.learn;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** The mistakes in one paper, in the order of the gold and then of the prediction. */
final class PaperErrors {

  private final String file;
  private final JudgedPaper paper;

  private PaperErrors(String file, JudgedPaper paper) {
    this.file = file;
    this.paper = paper;
  }

  /**
   * The mistakes as JSON objects. {@code error} is {@code missed}, {@code mistyped}, {@code
   * mislinked} (the type is right) or {@code invented}.
   */
  static List<ObjectNode> of(String file, JudgedPaper paper) {
    return new PaperErrors(file, paper).all();
  }

  private List<ObjectNode> all() {
    List<ObjectNode> errors = new ArrayList<>();
    paper.missed().forEach(concept -> errors.add(missed(concept)));
    paper.found().stream()
        .filter(pair -> !pair.linked())
        .forEach(pair -> errors.add(mistaken(pair)));
    paper.invented().forEach(concept -> errors.add(invented(concept)));
    return errors;
  }

  private ObjectNode missed(GoldConcept gold) {
    ObjectNode error = begin("missed", gold.name(), surface(gold.name(), gold.surfaces()));
    error.put("goldType", gold.type().term()).putNull("type");
    error.put("goldLink", gold.link().term()).putNull("link");
    error.putNull("confidence");
    return end(error, gold.surfaces());
  }

  private ObjectNode mistaken(FoundConcept pair) {
    GoldConcept gold = pair.gold();
    ScoredConcept predicted = pair.predicted();
    ObjectNode error =
        begin(
            pair.typed() ? "mislinked" : "mistyped",
            gold.name(),
            surface(predicted.name(), predicted.surfaces()));
    error.put("goldType", gold.type().term()).put("type", predicted.type());
    error.put("goldLink", gold.link().term()).put("link", predicted.link());
    error.put("confidence", predicted.confidence());
    return end(error, predicted.surfaces());
  }

  private ObjectNode invented(ScoredConcept predicted) {
    ObjectNode error =
        begin("invented", predicted.name(), surface(predicted.name(), predicted.surfaces()));
    error.putNull("goldType").put("type", predicted.type());
    error.putNull("goldLink").put("link", predicted.link());
    error.put("confidence", predicted.confidence());
    return end(error, predicted.surfaces());
  }

  private ObjectNode begin(String kind, String name, String surface) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("file", file)
        .put("id", paper.gold().id())
        .put("error", kind)
        .put("name", name)
        .put("surface", surface);
  }

  private ObjectNode end(ObjectNode error, List<String> surfaces) {
    GoldPaper gold = paper.gold();
    String sentence =
        SentenceLookup.find(List.of(gold.abstractText(), gold.title()), surfaces).orElse("");
    return error.put("sentence", sentence);
  }

  private static String surface(String name, List<String> surfaces) {
    return surfaces.isEmpty() ? name : surfaces.get(0);
  }
}
