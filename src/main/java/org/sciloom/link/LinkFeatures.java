package org.sciloom.link;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.sciloom.paper.Extraction;
import org.sciloom.paper.Mention;
import org.sciloom.paper.Paper;
import org.sciloom.paper.PaperConcept;
import org.sciloom.paper.Section;

/**
 * What speaks for one link or another: the words around each mention, cues, where the mentions
 * stand and how many there are. Each feature stands once for all types and once for the concept's
 * own.
 */
public final class LinkFeatures {

  private static final int NEAR = 6;
  private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}'%:(),-]+");
  private static final Set<String> TURNS =
      Set.of(
          "we",
          "our",
          "this",
          "these",
          "however",
          "existing",
          "recent",
          "extensive",
          "experiments",
          "results",
          "propose",
          "introduce",
          "present",
          "outperforms",
          "achieves",
          "demonstrate",
          "evaluate",
          "show",
          "novel",
          "first",
          "while",
          "although",
          "traditional",
          "despite",
          "code");

  private LinkFeatures() {}

  /** The features of a concept of a paper, in alphabetical order. */
  public static Set<String> of(Paper paper, Extraction extraction, PaperConcept concept) {
    Set<String> features = new LinkedHashSet<>();
    for (Mention mention : concept.mentions()) {
      MentionContext context = MentionContext.of(paper, extraction, mention);
      addContext(features, context);
      addCues(features, context);
    }
    addCounts(features, concept);
    addName(features, concept);
    Set<String> typed = new TreeSet<>(features);
    features.forEach(feature -> typed.add(concept.type().term() + '|' + feature));
    typed.add("type=" + concept.type().term());
    return typed;
  }

  private static void addContext(Set<String> features, MentionContext context) {
    List<String> before = words(context.before());
    List<String> after = words(context.after());
    features.add("place=" + context.place());
    for (int i = 1; i <= Math.min(NEAR, before.size()); i++) {
      String word = before.get(before.size() - i);
      features.add("bw=" + word);
      if (i <= 2) {
        features.add("b" + i + '=' + word);
      }
    }
    for (int i = 0; i < Math.min(NEAR, after.size()); i++) {
      features.add("aw=" + after.get(i));
      if (i < 2) {
        features.add("a" + i + '=' + after.get(i));
      }
    }
    features.add("b12=" + nearest(before, 2) + '_' + nearest(before, 1));
    features.add("first=" + (before.isEmpty() ? "none" : before.get(0)));
    features.add("begins=" + before.isEmpty() + context.place());
    before.stream().filter(TURNS::contains).forEach(w -> features.add("tb=" + w));
    after.stream().filter(TURNS::contains).forEach(w -> features.add("ta=" + w));
  }

  private static String nearest(List<String> before, int back) {
    return back <= before.size() ? before.get(before.size() - back) : "none";
  }

  private static void addCues(Set<String> features, MentionContext context) {
    for (Cue cue : Cue.ALL) {
      if (cue.standsAt(context)) {
        features.add("cue=" + cue.name());
        features.add("cp=" + cue.name() + '_' + context.place());
      }
    }
  }

  private static void addCounts(Set<String> features, PaperConcept concept) {
    long inTitle = concept.mentions().stream().filter(m -> m.section() == Section.TITLE).count();
    long inAbstract = concept.mentions().size() - inTitle;
    features.add("title=" + Math.min(1, inTitle));
    features.add("n=" + Math.min(4, inAbstract));
    features.add("tn=" + Math.min(1, inTitle) + Math.min(4, inAbstract));
    features.add("forms=" + Math.min(3, concept.surfaces().size()));
  }

  private static void addName(Set<String> features, PaperConcept concept) {
    String name = concept.name();
    boolean capital = name.chars().anyMatch(Character::isUpperCase);
    boolean digit = name.chars().anyMatch(Character::isDigit);
    long words = name.chars().filter(c -> c == ' ').count() + 1;
    features.add("name=" + capital + digit + Math.min(3, words));
    features.add("head=" + name.substring(name.lastIndexOf(' ') + 1));
    features.add("key=" + concept.key().value());
  }

  private static List<String> words(String text) {
    return Arrays.stream(WORD.split(text, -1)).filter(word -> !word.isEmpty()).toList();
  }
}
