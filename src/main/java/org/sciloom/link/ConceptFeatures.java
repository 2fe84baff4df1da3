package org.sciloom.link;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sciloom.link.PaperContext.Place;
import org.sciloom.paper.AcronymDefinition;
import org.sciloom.paper.Extraction;
import org.sciloom.paper.Mention;
import org.sciloom.paper.PaperConcept;

/**
 * What a concept's name, the number and the places of its mentions, and the paper's other concepts
 * say.
 */
final class ConceptFeatures {

  private final Set<String> features;
  private final PaperContext paper;
  private final List<PaperConcept> concepts;
  private final int number;
  private final PaperConcept concept;
  private final List<Place> inAbstract;
  private final int inTitle;

  private ConceptFeatures(
      Set<String> features, PaperContext paper, List<PaperConcept> concepts, int number) {
    this.features = features;
    this.paper = paper;
    this.concepts = concepts;
    this.number = number;
    this.concept = concepts.get(number);
    List<Place> places = paper.mentions().get(number);
    this.inAbstract = places.stream().filter(place -> !place.sentence().isTitle()).toList();
    this.inTitle = inAbstract.size() < places.size() ? 1 : 0;
  }

  /** Adds the features of a paper's concept of the given number. */
  static void add(
      Set<String> features,
      PaperContext paper,
      Extraction extraction,
      List<PaperConcept> concepts,
      int number,
      NameCounts names) {
    ConceptFeatures concept = new ConceptFeatures(features, paper, concepts, number);
    concept.addCounts();
    concept.addPlaces();
    concept.addName();
    concept.addKnown(names, isAcronymDefined(extraction, concepts.get(number)));
    concept.addOthers();
  }

  private void addCounts() {
    features.add("count:" + inTitle + ' ' + Math.min(4, inAbstract.size()));
    features.add("count:abstract " + Math.min(4, inAbstract.size()));
    features.add("count:title " + inTitle);
    features.add("count:forms " + Math.min(3, concept.surfaces().size()));
  }

  private void addPlaces() {
    if (inAbstract.isEmpty()) {
      features.add("place:title alone");
      return;
    }
    Place begin = inAbstract.get(0);
    int first = begin.sentence().index();
    int last = inAbstract.get(inAbstract.size() - 1).sentence().index();
    int count = begin.sentence().count();
    features.add("place:first " + first * 5 / count);
    features.add("place:last " + last * 5 / count);
    features.add("place:span " + (last - first) * 4 / count);
    features.add("place:all " + first * 3 / count + last * 3 / count + inTitle);
    features.add("place:own " + besideOwn(first) + ' ' + besideOwn(last) + inTitle);
    features.add("place:own last " + besideOwn(last) + inTitle);
    features.add("role:first " + begin.role() + inTitle);
    features.add("role:all " + roles() + inTitle);
    boolean background = inAbstract.stream().allMatch(place -> place.role().isBackground());
    features.add("role:background " + background + inTitle);
  }

  private String besideOwn(int sentence) {
    return sentence < paper.firstOwn() ? "before" : sentence == paper.firstOwn() ? "at" : "behind";
  }

  private String roles() {
    Set<Role> roles =
        inAbstract.stream().map(Place::role).collect(Collectors.toCollection(TreeSet::new));
    return roles.toString();
  }

  private void addName() {
    String name = concept.name();
    String[] words = name.toLowerCase(Locale.ROOT).split("[ -]+", -1);
    String head = words[words.length - 1];
    features.add("name:" + NameShape.kind(name, words.length));
    features.add("name:shape " + NameShape.of(name));
    features.add("name:head " + head);
    features.add("name:first " + words[0]);
    for (String word : words) {
      features.add("name:word " + word);
    }
    if (head.length() > 4) {
      features.add("name:ending " + head.substring(head.length() - 3));
    }
    features.add("name:key " + concept.key().value());
    boolean capital =
        inAbstract.stream().anyMatch(place -> place.at() > 0)
            && concept.mentions().stream()
                .anyMatch(m -> Character.isUpperCase(m.surface().charAt(0)));
    features.add("name:capital " + capital);
    features.add("name:mixed " + isMixed() + inTitle + Math.min(3, inAbstract.size()));
  }

  private boolean isMixed() {
    return concept.mentions().stream().anyMatch(m -> NameShape.isMixed(m.surface()));
  }

  /** How well the name is known, by itself and with what tells a new name. */
  private void addKnown(NameCounts names, boolean acronym) {
    int count = names.of(concept.key());
    String known = count == 0 ? "0" : count < 20 ? "few" : count < 200 ? "some" : "many";
    boolean capital = concept.name().chars().anyMatch(Character::isUpperCase);
    long words = concept.name().chars().filter(c -> c == ' ').count() + 1;
    features.add("known:" + (Integer.SIZE - Integer.numberOfLeadingZeros(count)));
    features.add("known:" + known + ' ' + inTitle + Math.min(2, inAbstract.size()));
    features.add("known:" + known + ' ' + capital + Math.min(3, words));
    features.add("known:" + known + " own " + paper.own().contains(number));
    features.add("known:" + known + ' ' + acronym + isMixed());
    features.add("known:" + known + ' ' + roles());
    features.add("name:acronym " + acronym + inTitle + Math.min(3, inAbstract.size()));
  }

  private void addOthers() {
    boolean own = paper.own().contains(number);
    int others = paper.own().size() - (own ? 1 : 0);
    features.add("own:" + own + ' ' + Math.min(2, others));
    long sameType = concepts.stream().filter(other -> other.type() == concept.type()).count();
    features.add("others:type " + (sameType > 8 ? "many" : sameType > 4 ? "more" : sameType));
    int most = concepts.stream().mapToInt(other -> other.mentions().size()).max().orElse(0);
    int mentions = concept.mentions().size();
    features.add("others:most " + (mentions == most) + Math.min(4, mentions));
    features.add("others:longer " + Math.min(2, others(false)));
    features.add("others:shorter " + Math.min(2, others(true)));
  }

  /** How many names of other concepts lie within this one's, or the other way round. */
  private long others(boolean within) {
    String key = ' ' + concept.key().value() + ' ';
    return concepts.stream()
        .map(other -> ' ' + other.key().value() + ' ')
        .filter(other -> !other.equals(key))
        .filter(other -> within ? key.contains(other) : other.contains(key))
        .count();
  }

  private static boolean isAcronymDefined(Extraction extraction, PaperConcept concept) {
    return extraction.acronyms().stream()
        .anyMatch(acronym -> concept.mentions().stream().anyMatch(m -> isPartOf(acronym, m)));
  }

  private static boolean isPartOf(AcronymDefinition acronym, Mention mention) {
    return acronym.section() == mention.section()
        && (acronym.shortForm().overlaps(mention.span())
            || acronym.longForm().overlaps(mention.span()));
  }
}
