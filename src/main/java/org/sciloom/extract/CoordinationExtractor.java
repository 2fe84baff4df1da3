package org.sciloom.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sciloom.paper.Span;

/**
 * Completes names that share words with their neighbour: {@code CIFAR-10/100} names {@code
 * CIFAR-10} and {@code CIFAR-100}; {@code token and neuron pruning} names {@code token pruning}
 * beside {@code neuron pruning} where the corpus knows {@code token pruning} as a concept.
 */
final class CoordinationExtractor implements ConceptExtractor {

  private static final String NAME = "coordination";
  private static final double LEAST_SHARE = 0.3;

  /** The end of a name of which variants are told apart by a number or a few capitals. */
  private static final Pattern VARIANT =
      Pattern.compile("(?<stem>.*\\p{L}.*[- ])(?<variant>[\\p{Alnum}.]{1,4})");

  private static final Pattern FURTHER =
      Pattern.compile("/(\\p{Alnum}(?:[\\p{Alnum}.]{0,2}\\p{Alnum})?)(?!\\p{Alnum})");
  private static final Pattern NUMBER = Pattern.compile("[\\d.]+[\\p{L}]?");
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{1,3}");

  private final TermTable terms;

  CoordinationExtractor(TermTable terms) {
    this.terms = terms;
  }

  @Override
  public List<Found> extract(TokenizedText text, List<Found> before) {
    List<Found> taken = new ArrayList<>(before);
    FlatText flat = new FlatText(text);
    for (Found found : before) {
      addVariants(text, found, taken);
      findFirstMember(flat, found)
          .filter(member -> Found.isFree(member.span(), taken))
          .ifPresent(taken::add);
    }
    return taken.subList(before.size(), taken.size()).stream()
        .sorted(Comparator.comparing(Found::span))
        .toList();
  }

  /** Adds the variants behind a slash, each with the stem of the name before it. */
  private static void addVariants(TokenizedText text, Found found, List<Found> taken) {
    Matcher name = VARIANT.matcher(found.span().of(text.text()));
    if (!name.matches()) {
      return;
    }
    Matcher further = FURTHER.matcher(text.text()).region(found.span().end(), text.text().length());
    while (further.lookingAt() && areAlike(name.group("variant"), further.group(1))) {
      Span span = new Span(further.start(1), further.end(1));
      String completed = name.group("stem") + further.group(1);
      Found variant = new Found(span, completed, found.type(), found.confidence(), NAME);
      if (text.isWithinSection(span) && Found.isFree(span, taken)) {
        taken.add(variant);
      }
      further.region(further.end(), text.text().length());
    }
  }

  private static boolean areAlike(String variant, String other) {
    return (NUMBER.matcher(variant).matches() && NUMBER.matcher(other).matches())
        || (CAPITALS.matcher(variant).matches() && CAPITALS.matcher(other).matches());
  }

  /**
   * The word that stands before {@code and} and a name, and shares all but the first word of it.
   */
  private Optional<Found> findFirstMember(FlatText text, Found found) {
    Optional<TokenSpan> place = text.find(found.span());
    if (place.isEmpty() || place.get().length() < 2) {
      return Optional.empty();
    }
    int conjunction = place.get().begin() - 1;
    int member = conjunction - 1;
    if (member < text.sentenceBegin(place.get().begin())
        || !isConjunction(text.word(conjunction))) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>();
    words.add(text.word(member));
    for (int i = place.get().begin() + 1; i < place.get().end(); i++) {
      words.add(text.word(i));
    }
    TermKeys keys = TermKeys.ofWords(words);
    Span span = text.characters(new TokenSpan(member, member + 1));
    return terms
        .find(keys.key(0, words.size()))
        .filter(term -> term.share() >= LEAST_SHARE)
        .map(
            term ->
                new Found(
                    span, String.join(" ", words), term.shares().top(), found.confidence(), NAME));
  }

  private static boolean isConjunction(String word) {
    return word.equals("and") || word.equals("or") || word.equals("/");
  }
}
