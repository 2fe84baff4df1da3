package org.sciloom.extract.result;

import java.util.List;
import org.sciloom.paper.Extraction;
import org.sciloom.paper.Paper;
import org.sciloom.paper.Result;

/** The stage that finds the numbers that an abstract reports. */
@FunctionalInterface
public interface ResultFinder {

  /** The results in the order of the text; the same for the same input, always. */
  List<Result> find(Paper paper, Extraction extraction);
}
