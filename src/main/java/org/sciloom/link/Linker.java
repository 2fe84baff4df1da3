package org.sciloom.link;

import java.util.List;
import org.sciloom.paper.ConceptLink;
import org.sciloom.paper.Extraction;
import org.sciloom.paper.Paper;
import org.sciloom.paper.PaperConcept;

/** The stage that says how a paper is linked to each of its concepts. */
@FunctionalInterface
public interface Linker {

  /** One link for each concept, in the order of the concepts. */
  List<ConceptLink> link(Paper paper, Extraction extraction, List<PaperConcept> concepts);
}
