package org.sciloom.extract.result;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.sciloom.paper.AcronymDefinition;
import org.sciloom.paper.ConceptType;
import org.sciloom.paper.Extraction;
import org.sciloom.paper.Mention;
import org.sciloom.paper.Paper;
import org.sciloom.paper.Section;

/**
 * What the mentions of a paper name, and what the paper tells of each name. The acronym of a metric
 * is written out where the paper defines it.
 */
final class MentionNames {

  private static final int NEAR = 60;
  private static final Pattern PROPOSING =
      Pattern.compile(
          "\\b(?:propos|introduc|present|develop|call|dub|term|name)\\w*[^.]*$",
          Pattern.CASE_INSENSITIVE);

  private final String title;
  private final Map<String, String> longForms = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> inTitle = new HashSet<>();
  private final Set<String> proposed = new HashSet<>();

  private MentionNames(String title) {
    this.title = title;
  }

  /** The names in a paper. */
  static MentionNames of(Paper paper, Extraction extraction) {
    MentionNames names = new MentionNames(paper.title());
    for (AcronymDefinition acronym : extraction.acronyms()) {
      String text = paper.text(acronym.section());
      names.longForms.putIfAbsent(acronym.shortForm().of(text), acronym.longForm().of(text));
    }
    extraction.mentions().forEach(mention -> names.add(paper, mention));
    return names;
  }

  private void add(Paper paper, Mention mention) {
    String name = of(mention);
    counts.merge(name, 1, Integer::sum);
    if (mention.section() == Section.TITLE) {
      inTitle.add(name);
    } else {
      int begin = mention.span().begin();
      String before = paper.abstractText().substring(Math.max(0, begin - NEAR), begin);
      if (PROPOSING.matcher(before).find()) {
        proposed.add(name);
      }
    }
  }

  /** The name of a mention: of a metric in the singular, and written out; else as it stands. */
  String of(Mention mention) {
    return mention.type() == ConceptType.METRIC ? ofMetric(mention.surface()) : mention.surface();
  }

  /** The name of a metric that stands as a phrase. */
  String ofMetric(String phrase) {
    String name = Singular.of(phrase);
    String head = name.substring(name.lastIndexOf(' ') + 1);
    return longForms.getOrDefault(name, longForms.getOrDefault(head, name));
  }

  /** What the paper tells of a name in a role. */
  List<String> features(ResultRole role, String name) {
    List<String> features = new ArrayList<>();
    features.add("count=" + Math.min(4, counts.getOrDefault(name, 0)));
    if (inTitle.contains(name)) {
      features.add("in title");
    }
    if (role != ResultRole.METRIC) {
      boolean begins = title.startsWith(name) && title.startsWith(":", name.length());
      features.add("begins title=" + begins);
      features.add("capital=" + name.codePoints().anyMatch(Character::isUpperCase));
      features.add("proposed=" + proposed.contains(name));
    }
    return features;
  }
}
