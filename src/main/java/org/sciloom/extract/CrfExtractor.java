package org.sciloom.extract;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sciloom.paper.ConceptType;
import org.sciloom.paper.Span;

/**
 * What the sequence model labels, with spans mended by the acronyms that the text defines. The
 * whole document is one sequence.
 */
final class CrfExtractor implements ConceptExtractor {

  private final CrfModel model;

  CrfExtractor(CrfModel model) {
    this.model = model;
  }

  @Override
  public List<Found> extract(TokenizedText text, List<Found> before) {
    List<CoreLabel> tokens = text.tokens();
    List<Found> found = new ArrayList<>();
    for (CrfModel.Scored scored : model.chunks(tokens)) {
      Span span =
          new Span(
              tokens.get(scored.chunk().begin()).beginPosition(),
              tokens.get(scored.chunk().end() - 1).endPosition());
      Optional<ConceptType> type = ConceptType.findTerm(scored.chunk().type());
      if (type.isPresent() && text.isWithinSection(span) && Found.isFree(span, before)) {
        found.add(new Found(span, type.get(), scored.confidence(), "crf"));
      }
    }
    return AcronymWidening.widened(text, found);
  }
}
