package org.sciloom.query;

import java.math.BigDecimal;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;

/** How a term is shown to a person: short, in one line, and harmless to a terminal. */
final class CellText {

  private final PrefixMapping prefixes;

  CellText(PrefixMapping prefixes) {
    this.prefixes = prefixes;
  }

  /** An IRI with a prefix where there is one, a literal's text without language and datatype. */
  String of(Node node) {
    if (node.isURI()) {
      return oneLine(prefixes.shortForm(node.getURI()));
    }
    if (!node.isLiteral()) {
      return oneLine(node.toString());
    }
    Object value = isNumber(node) ? node.getLiteralValue() : "";
    if (value instanceof Double number && Double.isFinite(number)) {
      return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
    return oneLine(node.getLiteralLexicalForm());
  }

  /** Whether a term is a well-formed number. */
  static boolean isNumber(Node node) {
    return node.isLiteral()
        && node.getLiteral().isWellFormed()
        && node.getLiteralDatatype() instanceof XSDDatatype
        && node.getLiteralValue() instanceof Number;
  }

  /** Control characters could move the cursor or colour the terminal: they become spaces. */
  private static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+", " ");
  }
}
