package org.sciloom.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a word hints at where it stands near a mention; the table of the words is a resource. */
enum CueKind {
  /** The paper makes something: <i>propose</i>. */
  PROPOSE,
  /** A name follows: <i>called</i>. */
  NAME,
  /** Something is made use of: <i>leverage</i>. */
  USE,
  /** Something is tested: <i>experiments</i>. */
  EVALUATE,
  /** Things are compared: <i>outperforms</i>. */
  COMPARE,
  /** A result: <i>improves</i>. */
  ACHIEVE,
  /** A finding: <i>reveal</i>. */
  SHOW,
  /** Something is worked on: <i>tackle</i>. */
  ADDRESS,
  /** Examples follow: <i>such</i>. */
  EXAMPLE,
  /** What others have done: <i>existing</i>. */
  PRIOR,
  /** What is wrong with it: <i>suffer</i>. */
  LIMIT,
  /** What may come: <i>future</i>. */
  FUTURE,
  /** No cue. */
  NONE;

  private static final String TABLE = "cue-words.tsv";
  private static final Map<String, CueKind> WORDS = load();

  /** What a word in lower case hints at. */
  static CueKind of(String word) {
    return WORDS.getOrDefault(word, NONE);
  }

  private static Map<String, CueKind> load() {
    try (InputStream in = CueKind.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("the program is incomplete: no " + TABLE);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("# "))
          .map(line -> line.split("\t", -1))
          .collect(
              Collectors.toUnmodifiableMap(
                  cells -> cells[0], cells -> valueOf(cells[1].toUpperCase(Locale.ROOT))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
