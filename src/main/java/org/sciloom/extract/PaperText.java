package org.sciloom.extract;

import org.sciloom.paper.Paper;
import org.sciloom.paper.Section;
import org.sciloom.paper.Span;

/**
 * The one text that is made of a paper for the extractors, and the way back to its sections.
 *
 * @param paper the paper
 * @param whole title and abstract, parted by an empty line
 */
record PaperText(Paper paper, String whole) {

  static final String GAP = "\n\n";

  static PaperText of(Paper paper) {
    return new PaperText(paper, paper.title() + GAP + paper.abstractText());
  }

  /** The section in which a position of the whole text lies. */
  Section sectionAt(int position) {
    return position < paper.title().length() ? Section.TITLE : Section.ABSTRACT;
  }

  /** A span of the whole text as a span of its section. */
  Span inSection(Span span) {
    int shift =
        sectionAt(span.begin()) == Section.TITLE ? 0 : paper.title().length() + GAP.length();
    return new Span(span.begin() - shift, span.end() - shift);
  }
}
