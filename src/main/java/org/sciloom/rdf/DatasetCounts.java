package org.sciloom.rdf;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much of what a stored graph has. Immutable.
 *
 * @param triples how many triples the default graph has
 * @param subjects how many different subjects
 * @param classes how many instances each class has, by its IRI
 * @param properties how many triples each property has, by its IRI
 * @param graphs how many triples each named graph has, by its IRI
 * @param runs the versions of the program and of its models that found what is there
 * @param firstYear the first year in which a paper appeared, if one has a year
 * @param lastYear the last year in which a paper appeared, if one has a year
 */
public record DatasetCounts(
    long triples,
    long subjects,
    SortedMap<String, Long> classes,
    SortedMap<String, Long> properties,
    SortedMap<String, Long> graphs,
    List<ExtractionRun> runs,
    OptionalInt firstYear,
    OptionalInt lastYear) {

  public DatasetCounts {
    classes = copy(classes);
    properties = copy(properties);
    graphs = copy(graphs);
    runs = List.copyOf(runs);
  }

  private static SortedMap<String, Long> copy(Map<String, Long> counts) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(counts));
  }
}
