package org.sciloom.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sciloom.paper.ConceptKey;

/**
 * What people decided about concepts, which no rule overrules: names to merge, merges to undo,
 * labels to use. Written as a text of one decision in a line, so that it can be kept under version
 * control. Immutable.
 *
 * @param decisions in the order in which they were made; a later one overrules an earlier one about
 *     the same names
 */
public record Curation(List<Decision> decisions) {

  private static final String COMMENT = "#";

  public Curation {
    decisions = List.copyOf(decisions);
  }

  /** What one line can say. */
  public sealed interface Decision {

    /** The decision as a line: verb and names, separated by tabs. */
    String toLine();
  }

  /**
   * That one name names the concept of another.
   *
   * @param name any form of the name that is to be merged
   * @param into any form of the name that it is merged into
   */
  public record MergeNames(String name, String into) implements Decision {
    @Override
    public String toLine() {
      return "merge\t" + name + '\t' + into;
    }
  }

  /**
   * That one name does not name the concept of another.
   *
   * @param name any form of the name that is to be a concept of its own
   * @param from any form of the name with which it is not to be merged
   */
  public record SplitNames(String name, String from) implements Decision {
    @Override
    public String toLine() {
      return "split\t" + name + '\t' + from;
    }
  }

  /**
   * How a concept is to be labelled.
   *
   * @param name any form of its name
   * @param label the label
   */
  public record Rename(String name, String label) implements Decision {
    @Override
    public String toLine() {
      return "rename\t" + name + '\t' + label;
    }
  }

  /** No decision. */
  public static Curation none() {
    return new Curation(List.of());
  }

  /**
   * Reads decisions.
   *
   * @param lines the lines; blank ones and those that begin with {@code #} say nothing
   * @throws IllegalArgumentException when a line says something else; the message names the line,
   *     from 1
   */
  public static Curation parse(List<String> lines) {
    List<Decision> decisions = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith(COMMENT)) {
        decisions.add(parse(line, i + 1));
      }
    }
    return new Curation(decisions);
  }

  private static Decision parse(String line, int number) {
    String[] fields = line.split("\t", -1);
    if (fields.length == 3 && isName(fields[1]) && isName(fields[2])) {
      Optional<Decision> decision = decision(fields[0], fields[1], fields[2]);
      if (decision.isPresent()) {
        return decision.get();
      }
    }
    throw new IllegalArgumentException(
        "line %d: no decision (wanted: merge, split or rename and two names, separated by tabs)"
            .formatted(number));
  }

  private static Optional<Decision> decision(String verb, String one, String other) {
    return switch (verb) {
      case "merge" -> Optional.of(new MergeNames(one, other));
      case "split" -> Optional.of(new SplitNames(one, other));
      case "rename" -> Optional.of(new Rename(one, other));
      default -> Optional.empty();
    };
  }

  private static boolean isName(String field) {
    return ConceptKeys.find(field).isPresent();
  }

  /** All decisions as lines, in their order. */
  public String toText() {
    StringBuilder text = new StringBuilder();
    decisions.forEach(decision -> text.append(decision.toLine()).append('\n'));
    return text.toString();
  }

  /** The same with one decision more. */
  public Curation with(Decision decision) {
    List<Decision> more = new ArrayList<>(decisions);
    more.removeIf(decision::equals);
    more.add(decision);
    return new Curation(more);
  }

  /** The key into which a person merged a key, if one did and no later decision split them. */
  Optional<String> mergedInto(String key) {
    Optional<String> into = Optional.empty();
    for (Decision decision : decisions) {
      if (decision instanceof MergeNames merge && isKey(merge.name(), key)) {
        into = Optional.of(key(merge.into()));
      } else if (decision instanceof SplitNames split
          && isKey(split.name(), key)
          && into.equals(Optional.of(key(split.from())))) {
        into = Optional.empty();
      }
    }
    return into.filter(other -> !other.equals(key));
  }

  /** Whether a person said that the one key does not name the concept of the other. */
  boolean isSplit(String key, String from) {
    boolean split = false;
    for (Decision decision : decisions) {
      if (decision instanceof SplitNames names
          && isKey(names.name(), key)
          && isKey(names.from(), from)) {
        split = true;
      } else if (decision instanceof MergeNames merge
          && isKey(merge.name(), key)
          && isKey(merge.into(), from)) {
        split = false;
      }
    }
    return split;
  }

  /** The labels that people gave, by key. */
  public Map<ConceptKey, String> labels() {
    Map<ConceptKey, String> labels = new TreeMap<>();
    for (Decision decision : decisions) {
      if (decision instanceof Rename rename) {
        labels.put(new ConceptKey(key(rename.name())), rename.label());
      }
    }
    return labels;
  }

  private static boolean isKey(String name, String key) {
    return key(name).equals(key);
  }

  private static String key(String name) {
    return ConceptKeys.find(name).map(ConceptKey::value).orElse(name);
  }
}
