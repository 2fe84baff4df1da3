package org.sciloom.rdf;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.util.XSDNumUtils;
import org.sciloom.paper.PaperDate;

/**
 * Makes the literals of the data, in the one lexical form for each value that TDB2 gives back, so
 * that what was written is found and deleted again. All characters of theirs are such that every
 * RDF syntax can carry them. Never {@code xsd:decimal}, which TDB2 5.6 does not find again.
 */
public final class Literals {

  private static final double CONFIDENCE_STEPS = 10_000;

  private Literals() {}

  /** Words that people read: a title, a name, a label; {@code @en}. */
  public static Node text(String text) {
    return NodeFactory.createLiteralLang(WellFormed.text(text), "en");
  }

  /** A string for machines: an identifier, a unit, the name of an extractor. */
  public static Node code(String code) {
    return NodeFactory.createLiteralString(WellFormed.text(code));
  }

  /**
   * An address as {@code xsd:anyURI}, with what is illegal in it percent-encoded. A literal, so
   * that one that is no address at all breaks no parser.
   */
  public static Node address(String url) {
    Node address = uri(Addresses.legal(WellFormed.text(url)));
    return address.getLiteral().isWellFormed() ? address : uri(Addresses.segment(url));
  }

  /** A number of things or a place in an order, {@code xsd:integer}. */
  public static Node count(int count) {
    return NodeFactory.createLiteralDT(Integer.toString(count), XSDDatatype.XSDinteger);
  }

  /** An offset in Unicode code points, {@code xsd:nonNegativeInteger} as NIF says. */
  public static Node offset(int codePoints) {
    return NodeFactory.createLiteralDT(
        Integer.toString(codePoints), XSDDatatype.XSDnonNegativeInteger);
  }

  /** A confidence between 0 and 1, rounded to four decimals. */
  public static Node confidence(double confidence) {
    return number(Math.round(confidence * CONFIDENCE_STEPS) / CONFIDENCE_STEPS);
  }

  /** A number, {@code xsd:double}. Jena's own form, such as {@code 10.3e0}: TDB2 reads it back. */
  public static Node number(double number) {
    return NodeFactory.createLiteralDT(XSDNumUtils.stringForm(number), XSDDatatype.XSDdouble);
  }

  /** A year, {@code xsd:gYear}. */
  public static Node year(int year) {
    return NodeFactory.createLiteralDT("%04d".formatted(year), XSDDatatype.XSDgYear);
  }

  /**
   * A date, with the datatype for what is known of it.
   *
   * @throws IllegalArgumentException when nothing is known
   */
  public static Node date(PaperDate date) {
    return NodeFactory.createLiteralDT(date.lexical(), datatypeOf(date));
  }

  private static Node uri(String lexicalForm) {
    return NodeFactory.createLiteralDT(lexicalForm, XSDDatatype.XSDanyURI);
  }

  private static XSDDatatype datatypeOf(PaperDate date) {
    if (date instanceof PaperDate.Day) {
      return XSDDatatype.XSDdate;
    } else if (date instanceof PaperDate.Month) {
      return XSDDatatype.XSDgYearMonth;
    } else if (date instanceof PaperDate.YearOnly) {
      return XSDDatatype.XSDgYear;
    } else if (date instanceof PaperDate.DayOfUnknownYear) {
      return XSDDatatype.XSDgMonthDay;
    }
    throw new IllegalArgumentException("no date to write: " + date);
  }
}
