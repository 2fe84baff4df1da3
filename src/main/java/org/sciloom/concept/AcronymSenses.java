package org.sciloom.concept;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.sciloom.paper.ConceptType;

/**
 * Decides what an acronym stands for in a paper that does not say it: the full form that nearly all
 * papers give, or that of the papers whose words are nearest; none when neither tells. Confined to
 * one thread.
 */
final class AcronymSenses {

  /** The share of one full form from which the others are not looked at. */
  private static final double CLEAR_SHARE = 0.9;

  /** The papers that must give a full form, for it to be taken without looking at its company. */
  private static final int CLEAR_PAPERS = 4;

  /** The letters of an acronym from which it is long. */
  private static final int LONG = 4;

  /** The same where the paper has the acronym as another kind of thing. */
  private static final int SURE_PAPERS = 8;

  private static final double KNOWN = 0.85;
  private static final int NEIGHBOURS = 7;
  private static final double LEAST_SIMILARITY = 0.1;

  /** The same where one paper alone defines it so. */
  private static final double LEAST_SIMILARITY_TO_ONE = 0.16;

  private static final double LEAST_VOTE = 0.7;

  /** The part of the neighbours in the vote; the rest is that of the papers that define it so. */
  private static final double VOTE = 0.65;

  private final NameTable table;
  private final WordWeights weights;
  private final Map<String, Map<String, Integer>> papersByFullForm = new HashMap<>();
  private final Map<String, Company> companies = new HashMap<>();
  private final Map<String, List<NameLists.KnownForm>> known;

  /**
   * @param table what all papers say
   * @param follow from a key to the key that it is merged into
   * @param known what acronyms stand for in nearly all papers elsewhere
   */
  AcronymSenses(
      NameTable table, UnaryOperator<String> follow, Map<String, List<NameLists.KnownForm>> known) {
    this.known = Map.copyOf(known);
    this.table = table;
    this.weights = new WordWeights(table);
    table.expansions().forEach((acronym, forms) -> addForms(acronym, forms, follow));
  }

  /**
   * A choice of a full form.
   *
   * @param fullForm its key
   * @param papers how many papers define the acronym so
   * @param confidence between 0 and 1
   * @param reason {@link MergeReason#ACRONYM} where papers of the corpus tell, else {@link
   *     MergeReason#ALIAS}
   */
  record Sense(String fullForm, int papers, double confidence, MergeReason reason) {}

  private record Scored(String fullForm, int papers, double nearest, double vote) {}

  /** Whether papers, or the list of acronyms, give a full form of the key. */
  boolean isDefined(String acronym) {
    return papersByFullForm.containsKey(acronym) || isKnown(acronym);
  }

  /** The list helps with what most papers write as an acronym, and no paper spells out. */
  private boolean isKnown(String acronym) {
    return known.containsKey(acronym)
        && !papersByFullForm.containsKey(acronym)
        && table.of(acronym).isAcronym();
  }

  /** Notes that a paper has the concept of the key. */
  void addCompany(String key, TextContext context) {
    if (companies.containsKey(key)) {
      companies.get(key).add(context, weights);
    }
  }

  /** Whether the full form that most papers give can be a concept of the type. */
  boolean fits(String acronym, ConceptType type) {
    return papersByFullForm.getOrDefault(acronym, Map.of()).entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .filter(form -> Kind.of(table.of(form.getKey()).mainType()) == Kind.of(type))
        .isPresent();
  }

  /** What the acronym stands for in a paper with these words, where it is of this type. */
  Optional<Sense> sense(String acronym, ConceptType type, TextContext context) {
    if (isKnown(acronym)) {
      return known.getOrDefault(acronym, List.of()).stream()
          .filter(form -> form.kind() == Kind.of(type))
          .findFirst()
          .map(form -> new Sense(form.fullForm(), 0, KNOWN, MergeReason.ALIAS));
    }
    return sense(acronym, papersByFullForm.getOrDefault(acronym, Map.of()), type, context);
  }

  /** The same with other counts of definitions. */
  Optional<Sense> sense(
      String acronym, Map<String, Integer> forms, ConceptType type, TextContext context) {
    int all = forms.values().stream().mapToInt(Integer::intValue).sum();
    List<Map.Entry<String, Integer>> fitting =
        forms.entrySet().stream()
            .filter(form -> Kind.of(table.of(form.getKey()).mainType()) == Kind.of(type))
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
    if (fitting.isEmpty()) {
      return ofAnyKind(forms, all, context);
    }
    Map.Entry<String, Integer> first = fitting.get(0);
    int same = fitting.stream().mapToInt(Map.Entry::getValue).sum();
    if (first.getValue() >= clearPapers(acronym, type) && first.getValue() >= CLEAR_SHARE * same) {
      double confidence = (first.getValue() + 1) / (same + 1.5);
      return Optional.of(
          new Sense(first.getKey(), first.getValue(), confidence, MergeReason.ACRONYM));
    }
    return byCompany(fitting, context);
  }

