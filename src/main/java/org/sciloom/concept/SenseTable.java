package org.sciloom.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.sciloom.paper.ConceptKey;

/**
 * What was chosen for acronyms, paper by paper. Where nearly all choices agree, papers whose words
 * did not tell follow them. Mutable; confined to one thread.
 */
final class SenseTable {

  /** The part of the choices that must agree, for the others to follow. */
  private static final double AGREEMENT = 0.9;

  /** The part of all papers for which there must be a choice. */
  private static final double DECIDED = 0.3;

  private static final int LEAST_SUPPORT = 2;
  private static final double CONFIDENCE_OF_FOLLOWERS = 0.8;

  private final SortedMap<String, Uses> uses = new TreeMap<>();

  /**
   * A full form of an acronym.
   *
   * @param acronym the key of the acronym
   * @param fullForm the key of the full form
   */
  record Form(String acronym, String fullForm) {}

  /** All papers that have one acronym without saying what it is. */
  private static final class Uses {
    private final SortedMap<String, AcronymSenses.Sense> chosen = new TreeMap<>();
    private final List<String> undecided = new ArrayList<>();
    private int papers;
  }

  /** Adds one paper, with what was chosen, and whether it could follow the others. */
  void add(String paper, String acronym, boolean follows, Optional<AcronymSenses.Sense> sense) {
    Uses all = uses.computeIfAbsent(acronym, absent -> new Uses());
    all.papers++;
    if (sense.isPresent()) {
      all.chosen.put(paper, sense.get());
    } else if (follows) {
      all.undecided.add(paper);
    }
  }

  /** Lets undecided papers follow the others. */
  void settle(Predicate<Form> allowed) {
    uses.forEach(
        (acronym, all) ->
            agreed(all)
                .filter(sense -> allowed.test(new Form(acronym, sense.fullForm())))
                .ifPresent(sense -> all.undecided.forEach(paper -> all.chosen.put(paper, sense))));
  }

  private static Optional<AcronymSenses.Sense> agreed(Uses all) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    all.chosen.values().forEach(sense -> counts.merge(sense.fullForm(), 1, Integer::sum));
    return counts.entrySet().stream()
        .filter(form -> form.getValue() >= AGREEMENT * all.chosen.size())
        .filter(form -> form.getValue() >= DECIDED * all.papers)
        .flatMap(
            form ->
                all.chosen.values().stream()
                    .filter(sense -> sense.fullForm().equals(form.getKey()))
                    .filter(sense -> sense.papers() >= LEAST_SUPPORT)
                    .limit(1))
        .map(
            sense ->
                new AcronymSenses.Sense(
                    sense.fullForm(), sense.papers(), CONFIDENCE_OF_FOLLOWERS, sense.reason()))
        .findFirst();
  }

  /** Gives what was chosen for each paper. */
  void forEachPaper(BiConsumer<String, Form> sink) {
    uses.forEach(
        (acronym, all) ->
            all.chosen.forEach(
                (paper, sense) -> sink.accept(paper, new Form(acronym, sense.fullForm()))));
  }

  /** The choices as statements, one for each full form that was chosen. */
  List<Merge> merges() {
    List<Merge> merges = new ArrayList<>();
    uses.forEach(
        (acronym, all) -> {
          SortedMap<String, List<AcronymSenses.Sense>> byForm = new TreeMap<>();
          all.chosen
              .values()
              .forEach(
                  sense ->
                      byForm
                          .computeIfAbsent(sense.fullForm(), absent -> new ArrayList<>())
                          .add(sense));
          byForm.forEach((form, senses) -> merges.add(merge(acronym, form, senses)));
        });
    return merges;
  }

  private static Merge merge(String acronym, String form, List<AcronymSenses.Sense> senses) {
    double confidence =
        senses.stream().mapToDouble(AcronymSenses.Sense::confidence).sorted().average().orElse(0);
    return new Merge(
        new ConceptKey(acronym),
        new ConceptKey(form),
        senses.get(0).reason(),
        senses.get(0).papers(),
        senses.size(),
        Math.round(100 * confidence) / 100.0);
  }
}
