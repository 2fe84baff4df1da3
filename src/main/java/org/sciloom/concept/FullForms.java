package org.sciloom.concept;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sciloom.paper.AcronymDefinition;
import org.sciloom.paper.ConceptKey;
import org.sciloom.paper.Extraction;
import org.sciloom.paper.Mention;
import org.sciloom.paper.Paper;

/**
 * What the acronyms of one paper stand for: as the paper defines them, else as one of its other
 * names has just their initials.
 *
 * @param byAcronym from the key of an acronym to that of its full form
 * @param names the full forms as they stand in the text, by their keys, where no mention has them
 */
record FullForms(Map<ConceptKey, ConceptKey> byAcronym, Map<ConceptKey, String> names) {

  FullForms {
    byAcronym = Map.copyOf(byAcronym);
    names = Map.copyOf(names);
  }

  /** The full forms in the paper. */
  static FullForms of(Paper paper, Extraction extraction) {
    Map<ConceptKey, ConceptKey> byAcronym = new TreeMap<>();
    Map<ConceptKey, String> names = new TreeMap<>();
    for (AcronymDefinition definition : extraction.acronyms()) {
      String text = paper.text(definition.section());
      Optional<ConceptKey> shortKey = ConceptKeys.find(definition.shortForm().of(text));
      Optional<String> longForm = longForm(text, definition, extraction.mentions());
      Optional<ConceptKey> longKey = longForm.flatMap(ConceptKeys::find);
      if (shortKey.isPresent() && longKey.isPresent() && !shortKey.equals(longKey)) {
        byAcronym.putIfAbsent(shortKey.get(), longKey.get());
        names.putIfAbsent(longKey.get(), longForm.get());
      }
    }
    addByInitials(byAcronym, extraction.mentions());
    return new FullForms(byAcronym, names);
  }

  /** The key under which a mention of the given key belongs. */
  ConceptKey resolve(ConceptKey key) {
    return byAcronym.getOrDefault(key, key);
  }

  /**
   * The text before the acronym where the acronym is just its initials, else the mention that fills
   * it, else that text where it fits. So {@code agentic large language models (LLMs)} defines
   * {@code large language models}.
   */
  private static Optional<String> longForm(
      String text, AcronymDefinition definition, List<Mention> mentions) {
    String written = definition.longForm().of(text);
    String acronym = definition.shortForm().of(text);
    if (Initials.spell(acronym, written)) {
      return Optional.of(written);
    }
    return mentions.stream()
        .filter(mention -> standsFor(mention, definition))
        .max(Comparator.comparingInt(mention -> mention.span().length()))
        .map(Mention::name)
        .or(() -> Optional.of(written).filter(form -> Initials.fit(acronym, form)));
  }

  /** Whether the mention is the full form, give or take a word before it. */
  private static boolean standsFor(Mention mention, AcronymDefinition acronym) {
    return mention.section() == acronym.section()
        && mention.span().end() == acronym.longForm().end()
        && mention.span().begin() <= acronym.longForm().end() - acronym.longForm().length() / 2;
  }

  private static void addByInitials(Map<ConceptKey, ConceptKey> byAcronym, List<Mention> mentions) {
    for (Mention mention : mentions) {
      Optional<ConceptKey> key = ConceptKeys.find(mention.name());
      if (key.isPresent() && Initials.isAcronym(mention.name())) {
        mentions.stream()
            .filter(other -> Initials.areThoseOf(mention.name(), other.name()))
            .flatMap(other -> ConceptKeys.find(other.name()).stream())
            .filter(other -> !other.equals(key.get()))
            .findFirst()
            .ifPresent(other -> byAcronym.putIfAbsent(key.get(), other));
      }
    }
  }
}
