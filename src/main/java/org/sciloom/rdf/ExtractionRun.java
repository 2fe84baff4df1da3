package org.sciloom.rdf;

import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDF;

/**
 * What made the facts: a version of the program with certain models. Never a time, so that the same
 * papers give the same triples again.
 *
 * @param softwareVersion the version of SciLoom
 * @param modelFingerprint what identifies the trained models and word lists
 */
public record ExtractionRun(String softwareVersion, String modelFingerprint) {

  private static final int FINGERPRINT_DIGITS = 16;

  /**
   * @throws IllegalArgumentException when one of the two is blank
   */
  public ExtractionRun {
    if (softwareVersion.isBlank() || modelFingerprint.isBlank()) {
      throw new IllegalArgumentException("an extraction run needs a version and a fingerprint");
    }
  }

  /** 16 hexadecimal digits that stand for version and models together. */
  public String fingerprint() {
    return DigestUtils.sha256Hex(softwareVersion + "\n" + modelFingerprint)
        .substring(0, FINGERPRINT_DIGITS);
  }

  /** The run and its agent, as every paper graph of this run holds them. */
  public Set<Triple> triples(Iris iris) {
    Node run = iris.run(fingerprint());
    Node agent = iris.agent(softwareVersion);
    return Set.of(
        Triple.create(run, RDF.Nodes.type, Sl.EXTRACTION_RUN),
        Triple.create(run, Prov.WAS_ASSOCIATED_WITH, agent),
        Triple.create(run, Sl.SOFTWARE_VERSION, Literals.code(softwareVersion)),
        Triple.create(run, Sl.MODEL_FINGERPRINT, Literals.code(modelFingerprint)),
        Triple.create(agent, RDF.Nodes.type, Prov.SOFTWARE_AGENT),
        Triple.create(agent, FOAF.name.asNode(), Literals.text("SciLoom " + softwareVersion)));
  }
}
