package org.sciloom.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sciloom.paper.ConceptKey;
import org.sciloom.paper.ConceptType;
import org.sciloom.testing.Texts;

/** Papers with the names that they use, written by hand. Mutable; for one test. */
final class NamedPapers {

  private final SortedMap<String, PaperNames> papers = new TreeMap<>();
  private int number;

  /** Adds as many papers as said that have these methods, each with all its forms. */
  @SafeVarargs
  final NamedPapers times(int times, String text, List<String>... methods) {
    for (int i = 0; i < times; i++) {
      paper(text, methods);
    }
    return this;
  }

  /** Adds a paper that has these methods. */
  @SafeVarargs
  final NamedPapers paper(String text, List<String>... methods) {
    List<PaperNames.Use> uses = new ArrayList<>();
    for (List<String> forms : methods) {
      uses.add(use(ConceptType.METHOD, false, "", forms));
    }
    return paper(text, uses, List.of());
  }

  /** Adds a paper with these uses. */
  NamedPapers paper(String text, List<PaperNames.Use> uses, List<PaperNames.Kind> kinds) {
    papers.put(
        "p%04d".formatted(number++),
        new PaperNames(uses, kinds, TextContext.of(Texts.paper("-", text))));
    return this;
  }

  /** A use of a concept whose first form gives key and name. */
  static PaperNames.Use use(
      ConceptType type, boolean introduced, String definition, List<String> forms) {
    SortedMap<String, Integer> surfaces = new TreeMap<>();
    forms.forEach(form -> surfaces.merge(form, 1, Integer::sum));
    String name = forms.get(0);
    ConceptKey key = new ConceptKey(key(name));
    return new PaperNames.Use(
        key.value(),
        name,
        type,
        90,
        surfaces,
        WrittenForms.of(key, forms),
        WrittenForms.acronymsOf(key, forms),
        introduced,
        definition);
  }

  static String key(String name) {
    return ConceptKeys.find(name).map(ConceptKey::value).orElseThrow();
  }

  SortedMap<String, PaperNames> map() {
    return new TreeMap<>(papers);
  }

  ConceptScheme scheme() {
    return scheme(Curation.none());
  }

  ConceptScheme scheme(Curation curation) {
    return ConceptScheme.of(map(), curation);
  }

  /** The concept that a name names in the paper with the number. */
  static String concept(ConceptScheme scheme, int paper, String name) {
    return scheme.identity().conceptOf("p%04d".formatted(paper), new ConceptKey(key(name))).value();
  }
}
