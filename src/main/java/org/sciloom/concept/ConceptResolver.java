package org.sciloom.concept;

import java.util.List;
import org.sciloom.paper.Extraction;
import org.sciloom.paper.Paper;
import org.sciloom.paper.PaperConcept;

/** The stage that groups the mentions of one paper into concepts. */
@FunctionalInterface
public interface ConceptResolver {

  /** The concepts of the paper, in the order of their keys; every mention belongs to one. */
  List<PaperConcept> resolve(Paper paper, Extraction extraction);
}
