package org.sciloom.learn;

import java.util.List;
import java.util.function.Function;
import org.sciloom.paper.Mention;
import org.sciloom.paper.Paper;
import org.sciloom.paper.PaperDetails;
import org.sciloom.paper.PaperFacts;
import org.sciloom.paper.PaperId;
import org.sciloom.paper.Section;

/**
 * Labels units of public sets with our types: the mentions of an extractor of papers, each with the
 * type of its concept. A unit is extracted as the abstract of a paper with a dash for a title.
 *
 * @param extractor gives the facts of a paper; thread-safe
 */
record ExtractorLabeller(Function<Paper, PaperFacts> extractor) implements SpanLabeller {

  private static final String NO_TITLE = "-";

  @Override
  public List<List<LabelledSpan>> label(List<PublicGold> document) {
    return document.stream().map(this::label).toList();
  }

  private List<LabelledSpan> label(PublicGold unit) {
    Detokenized text = Detokenized.of(unit);
    PaperId id = new PaperId(PaperId.Scheme.TITLE, unit.id());
    Paper paper = new Paper(id, NO_TITLE, text.text(), PaperDetails.none());
    return extractor.apply(paper).links().stream()
        .flatMap(link -> link.concept().agreedMentions().stream())
        .filter(mention -> mention.section() == Section.ABSTRACT)
        .map(mention -> labelled(mention, text))
        .toList();
  }

  private static LabelledSpan labelled(Mention mention, Detokenized text) {
    return new LabelledSpan(
        text.origin(mention.span()), UnitJudging.labelOf(mention.type()), mention.confidence());
  }
}
