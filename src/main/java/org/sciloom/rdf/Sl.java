package org.sciloom.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.sciloom.paper.ConceptType;
import org.sciloom.paper.LinkType;

/**
 * The terms of our own ontology, {@code ontology/sciloom.ttl}. A test checks that constants and
 * ontology agree both ways.
 */
public final class Sl {

  /** The namespace of the ontology. */
  public static final String NS = "https://w3id.org/sciloom/ontology#";

  public static final Node PAPER = term("Paper");
  public static final Node AUTHOR = term("Author");
  public static final Node SECTION = term("Section");
  public static final Node SENTENCE = term("Sentence");
  public static final Node CONCEPT = term("Concept");
  public static final Node METHOD = term("Method");
  public static final Node DATASET = term("Dataset");
  public static final Node BENCHMARK = term("Benchmark");
  public static final Node TASK = term("Task");
  public static final Node METRIC = term("Metric");
  public static final Node MENTION = term("Mention");
  public static final Node CONCEPT_LINK = term("ConceptLink");
  public static final Node RESULT = term("Result");
  public static final Node EXTRACTION_RUN = term("ExtractionRun");

  /** The property of which all links from a paper to a concept are sub-properties. */
  public static final Node LINKS_TO = term("linksTo");

  public static final Node INTRODUCES = term("introduces");
  public static final Node EVALUATES_ON = term("evaluatesOn");
  public static final Node COMPARES_WITH = term("comparesWith");
  public static final Node ADDRESSES = term("addresses");
  public static final Node REPORTS = term("reports");
  public static final Node USES = term("uses");
  public static final Node MENTIONS = term("mentions");

  /** From a section, a concept link or a result to its paper. */
  public static final Node PAPER_OF = term("paper");

  public static final Node AUTHOR_COUNT = term("authorCount");
  public static final Node POSITION = term("position");
  public static final Node ORGANIZATION = term("organization");
  public static final Node VENUE = term("venue");
  public static final Node CATEGORY = term("category");
  public static final Node RESOURCE_LINK = term("resourceLink");
  public static final Node CONTENT_HASH = term("contentHash");

  public static final Node LINKED_CONCEPT = term("concept");
  public static final Node LINK_TYPE = term("linkType");
  public static final Node CONCEPT_TYPE = term("conceptType");
  public static final Node CONCEPT_NAME = term("conceptName");
  public static final Node EVIDENCE = term("evidence");
  public static final Node EXTRACTOR = term("extractor");

  public static final Node METRIC_NAME = term("metricName");
  public static final Node RESULT_METRIC = term("metric");
  public static final Node VALUE_TEXT = term("valueText");
  public static final Node VALUE = term("value");
  public static final Node UNIT = term("unit");
  public static final Node ON_NAME = term("onName");
  public static final Node RESULT_ON = term("on");
  public static final Node METHOD_NAME = term("methodName");
  public static final Node RESULT_METHOD = term("method");
  public static final Node KIND = term("kind");
  public static final Node HIGH_VALUE = term("highValue");
  public static final Node MARGIN = term("margin");
  public static final Node BOUND = term("bound");
  public static final Node DIRECTION = term("direction");
  public static final Node COMPARAND_NAME = term("comparandName");
  public static final Node COMPARAND = term("comparand");

  public static final Node MERGE = term("Merge");
  public static final Node BROADER_STATEMENT = term("BroaderStatement");
  public static final Node DEFINITION = term("Definition");
  public static final Node TYPE_SHARE = term("TypeShare");
  public static final Node ALIGNMENT = term("Alignment");
  public static final Node ALIGNED_TERM = term("alignedTerm");
  public static final Node ABOUT = term("about");
  public static final Node MERGED_NAME = term("mergedName");
  public static final Node MERGED_INTO = term("mergedInto");
  public static final Node REASON = term("reason");
  public static final Node SUPPORT = term("support");
  public static final Node MERGED_PAPERS = term("mergedPapers");
  public static final Node BROADER_CONCEPT = term("broaderConcept");
  public static final Node SHARE = term("share");

  public static final Node TALLY = term("Tally");
  public static final Node CO_OCCURRENCE = term("CoOccurrence");
  public static final Node OTHER_CONCEPT = term("otherConcept");
  public static final Node DEGREE = term("degree");
  public static final Node PAPER_COUNT = term("paperCount");
  public static final Node SOFTWARE_VERSION = term("softwareVersion");
  public static final Node MODEL_FINGERPRINT = term("modelFingerprint");

  private Sl() {}

  /** The class of concepts of the given type. */
  public static Node classOf(ConceptType type) {
    return term(type.term());
  }

  /** The property that links a paper to a concept in the given way. */
  public static Node propertyOf(LinkType type) {
    return term(type.term());
  }

  private static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
