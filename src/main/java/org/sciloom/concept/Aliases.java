package org.sciloom.concept;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.sciloom.paper.ConceptKey;

/** Reads the list of aliases that comes with the program. */
final class Aliases {

  private static final String RESOURCE = "/org/sciloom/concept/aliases.tsv";

  private Aliases() {}

  /** The list as a rule. */
  static AliasRule shipped() {
    Map<String, String> mainByAlias = new TreeMap<>();
    try (InputStream in = Aliases.class.getResourceAsStream(RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(fields -> mainByAlias.put(key(fields[0]), key(fields[1])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new AliasRule(mainByAlias);
  }

  private static String key(String name) {
    return ConceptKeys.find(name).map(ConceptKey::value).orElseThrow();
  }
}
