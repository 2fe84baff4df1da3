package org.sciloom.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.sciloom.concept.CoOccurrences;
import org.sciloom.concept.CoOccurrences.CoOccurrence;
import org.sciloom.concept.LinkTable;
import org.sciloom.rdf.Sl;
import org.sciloom.store.GraphStore;
import org.sciloom.store.StoredLinks;

/**
 * Answers which concepts stand together in the papers of some years. The store counts pairs over
 * all years; within years they are counted here, from all links in memory. Thread-safe.
 */
final class MapAnswers {

  /** The strongest last, so that the weakest leaves a full queue first. */
  private static final Comparator<Pair> WEAKEST_FIRST =
      Comparator.comparingInt(Pair::papers)
          .thenComparing(Comparator.comparingInt(Pair::one).reversed())
          .thenComparing(Comparator.comparingInt(Pair::other).reversed());

  private final GraphStore store;
  private final Supplier<StoredLinks> links;

  /**
   * @param links gives all links of the store's present state
   */
  MapAnswers(GraphStore store, Supplier<StoredLinks> links) {
    this.store = store;
    this.links = links;
  }

  private record Pair(int one, int other, int papers) {}

  /**
   * The pairs as JSON, in the columns of the query {@code co-occurrence-map}.
   *
   * @throws org.sciloom.query.BadQueryException when an argument is unknown or ill-typed
   */
  byte[] to(Map<String, String> given) {
    MapRequest wanted = MapRequest.of(given);
    StoredLinks all = links.get();
    List<Pair> pairs = strongest(all.table().filtered(wanted.filter()), wanted);
    return store.read(
        dataset ->
            Json.written(json -> write(json, dataset.getDefaultGraph(), all, pairs, wanted)));
  }

  /** The strongest pairs, and one more where there are more. */
  private static List<Pair> strongest(LinkTable table, MapRequest wanted) {
    PriorityQueue<Pair> best = new PriorityQueue<>(WEAKEST_FIRST);
    CoOccurrences together = new CoOccurrences(table);
    for (int concept = 0; concept < table.concepts(); concept++) {
      if (table.papersOf(concept) < wanted.atLeast()) {
        continue;
      }
      for (CoOccurrence pair : together.of(concept)) {
        if (pair.papers() < wanted.atLeast()) {
          break;
        }
        if (concept < pair.other()
            && wanted.takes(table.typeOf(concept), table.typeOf(pair.other()))) {
          best.add(new Pair(concept, pair.other(), pair.papers()));
          if (best.size() > wanted.limit() + 1) {
            best.remove();
          }
        }
      }
    }
    return best.stream().sorted(WEAKEST_FIRST.reversed()).toList();
  }

  private static void write(
      JsonGenerator json, Graph graph, StoredLinks all, List<Pair> pairs, MapRequest wanted)
      throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("rows");
    for (Pair pair : pairs.subList(0, Math.min(pairs.size(), wanted.limit()))) {
      json.writeStartObject();
      writeConcept(json, graph, all, pair.one(), "one");
      writeConcept(json, graph, all, pair.other(), "other");
      json.writeNumberField("papers", pair.papers());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeBooleanField("cut", pairs.size() > wanted.limit());
    json.writeEndObject();
  }

  private static void writeConcept(
      JsonGenerator json, Graph graph, StoredLinks all, int concept, String field)
      throws IOException {
    Node node = all.concepts().get(concept);
    json.writeStringField(field, node.toString());
    json.writeStringField(field + "Name", Labels.of(graph, node));
    json.writeStringField(
        field + "Type",
        all.table().typeOf(concept).map(type -> Sl.classOf(type).toString()).orElse(""));
    json.writeNumberField(field + "Papers", all.table().papersOf(concept));
  }
}
