package org.sciloom.extract;

import edu.stanford.nlp.ling.CoreLabel;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sciloom.paper.ConceptType;

/**
 * A list of names with their types, matched as a hash trie over tokens, so that the cost of a text
 * does not grow with the list. Matching folds case; whether the case agreed is part of the match,
 * since many names are ordinary words in lower case. Immutable.
 */
public final class Gazetteer {

  private static final Pattern WORDS = Pattern.compile("[\\s_]+|(?<=[(),:])|(?=[(),:])");

  private final Node root;

  /**
   * A name found in a sentence.
   *
   * @param begin index of its first token
   * @param end index behind its last token
   * @param type the name's type
   * @param exact whether the text writes it in the very case of the list
   */
  record Match(int begin, int end, ConceptType type, boolean exact) {}

  private record Name(String surface, ConceptType type) {}

  private static final class Node {
    private final Map<String, Node> children = new HashMap<>();
    private final List<Name> names = new ArrayList<>(1);
  }

  private Gazetteer(Node root) {
    this.root = root;
  }

  /**
   * Reads a list: on each line a name and its type, separated by a tab.
   *
   * @throws UncheckedIOException when it cannot be read
   * @throws IllegalArgumentException when a line has no known type
   */
  public static Gazetteer read(BufferedReader lines) {
    Node root = new Node();
    try (lines) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] fields = line.split("\t", -1);
        ConceptType type =
            ConceptType.findTerm(fields[1])
                .orElseThrow(() -> new IllegalArgumentException("no such type: " + fields[1]));
        insert(root, new Name(fields[0], type));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Gazetteer(root);
  }

  private static void insert(Node root, Name name) {
    Node node = root;
    for (String word : WORDS.split(name.surface().strip(), -1)) {
      node = node.children.computeIfAbsent(fold(word), key -> new Node());
    }
    node.names.add(name);
  }

  /** The longest names that stand in the sentence, from left to right, without overlap. */
  List<Match> matches(List<CoreLabel> sentence) {
    List<Match> matches = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      Optional<Match> match = longestAt(sentence, i);
      match.ifPresent(matches::add);
      i = match.map(Match::end).orElse(i + 1);
    }
    return matches;
  }

  /** For each token, its part in a name, such as {@code BDataset!}; empty outside of names. */
  List<String> tags(List<CoreLabel> sentence) {
    List<String> tags = new ArrayList<>(Collections.nCopies(sentence.size(), ""));
    for (Match match : matches(sentence)) {
      String name = match.type().term() + (match.exact() ? "!" : "");
      for (int i = match.begin(); i < match.end(); i++) {
        tags.set(i, (i == match.begin() ? "B" : "I") + name);
      }
    }
    return tags;
  }

  private Optional<Match> longestAt(List<CoreLabel> sentence, int begin) {
    Optional<Match> longest = Optional.empty();
    Node node = root;
    for (int i = begin; i < sentence.size(); i++) {
      node = node.children.get(fold(sentence.get(i).word()));
      if (node == null) {
        return longest;
      }
      if (!node.names.isEmpty()) {
        longest = Optional.of(match(node, sentence, begin, i + 1));
      }
    }
    return longest;
  }

  private static Match match(Node node, List<CoreLabel> sentence, int begin, int end) {
    String surface =
        String.join(" ", sentence.subList(begin, end).stream().map(CoreLabel::word).toList());
    for (Name name : node.names) {
      if (name.surface().equals(surface)) {
        return new Match(begin, end, name.type(), true);
      }
    }
    return new Match(begin, end, node.names.get(0).type(), false);
  }

  /** Lower case, and without a plural s. */
  private static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss")
        ? lower.substring(0, lower.length() - 1)
        : lower;
  }
}
