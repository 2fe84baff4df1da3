package org.sciloom.rdf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.sciloom.paper.ConceptKey;
import org.sciloom.paper.ConceptLink;
import org.sciloom.paper.Mention;
import org.sciloom.paper.PaperConcept;

/**
 * Writes the links of a paper on both levels, the plain triple and the node with the evidence, and
 * the mentions of the concepts.
 *
 * @param names the paper's IRIs
 */
record LinkTriples(PaperIris names) {

  void addTo(Statements statements, List<ConceptLink> links) {
    for (ConceptLink link : links) {
      addLink(statements, link);
      addMentions(statements, link.concept());
    }
  }

  private void addLink(Statements statements, ConceptLink link) {
    PaperConcept concept = link.concept();
    Node target = names.concept(concept.key());
    Node node = names.link(concept.key());
    statements.add(names.paper(), Sl.propertyOf(link.type()), target);
    statements.add(node, RDF.Nodes.type, Sl.CONCEPT_LINK);
    statements.add(node, Sl.PAPER_OF, names.paper());
    statements.add(node, Sl.LINKED_CONCEPT, target);
    statements.add(node, Sl.LINK_TYPE, Sl.propertyOf(link.type()));
    statements.add(node, Sl.CONCEPT_TYPE, Sl.classOf(concept.type()));
    statements.addText(node, Sl.CONCEPT_NAME, concept.name());
    statements.add(node, Sl.EVIDENCE, names.sentence(link.evidence()));
    statements.add(node, ItsRdf.TA_CONFIDENCE, Literals.confidence(link.confidence()));
    statements.addCode(node, Sl.EXTRACTOR, link.extractor());
  }

  /** Where two mentions of one concept fill the same span, the first stands for both. */
  private void addMentions(Statements statements, PaperConcept concept) {
    Set<Node> written = new HashSet<>();
    for (Mention mention : concept.mentions()) {
      Node node = names.mention(mention, concept.key());
      if (written.add(node)) {
        addMention(statements, node, mention, concept.key());
      }
    }
  }

  private void addMention(Statements statements, Node node, Mention mention, ConceptKey key) {
    statements.add(node, RDF.Nodes.type, Sl.MENTION);
    new TextTriples(names).addPlace(statements, node, mention.section(), mention.span());
    statements.addText(node, Nif.ANCHOR_OF, mention.surface());
    statements.add(node, ItsRdf.TA_IDENT_REF, names.concept(key));
    statements.add(node, ItsRdf.TA_CLASS_REF, Sl.classOf(mention.type()));
    statements.add(node, ItsRdf.TA_CONFIDENCE, Literals.confidence(mention.confidence()));
    statements.addCode(node, Sl.EXTRACTOR, mention.extractor());
  }
}
