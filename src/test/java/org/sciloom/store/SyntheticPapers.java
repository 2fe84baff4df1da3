package org.sciloom.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.sciloom.paper.Author;
import org.sciloom.paper.ConceptKey;
import org.sciloom.paper.ConceptLink;
import org.sciloom.paper.ConceptType;
import org.sciloom.paper.LinkType;
import org.sciloom.paper.Mention;
import org.sciloom.paper.Paper;
import org.sciloom.paper.PaperConcept;
import org.sciloom.paper.PaperDate;
import org.sciloom.paper.PaperDetails;
import org.sciloom.paper.PaperFacts;
import org.sciloom.paper.PaperId;
import org.sciloom.paper.Section;
import org.sciloom.paper.Sentence;
import org.sciloom.paper.Span;
import org.sciloom.rdf.ExtractionRun;
import org.sciloom.rdf.Iris;
import org.sciloom.rdf.Literals;
import org.sciloom.rdf.PaperGraph;
import org.sciloom.rdf.PaperTriples;

/**
 * Papers made by a seeded generator, whose concepts are spread as in nature: a few in most papers,
 * most in a few. The same seed and number give the same paper.
 *
 * @param seed what makes these papers other than those of another seed
 * @param concepts how many different concepts there are, at most
 * @param conceptsOfPaper how many links a paper has, at most
 */
public record SyntheticPapers(long seed, int concepts, int conceptsOfPaper) {

  /** Makes the IRIs. */
  public static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);

  private static final List<ConceptType> TYPES = List.of(ConceptType.values());

  private static final ExtractionRun RUN = new ExtractionRun("0.1", "synthetic");

  /** What every batch shares. */
  public static Set<Triple> scheme() {
    Node scheme = IRIS.scheme();
    return Set.of(
        Triple.create(scheme, RDF.Nodes.type, SKOS.ConceptScheme.asNode()),
        Triple.create(scheme, DCTerms.title.asNode(), Literals.text("Concepts of SciLoom")));
  }

  /** The papers with the numbers from the first to before the last, as one batch. */
  public Batch batch(int from, int to) {
    return new Batch(IntStream.range(from, to).mapToObj(this::graph).toList(), scheme());
  }

  /** The graph of the paper with the given number. */
  public PaperGraph graph(int number) {
    return graph(number, RUN);
  }

  /** The graph of the paper with the given number, as another run would make it. */
  public PaperGraph graph(int number, ExtractionRun run) {
    return new PaperTriples(IRIS, run).of(facts(number));
  }

  /** The IRI of the paper with the given number. */
  public static Node iri(int number) {
    return IRIS.paper(id(number));
  }

  /** What the paper with the given number yields. */
  public PaperFacts facts(int number) {
    Random random = new Random(seed * 1_000_003 + number);
    SortedSet<Integer> chosen = new TreeSet<>();
    for (int i = 0; i < conceptsOfPaper; i++) {
      chosen.add((int) (concepts * Math.pow(random.nextDouble(), 4)));
    }
    Draft draft = new Draft(random);
    chosen.forEach(draft::write);
    Paper paper =
        new Paper(id(number), "Paper number " + number, draft.text.toString(), details(random));
    return new PaperFacts(paper, draft.sentences, draft.links, List.of(), List.of());
  }

  private static PaperId id(int number) {
    return new PaperId(PaperId.Scheme.ARXIV, "%04d.%05d".formatted(number / 100_000, number));
  }

  private static PaperDetails details(Random random) {
    List<Author> authors =
        IntStream.rangeClosed(1, 1 + random.nextInt(5))
            .mapToObj(i -> new Author("Author " + random.nextInt(1000)))
            .toList();
    PaperDate date = new PaperDate.Day(LocalDate.of(2024, 1, 1 + random.nextInt(28)));
    return new PaperDetails("", authors, 0, "", date, "", "", "", "", List.of("cs.CL"));
  }

  /** An abstract in the making: a sentence, a link and some mentions for each concept. */
  private static final class Draft {

    private final Random random;
    private final StringBuilder text = new StringBuilder("\uD835\uDD4A first. ");
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<ConceptLink> links = new ArrayList<>();

    Draft(Random random) {
      this.random = random;
    }

    void write(int number) {
      // now and then papers disagree on name and type
      boolean odd = random.nextInt(5) == 0;
      String name = (odd ? "Concept No " : "Concept ") + number;
      ConceptType type = odd ? ConceptType.TASK : TYPES.get(number % TYPES.size());
      int begin = text.length();
      List<Mention> mentions = new ArrayList<>();
      mentions.add(mention(name, type));
      if (random.nextBoolean()) {
        mentions.add(mention("C" + number, type));
      }
      text.append("it. ");
      Sentence sentence = new Sentence(Section.ABSTRACT, new Span(begin, text.length() - 1));
      sentences.add(sentence);
      PaperConcept concept =
          new PaperConcept(new ConceptKey("concept " + number), name, type, mentions);
      links.add(new ConceptLink(concept, LinkType.MENTIONS, sentence, 0.5, "synthetic"));
    }

    private Mention mention(String surface, ConceptType type) {
      text.append("We see ");
      Span span = new Span(text.length(), text.length() + surface.length());
      text.append(surface).append(" in ");
      double confidence = random.nextInt(1000) / 1000.0;
      return new Mention(Section.ABSTRACT, span, surface, type, confidence, "synthetic");
    }
  }
}
