package org.sciloom.rdf;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import org.sciloom.paper.Amount;
import org.sciloom.paper.Author;
import org.sciloom.paper.ConceptKey;
import org.sciloom.paper.ConceptLink;
import org.sciloom.paper.ConceptType;
import org.sciloom.paper.Direction;
import org.sciloom.paper.LinkType;
import org.sciloom.paper.Mention;
import org.sciloom.paper.Paper;
import org.sciloom.paper.PaperConcept;
import org.sciloom.paper.PaperDate;
import org.sciloom.paper.PaperDetails;
import org.sciloom.paper.PaperFacts;
import org.sciloom.paper.PaperId;
import org.sciloom.paper.Result;
import org.sciloom.paper.Section;
import org.sciloom.paper.Sentence;
import org.sciloom.paper.Span;

/** Small invented papers and their facts. */
final class SamplePapers {

  static final Iris IRIS = new Iris("https://example.org/id/");
  static final ExtractionRun RUN = new ExtractionRun("0.1.0", "models-1");

  private SamplePapers() {}

  /** A paper of which everything is known: each term that a paper can yield is there. */
  static PaperFacts full() {
    Paper paper = fullPaper();
    Sentence title = new Sentence(Section.TITLE, new Span(0, paper.title().length()));
    Sentence first = sentence(paper, "We propose WeaveNet.");
    Sentence second =
        sentence(
            paper,
            "It is tested on LoomBank, trained on YarnSet, and beats KnitNet in machine weaving.");
    Sentence third = sentence(paper, "WeaveNet reaches an F1 of 91.5%, an improvement of 2x.");
    List<ConceptLink> links =
        List.of(
            link(paper, LinkType.REPORTS, ConceptType.METRIC, "F1", third),
            link(paper, LinkType.COMPARES_WITH, ConceptType.METHOD, "KnitNet", second),
            link(paper, LinkType.EVALUATES_ON, ConceptType.BENCHMARK, "LoomBank", second),
            link(paper, LinkType.ADDRESSES, ConceptType.TASK, "machine weaving", second),
            coordination(paper, "neuron pruning", title),
            coordination(paper, "token pruning", title),
            link(paper, LinkType.INTRODUCES, ConceptType.METHOD, "WeaveNet", first),
            link(paper, LinkType.USES, ConceptType.DATASET, "YarnSet", second));
    return new PaperFacts(
        paper,
        List.of(title, first, second, third),
        links,
        List.of(score(paper, third), factor(paper, third)),
        List.of("https://example.org/code/{weave}", "example.org/data"));
  }

  private static Paper fullPaper() {
    return new Paper(
        new PaperId(PaperId.Scheme.ARXIV, "2401.00001"),
        "WeaveNet: Token and Neuron Pruning",
        "We propose WeaveNet. It is tested on LoomBank, trained on YarnSet, and beats KnitNet"
            + " in machine weaving. WeaveNet reaches an F1 of 91.5%, an improvement of 2x.",
        new PaperDetails(
            "record-1",
            List.of(new Author("Ada Weaver"), new Author("Bo Loomis")),
            2,
            "Loom Lab",
            new PaperDate.Day(LocalDate.of(2024, 1, 2)),
            "Journal of Looms",
            "https://example.org/papers/weave net?a=<1>",
            "10.1000/weave(1)",
            "2401.00001",
            List.of("cs.LG", "cs.CL")));
  }

  private static Result score(Paper paper, Sentence evidence) {
    return new Result(
        "F1",
        Direction.HIGHER,
        new Amount("91.5%", 91.5, 92.5, 0.25, Amount.Bound.AT_LEAST, "%"),
        "LoomBank",
        "weavenet",
        "KnitNet",
        Result.Kind.ABSOLUTE,
        span(paper.abstractText(), "91.5%"),
        evidence,
        0.8);
  }

  private static Result factor(Paper paper, Sentence evidence) {
    return new Result(
        "",
        Direction.UNKNOWN,
        Amount.exact("2x", 2, "x"),
        "",
        "",
        "",
        Result.Kind.IMPROVEMENT,
        span(paper.abstractText(), "2x"),
        evidence,
        0.33333333);
  }

  /** A paper of which only the text is known, with a character that takes two UTF-16 units. */
  static PaperFacts astral() {
    Paper paper =
        new Paper(
            new PaperId(PaperId.Scheme.TITLE, "3f2a9c"),
            "\uD835\uDCAA-Nets \uD83D\uDE00",
            "The \uD835\uDCAA-Net \uD83D\uDE00 and the C++ tool of Müller solve 织机.",
            PaperDetails.none());
    Sentence sentence = sentence(paper, paper.abstractText());
    return new PaperFacts(
        paper,
        List.of(sentence),
        List.of(
            link(paper, LinkType.USES, ConceptType.METHOD, "C++", sentence),
            link(paper, LinkType.ADDRESSES, ConceptType.TASK, "织机", sentence),
            link(paper, LinkType.INTRODUCES, ConceptType.METHOD, "\uD835\uDCAA-Net", sentence)),
        List.of(),
        List.of());
  }

  /** A paper with a DOI, a day of an unknown year, and no concept. */
  static PaperFacts bare() {
    Paper paper =
        new Paper(
            new PaperId(PaperId.Scheme.DOI, "10.1000/abc<1>;2-#é"),
            "On \"Quotes\" & <Tags>",
            "One line.\nAnother \\ line\twith a tab.",
            new PaperDetails(
                "",
                List.of(),
                3,
                "",
                new PaperDate.DayOfUnknownYear(MonthDay.of(12, 3)),
                "",
                "",
                "10.1000/abc<1>;2-#é",
                "",
                List.of()));
    return new PaperFacts(paper, List.of(), List.of(), List.of(), List.of());
  }

  static PaperGraph graphOf(PaperFacts facts) {
    return new PaperTriples(IRIS, RUN).of(facts);
  }

  /** A link to a concept with one mention, which stands where its name first stands. */
  static ConceptLink link(
      Paper paper, LinkType link, ConceptType type, String name, Sentence evidence) {
    Mention mention =
        new Mention(Section.ABSTRACT, span(paper.abstractText(), name), name, type, 0.97126, "crf");
    return link(link, type, name, mention, evidence);
  }

  /** Both concepts of a coordination stand at the same span. */
  private static ConceptLink coordination(Paper paper, String name, Sentence evidence) {
    String surface = "Token and Neuron Pruning";
    Mention mention =
        new Mention(
            Section.TITLE,
            span(paper.title(), surface),
            surface,
            ConceptType.METHOD,
            0.5,
            "coordination");
    return link(LinkType.MENTIONS, ConceptType.METHOD, name, mention, evidence);
  }

  private static ConceptLink link(
      LinkType link, ConceptType type, String name, Mention mention, Sentence evidence) {
    ConceptKey key = new ConceptKey(name.toLowerCase(Locale.ROOT));
    return new ConceptLink(
        new PaperConcept(key, name, type, List.of(mention)),
        link,
        evidence,
        0.9,
        "cue:" + link.term());
  }

  static Sentence sentence(Paper paper, String text) {
    return new Sentence(Section.ABSTRACT, span(paper.abstractText(), text));
  }

  static Span span(String text, String part) {
    int begin = text.indexOf(part);
    return new Span(begin, begin + part.length());
  }
}
