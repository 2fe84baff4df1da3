package org.sciloom.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.sciloom.query.SampleData;
import org.sciloom.rdf.DatasetCounts;
import org.sciloom.rdf.Iris;

class StoreCountsTest {

  @Test
  void countsAreThoseOfAllTriplesReadOneByOne() {
    try (TdbStore store = SampleData.store()) {
      DatasetCounts counts = store.read(StoreCounts::of);
      SortedMap<String, Long> properties = new TreeMap<>();
      SortedMap<String, Long> classes = new TreeMap<>();
      long subjects =
          store.read(
              data -> {
                for (Triple triple : data.getDefaultGraph().find().toList()) {
                  properties.merge(triple.getPredicate().getURI(), 1L, Long::sum);
                  if (triple.predicateMatches(RDF.Nodes.type)) {
                    classes.merge(triple.getObject().getURI(), 1L, Long::sum);
                  }
                }
                return data.getDefaultGraph().stream().map(Triple::getSubject).distinct().count();
              });
      assertEquals(properties, counts.properties());
      assertEquals(classes, counts.classes());
      assertEquals(subjects, counts.subjects());
      assertEquals(properties.values().stream().mapToLong(n -> n).sum(), counts.triples());
      String figures = new Iris(Iris.DEFAULT_BASE).analysisGraph().getURI();
      assertEquals(Set.of(figures), counts.graphs().keySet(), "no ledger");
      assertEquals(OptionalInt.of(2023), counts.firstYear());
      assertEquals(OptionalInt.of(2024), counts.lastYear());
      assertEquals(1, counts.runs().size());
    }
  }

  @Test
  void anEmptyStoreHasNothing() {
    try (TdbStore store = TdbStore.inMemory()) {
      DatasetCounts counts = store.read(StoreCounts::of);
      assertEquals(0, counts.triples());
      assertEquals(OptionalInt.empty(), counts.firstYear());
    }
  }
}
