package org.sciloom.learn;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiConsumer;
import org.sciloom.paper.ConceptType;
import org.sciloom.paper.LinkType;

/**
 * Gold files changed at random, by a seed: into bad predictions, and into golds of two readings.
 */
final class PerturbedGold {

  private static final JsonMapper JSON = new JsonMapper();

  private final Random random;

  PerturbedGold(long seed) {
    this.random = new Random(seed);
  }

  /** Writes the file with concepts and results dropped, changed, doubled; some papers left out. */
  void writePrediction(Path gold, Path target) throws IOException {
    rewrite(gold, target, 0.05, this::spoilConcept, this::spoilResult);
  }

  /** Writes the file with optional concepts, other readings and a second annotator's results. */
  void writeGold(Path gold, Path target) throws IOException {
    rewrite(gold, target, 0, this::addReadings, (result, results) -> results.add(result));
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(target)) {
      ObjectNode paper = (ObjectNode) JSON.readTree(line);
      if (chance(0.6)) {
        ArrayNode also = paper.putArray("alsoResults");
        paper.path("results").forEach(result -> spoilResult((ObjectNode) result.deepCopy(), also));
      }
      lines.add(paper.toString());
    }
    Files.write(target, lines);
  }

  private void rewrite(
      Path source,
      Path target,
      double dropped,
      BiConsumer<ObjectNode, ArrayNode> concept,
      BiConsumer<ObjectNode, ArrayNode> result)
      throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(source)) {
      ObjectNode paper = (ObjectNode) JSON.readTree(line);
      JsonNode concepts = paper.path("concepts");
      JsonNode results = paper.path("results");
      ArrayNode newConcepts = paper.putArray("concepts");
      concepts.forEach(each -> concept.accept((ObjectNode) each, newConcepts));
      ArrayNode newResults = paper.putArray("results");
      results.forEach(each -> result.accept((ObjectNode) each, newResults));
      if (!chance(dropped)) {
        lines.add(paper.toString());
      }
    }
    Files.write(target, lines);
  }

  private void spoilConcept(ObjectNode concept, ArrayNode target) {
    if (chance(0.2)) {
      return;
    }
    if (chance(0.2)) {
      concept.put("type", anyType());
    }
    if (chance(0.3)) {
      concept.put("link", anyLink());
    }
    if (chance(0.4)) {
      concept.put("name", renamed(concept.path("name").textValue()));
    }
    if (chance(0.3)) {
      concept.putArray("surfaces");
    }
    int place = random.nextInt(target.size() + 1);
    target.insert(place, concept);
    if (chance(0.2)) {
      spoilConcept(concept.deepCopy(), target);
    }
  }

  private void spoilResult(ObjectNode result, ArrayNode target) {
    if (chance(0.2)) {
      return;
    }
    for (String field : List.of("metric", "on", "value")) {
      String text = result.path(field).asText("");
      if (chance(0.3)) {
        result.put(field, renamed(text));
      } else if (chance(0.1)) {
        result.putNull(field);
      } else if (chance(0.1)) {
        result.put(field, text.substring(text.length() / 2));
      }
    }
    target.insert(random.nextInt(target.size() + 1), result);
    if (chance(0.2)) {
      spoilResult(result.deepCopy(), target);
    }
  }

  private void addReadings(ObjectNode concept, ArrayNode target) {
    if (chance(0.2)) {
      concept.put("optional", chance(0.8));
    }
    if (chance(0.2)) {
      concept.put("alsoType", anyType());
    }
    if (chance(0.2)) {
      concept.put("alsoLink", anyLink());
    }
    if (chance(0.2)) {
      concept.put("alsoName", renamed(concept.path("name").textValue()));
    }
    target.add(concept);
  }

  private String renamed(String text) {
    return switch (random.nextInt(8)) {
      case 0 -> text + "s";
      case 1 -> text.toUpperCase(Locale.ROOT);
      case 2 -> text.replace('-', '\u2013').replace(' ', '\u00a0');
      case 3 -> text.replace(' ', '-');
      case 4 -> "(" + text + ").";
      case 5 -> text.replace("s", "\u00df").replace("e", "e\u0301");
      case 6 -> text.replaceAll("\\s.*", "");
      default -> text + " \u0663,5";
    };
  }

  private String anyType() {
    ConceptType[] types = ConceptType.values();
    return types[random.nextInt(types.length)].term();
  }

  private String anyLink() {
    LinkType[] links = LinkType.values();
    return links[random.nextInt(links.length)].term();
  }

  private boolean chance(double probability) {
    return random.nextDouble() < probability;
  }
}
