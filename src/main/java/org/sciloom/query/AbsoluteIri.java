package org.sciloom.query;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Recognises an absolute IRI by its form, with or without angle brackets. */
final class AbsoluteIri {

  private static final Pattern FORM =
      Pattern.compile("(?:https?://|urn:)[^\\s<>\"{}|\\\\^`\\p{Cntrl}]+");

  private AbsoluteIri() {}

  static Optional<Node> find(String text) {
    String bare =
        text.startsWith("<") && text.endsWith(">") ? text.substring(1, text.length() - 1) : text;
    return FORM.matcher(bare).matches()
        ? Optional.of(NodeFactory.createURI(bare))
        : Optional.empty();
  }
}
