package org.sciloom.rdf;

import java.util.Comparator;
import org.apache.jena.graph.Node;

/**
 * What is not sound about one node of a graph.
 *
 * @param focusNode the node
 * @param path the property it is about, or empty when it is about the node as a whole
 * @param message what should be, and what is instead
 * @param shape the IRI of the shape that says so
 */
public record Violation(Node focusNode, String path, String message, Node shape)
    implements Comparable<Violation> {

  private static final Comparator<Violation> ORDER =
      Comparator.comparing((Violation violation) -> violation.focusNode.toString())
          .thenComparing(violation -> violation.shape.toString())
          .thenComparing(Violation::path)
          .thenComparing(Violation::message);

  /** What is wrong and where, in one line. */
  public String line() {
    String line = (focusNode + " " + path).strip() + ": " + message;
    return line.replaceAll("\\R", " ");
  }

  /** By focus node, then shape, path and message. */
  @Override
  public int compareTo(Violation other) {
    return ORDER.compare(this, other);
  }
}
