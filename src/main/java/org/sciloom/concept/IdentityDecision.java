package org.sciloom.concept;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sciloom.paper.ConceptKey;

/**
 * Decides which names are one concept: a pure function of what the papers say and of the curation,
 * so that it is the same whatever the order in which papers came. First merges that hold in every
 * paper, of which a key has at most one; then what acronyms stand for, paper by paper. Nothing is
 * merged for being like something that is like a third: each merge has its own support.
 */
final class IdentityDecision {

  private static final double EMBEDDED = 0.9;
  private static final int LEAST_OTHERS = 3;
  private static final Set<PaperNames.Form> PROPER =
      Set.of(PaperNames.Form.ACRONYM, PaperNames.Form.CODE, PaperNames.Form.CAPITAL);

  private final NameTable table;
  private final Curation curation;
  private final Map<String, String> mainByKey = new HashMap<>();
  private final List<Merge> merges = new ArrayList<>();

  private IdentityDecision(NameTable table, Curation curation) {
    this.table = table;
    this.curation = curation;
  }

  /**
   * The identity of the concepts of all papers.
   *
   * @param papers the names of each paper, by the paper
   * @param table the same as sums
   * @param curation what people decided
   */
  static Identity of(SortedMap<String, PaperNames> papers, NameTable table, Curation curation) {
    IdentityDecision decision = new IdentityDecision(table, curation);
    decision.mergeCurated();
    for (MergeRule rule :
        List.of(
            NameLists.aliases(),
            new SpacingRule(),
            new TailRule(),
            new FullFormRule(),
            new SpellingRule())) {
      rule.merges(table).forEach(decision::merge);
    }
    Map<String, Map<String, String>> senses = decision.senses(papers);
    decision.mergeEmbedded();
    return new Identity(
        decision.merges,
        decision.mainByKey,
        senses,
        decision.usualFullForms(),
        decision.misspelt());
  }

  /** Of each acronym, the full form that was chosen in most papers, if it was in most. */
  private Map<String, String> usualFullForms() {
    Map<String, Merge> usual = new TreeMap<>();
    merges.stream()
        .filter(
            merge -> merge.reason() == MergeReason.ACRONYM || merge.reason() == MergeReason.ALIAS)
        .filter(merge -> 2 * merge.papers() > table.of(merge.from().value()).papers())
        .sorted()
        .forEach(merge -> usual.putIfAbsent(merge.from().value(), merge));
    Map<String, String> forms = new TreeMap<>();
    usual.forEach((acronym, merge) -> forms.put(acronym, merge.into().value()));
    return forms;
  }

  /** Merges {@code medical vqa} into {@code medical visual question answering}. */
  private void mergeEmbedded() {
    Map<String, String> forms = usualFullForms();
    for (String key : table.keys()) {
      for (String word : key.split(" ", -1)) {
        if (forms.containsKey(word) && !word.equals(key)) {
          String spelt = (" " + key + " ").replace(" " + word + " ", " " + forms.get(word) + " ");
          mergeSpelt(key, followed(spelt.strip()));
        }
      }
    }
  }

  private void mergeSpelt(String key, String spelt) {
    int papers = table.of(key).papers();
    if (table.of(spelt).papers() > 0 && !spelt.equals(key)) {
      merge(merge(key, spelt, MergeReason.ACRONYM, papers, papers, EMBEDDED));
    }
  }

  private Set<String> misspelt() {
    return merges.stream()
        .filter(merge -> merge.reason() == MergeReason.SPELLING)
        .map(merge -> merge.from().value())
        .collect(Collectors.toSet());
  }

  private void mergeCurated() {
    for (String key : table.keys()) {
      int papers = table.of(key).papers();
      curation
          .mergedInto(key)
          .map(into -> merge(key, into, MergeReason.CURATED, papers, papers, 1))
          .ifPresent(this::merge);
    }
  }

  /** Accepts a merge unless the key has one, a person objects, or it would lead back to the key. */
  private void merge(Merge merge) {
    String from = merge.from().value();
    String into = merge.into().value();
    if (!mainByKey.containsKey(from)
        && !curation.isSplit(from, into)
        && !followed(into).equals(from)) {
      mainByKey.put(from, into);
      merges.add(merge);
    }
  }

  private String followed(String key) {
    String main = key;
    Set<String> seen = new HashSet<>();
    while (mainByKey.containsKey(main) && seen.add(main)) {
      main = mainByKey.getOrDefault(main, main);
    }
    return main;
  }

  private Map<String, Map<String, String>> senses(SortedMap<String, PaperNames> papers) {
    AcronymSenses senses = new AcronymSenses(table, this::followed, NameLists.acronyms());
    papers.values().forEach(names -> addCompany(senses, names));
    SenseTable chosen = new SenseTable();
    Map<String, Map<String, String>> byPaper = new TreeMap<>();
    papers.forEach(
        (paper, names) -> {
          for (PaperNames.Use use : names.uses()) {
            String key = followed(use.key());
            if (isOwn(use)) {
              byPaper
                  .computeIfAbsent(paper, absent -> new TreeMap<>())
                  .put(use.key(), ownKey(use.key(), paper));
            } else if (senses.isDefined(key)) {
              chosen.add(paper, key, senses.fits(key, use.type()), sense(key, use, names, senses));
            }
          }
        });
    chosen.settle(form -> !curation.isSplit(form.acronym(), form.fullForm()));
    chosen.forEachPaper(
        (paper, form) ->
            byPaper
                .computeIfAbsent(paper, absent -> new TreeMap<>())
                .put(form.acronym(), form.fullForm()));
    merges.addAll(chosen.merges());
    return byPaper;
  }

  /**
   * Whether the paper gives the name to a thing of its own: as other papers do to theirs, or where
   * the others mean another kind of thing by it.
   */
  private boolean isOwn(PaperNames.Use use) {
    KeyCounts counts = table.of(use.key());
    boolean proper = !Collections.disjoint(use.forms(), PROPER);
    boolean other = Kind.of(use.type()) != Kind.of(counts.mainType());
    return use.introduced()
        && (counts.isCoinedAgain() || (other && proper && counts.papers() >= LEAST_OTHERS));
  }

  /** The key of what one paper calls so, where other papers call so what is theirs. */
  private static String ownKey(String key, String paper) {
    return ConceptKeys.find(key + " of " + paper).map(ConceptKey::value).orElse(key);
  }

  private void addCompany(AcronymSenses senses, PaperNames names) {
    for (PaperNames.Use use : names.uses()) {
      senses.addCompany(followed(use.key()), names.context());
    }
  }

  private Optional<AcronymSenses.Sense> sense(
      String acronym, PaperNames.Use use, PaperNames names, AcronymSenses senses) {
    return senses.isDefined(acronym)
        ? senses
            .sense(acronym, use.type(), names.context())
            .filter(sense -> !curation.isSplit(acronym, sense.fullForm()))
        : Optional.empty();
  }

  private static Merge merge(
      String from, String into, MergeReason reason, int support, int papers, double confidence) {
    return new Merge(
        new ConceptKey(from), new ConceptKey(into), reason, support, papers, confidence);
  }
}