  /**
   * How many papers must give a full form, for it to be taken without looking at its company. Long
   * names of data hardly ever stand for two things, those of metrics seldom.
   */
  private static int clearPapers(String acronym, ConceptType type) {
    boolean isLong = acronym.length() >= LONG;
    return switch (Kind.of(type)) {
      case DATA -> isLong ? 1 : CLEAR_PAPERS;
      case MEASURE -> isLong ? 2 : CLEAR_PAPERS;
      case WORK -> CLEAR_PAPERS;
    };
  }

  /** {@code KGQA} in "five KGQA benchmarks" is the task, if it always is and the company fits. */
  private Optional<Sense> ofAnyKind(Map<String, Integer> forms, int all, TextContext context) {
    return forms.entrySet().stream()
        .filter(form -> form.getValue() >= SURE_PAPERS && form.getValue() >= CLEAR_SHARE * all)
        .findFirst()
        .flatMap(form -> byCompany(List.of(form), context));
  }

  private Optional<Sense> byCompany(List<Map.Entry<String, Integer>> forms, TextContext context) {
    List<Neighbour> neighbours = new ArrayList<>();
    for (Map.Entry<String, Integer> form : forms) {
      companies
          .getOrDefault(form.getKey(), new Company())
          .similarities(context, weights)
          .forEach(similarity -> neighbours.add(new Neighbour(form, similarity)));
    }
    neighbours.sort(Comparator.comparingDouble(Neighbour::similarity).reversed());
    List<Neighbour> nearest = neighbours.subList(0, Math.min(NEIGHBOURS, neighbours.size()));
    double all = nearest.stream().mapToDouble(Neighbour::vote).sum();
    double papers = forms.stream().mapToDouble(Map.Entry::getValue).sum();
    return forms.stream()
        .map(form -> scored(form, nearest, all, papers))
        .max(Comparator.comparingDouble(Scored::vote))
        .filter(best -> best.nearest() >= least(best) && best.vote() >= LEAST_VOTE)
        .map(
            best ->
                new Sense(best.fullForm(), best.papers(), 0.95 * best.vote(), MergeReason.ACRONYM));
  }

  private static double least(Scored form) {
    return form.papers() == 1 ? LEAST_SIMILARITY_TO_ONE : LEAST_SIMILARITY;
  }

  private record Neighbour(Map.Entry<String, Integer> form, double similarity) {
    double vote() {
      return similarity * similarity;
    }
  }

  private static Scored scored(
      Map.Entry<String, Integer> form, List<Neighbour> nearest, double all, double papers) {
    double vote = 0;
    double best = 0;
    for (Neighbour neighbour : nearest) {
      if (neighbour.form().equals(form)) {
        vote += neighbour.vote();
        best = Math.max(best, neighbour.similarity());
      }
    }
    return new Scored(
        form.getKey(),
        form.getValue(),
        best,
        (all == 0 ? 0 : VOTE * vote / all) + (1 - VOTE) * form.getValue() / papers);
  }

  private void addForms(
      String acronym, SortedMap<String, Integer> forms, UnaryOperator<String> follow) {
    Map<String, Integer> merged = new HashMap<>();
    forms.forEach((form, papers) -> merged.merge(follow.apply(form), papers, Integer::sum));
    merged.remove(acronym);
    if (!merged.isEmpty()) {
      papersByFullForm.put(acronym, withoutModifiers(merged));
      merged.keySet().forEach(form -> companies.putIfAbsent(form, new Company()));
    }
  }

  /**
   * A paper with {@code agentic reinforcement learning (RL)} speaks for the form without its
   * modifier, if at least as many papers have that.
   */
  private static Map<String, Integer> withoutModifiers(Map<String, Integer> forms) {
    Map<String, Integer> bare = new HashMap<>();
    forms.forEach(
        (form, papers) ->
            bare.merge(
                forms.keySet().stream()
                    .filter(other -> form.endsWith(" " + other))
                    .filter(other -> forms.getOrDefault(other, 0) >= papers)
                    .min(
                        Comparator.comparingInt(String::length)
                            .thenComparing(Comparator.naturalOrder()))
                    .orElse(form),
                papers,
                Integer::sum));
    return bare;
  }
}
