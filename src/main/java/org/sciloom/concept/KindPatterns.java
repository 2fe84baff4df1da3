package org.sciloom.concept;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.sciloom.paper.ConceptLink;
import org.sciloom.paper.Mention;
import org.sciloom.paper.PaperFacts;
import org.sciloom.paper.Sentence;

/**
 * Finds where a text says that one concept is a kind of another, by the patterns of Hearst (1992),
 * <i>Automatic Acquisition of Hyponyms from Large Text Corpora</i>: {@code X such as Y and Z},
 * {@code X including Y}, {@code Y and other X}, {@code Y, a variant of X}, {@code Y is a kind of
 * X}.
 */
final class KindPatterns {

  private static final Pattern KINDS_FOLLOW =
      Pattern.compile(
          "(?:\\s*\\([^()]{1,12}\\))?(?: (?:models|methods|algorithms|techniques|approaches|architectures"
              + "|metrics|tasks|datasets|benchmarks))?\\s*(?:,?\\s*(?:such as|including|especially)"
              + "|\\s*\\(?(?:e\\.g\\.|i\\.e\\.),?|\\s+like)\\s+(?:the )?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NEXT_KIND =
      Pattern.compile("(?:\\s*\\([^()]{1,12}\\))?\\s*(?:,\\s*(?:and|or)?|and|or|/)\\s+(?:the )?");
  private static final Pattern OTHER_KINDS_OF =
      Pattern.compile("(?:\\s*\\([^()]{1,12}\\))?,?\\s+(?:and|or) other (?:\\w+ )?");
  private static final Pattern KIND_OF =
      Pattern.compile(
          "(?:\\s*\\([^()]{1,12}\\))?(?:,| is| are)\\s+(?:an?|one|the)? ?(?:\\w+ )?"
              + "(?:variants?|kind|type|form|version|extension|special case|class|subclass|family) of (?:the )?");

  private record Named(String key, Mention mention) {}

  private KindPatterns() {}

  /** The pairs that the texts of the paper state, in order, without repetition. */
  static List<PaperNames.Kind> in(PaperFacts facts) {
    TreeSet<PaperNames.Kind> kinds =
        new TreeSet<>(
            Comparator.comparing(PaperNames.Kind::narrower)
                .thenComparing(PaperNames.Kind::broader));
    for (Sentence sentence : facts.sentences()) {
      List<Named> named = namedIn(sentence, facts);
      String text = facts.paper().text(sentence.section());
      for (int i = 0; i + 1 < named.size(); i++) {
        addFrom(i, named, text, kinds);
      }
    }
    kinds.removeIf(kind -> kind.narrower().equals(kind.broader()));
    return List.copyOf(kinds);
  }

  private static List<Named> namedIn(Sentence sentence, PaperFacts facts) {
    List<Named> named = new ArrayList<>();
    for (ConceptLink link : facts.links()) {
      link.concept().mentions().stream()
          .filter(sentence::holds)
          .forEach(mention -> named.add(new Named(link.concept().key().value(), mention)));
    }
    named.sort(Comparator.comparing(Named::mention));
    return named;
  }

  private static void addFrom(int i, List<Named> named, String text, Set<PaperNames.Kind> out) {
    String first = named.get(i).key();
    String between = between(named, i, text);
    if (KINDS_FOLLOW.matcher(between).matches()) {
      int last = i + 1;
      out.add(new PaperNames.Kind(named.get(last).key(), first));
      while (last + 1 < named.size() && NEXT_KIND.matcher(between(named, last, text)).matches()) {
        last++;
        out.add(new PaperNames.Kind(named.get(last).key(), first));
      }
    } else if (OTHER_KINDS_OF.matcher(between).matches() || KIND_OF.matcher(between).matches()) {
      out.add(new PaperNames.Kind(first, named.get(i + 1).key()));
    }
  }

  private static String between(List<Named> named, int i, String text) {
    int end = named.get(i).mention().span().end();
    int begin = named.get(i + 1).mention().span().begin();
    return begin < end ? "" : text.substring(end, begin);
  }
}
