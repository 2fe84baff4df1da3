package org.sciloom.concept;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sciloom.paper.ConceptKey;
import org.sciloom.paper.ConceptType;

/** Reads the lists of names that come with the program. */
final class NameLists {

  private NameLists() {}

  /** Other names of concepts: from the key of the alias to that of the main name. */
  static AliasRule aliases() {
    Map<String, String> mainByAlias = new TreeMap<>();
    lines("aliases.tsv").forEach(fields -> mainByAlias.put(key(fields.get(0)), key(fields.get(1))));
    return new AliasRule(mainByAlias);
  }

  /** What acronyms stand for in nearly all papers, by the key of the acronym. */
  static Map<String, List<KnownForm>> acronyms() {
    Map<String, List<KnownForm>> forms = new TreeMap<>();
    for (List<String> fields : lines("acronyms.tsv")) {
      Kind kind = ConceptType.findTerm(fields.get(2)).map(Kind::of).orElseThrow();
      forms
          .computeIfAbsent(key(fields.get(0)), absent -> new ArrayList<>())
          .add(new KnownForm(key(fields.get(1)), kind));
    }
    return forms;
  }

  /**
   * A full form of an acronym.
   *
   * @param fullForm its key
   * @param kind what kind of thing it is
   */
  record KnownForm(String fullForm, Kind kind) {}

  private static List<List<String>> lines(String name) {
    try (InputStream in = NameLists.class.getResourceAsStream(name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> Arrays.asList(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String key(String name) {
    return ConceptKeys.find(name).map(ConceptKey::value).orElseThrow();
  }
}
