package org.sciloom.learn;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** How well a file of gold, or several of them together, was predicted. Immutable. */
public sealed interface Evaluation permits PaperEvaluation, UnitEvaluation {

  /** What a report shows besides the figures. */
  enum Part {
    /** Which type and which link was taken for which. */
    CONFUSION,
    /** Whether confidences tell how often the program is right. */
    CALIBRATION
  }

  /** What was evaluated, for headings: a file's path. */
  String name();

  /** A report for people: a line of counts, the figures, and the asked parts; ends with a break. */
  String text(List<Part> parts);

  /** The same for programs. */
  ObjectNode json(List<Part> parts);

  /**
   * All mistakes as JSON objects, one for each: the file, the paper or unit, the kind of error, the
   * name or surface, right and predicted types and links, the confidence, the sentence. What does
   * not apply is null.
   */
  List<ObjectNode> errors();
}
