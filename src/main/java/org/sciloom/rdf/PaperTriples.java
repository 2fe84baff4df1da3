package org.sciloom.rdf;

import java.util.List;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.sciloom.concept.NameCollector;
import org.sciloom.concept.PaperNames;
import org.sciloom.paper.Author;
import org.sciloom.paper.PaperDate;
import org.sciloom.paper.PaperDetails;
import org.sciloom.paper.PaperFacts;

/**
 * Writes the facts of a paper as triples: a pure function of the facts, the base of the IRIs and
 * the extraction run. Thread-safe.
 */
public final class PaperTriples {

  static {
    JenaSystem.init();
  }

  private final Iris iris;
  private final ExtractionRun run;

  /**
   * @param iris makes the IRIs
   * @param run what made the facts
   */
  public PaperTriples(Iris iris, ExtractionRun run) {
    this.iris = iris;
    this.run = run;
  }

  /**
   * The graph of one paper.
   *
   * @throws IndexOutOfBoundsException when a span reaches beyond its section's text
   */
  public PaperGraph of(PaperFacts facts) {
    Statements statements = new Statements();
    PaperIris names = new PaperIris(iris, facts.paper());
    addPaper(statements, names);
    addDetails(statements, names);
    facts.resources().forEach(url -> statements.addAddress(names.paper(), Sl.RESOURCE_LINK, url));
    new TextTriples(names).addTo(statements, facts);
    new LinkTriples(names).addTo(statements, facts.links());
    new ResultTriples(names, facts.links()).addTo(statements, facts.results());
    statements.addAll(run.triples(iris));
    return hashed(names.paper(), statements, NameCollector.namesOf(facts));
  }

  private void addPaper(Statements statements, PaperIris names) {
    Node paper = names.paper();
    statements.add(paper, RDF.Nodes.type, Sl.PAPER);
    statements.addText(paper, DCTerms.title.asNode(), names.source().title());
    statements.addText(paper, DCTerms.abstract_.asNode(), names.source().abstractText());
    statements.addCode(paper, DCTerms.identifier.asNode(), names.source().id().toString());
    statements.add(paper, Prov.WAS_GENERATED_BY, iris.run(run.fingerprint()));
  }

  private static void addDetails(Statements statements, PaperIris names) {
    Node paper = names.paper();
    PaperDetails details = names.source().details();
    addDate(statements, paper, details.date());
    addAuthors(statements, names, details.authors());
    if (details.authorCount() > 0) {
      statements.add(paper, Sl.AUTHOR_COUNT, Literals.count(details.authorCount()));
    }
    statements.addText(paper, Sl.ORGANIZATION, details.organization());
    statements.addText(paper, Sl.VENUE, details.venue());
    statements.addCode(paper, Fabio.HAS_ARXIV_ID, details.arxivId());
    statements.addCode(paper, Prism.DOI, details.doi());
    statements.addAddress(paper, Fabio.HAS_URL, details.url());
    details.categories().forEach(name -> statements.addCode(paper, Sl.CATEGORY, name));
  }

  private static void addDate(Statements statements, Node paper, PaperDate date) {
    if (!(date instanceof PaperDate.Unknown)) {
      statements.add(paper, DCTerms.issued.asNode(), Literals.date(date));
    }
    if (date.year() != 0) {
      statements.add(paper, Fabio.HAS_PUBLICATION_YEAR, Literals.year(date.year()));
    }
  }

  private static void addAuthors(Statements statements, PaperIris names, List<Author> authors) {
    for (int i = 0; i < authors.size(); i++) {
      Node author = names.author(i + 1);
      statements.add(names.paper(), DCTerms.creator.asNode(), author);
      statements.add(author, RDF.Nodes.type, Sl.AUTHOR);
      statements.addText(author, FOAF.name.asNode(), authors.get(i).name());
      statements.add(author, Sl.POSITION, Literals.count(i + 1));
    }
  }

  private static PaperGraph hashed(Node paper, Statements statements, PaperNames names) {
    String hash = hashOf(statements.triples());
    statements.add(paper, Sl.CONTENT_HASH, Literals.code(hash));
    return new PaperGraph(paper, hash, statements.triples(), names);
  }

  private static String hashOf(Set<Triple> triples) {
    StringBuilder lines = new StringBuilder();
    triples.stream().map(PaperTriples::line).sorted().forEach(lines::append);
    return DigestUtils.sha256Hex(lines.toString());
  }

  private static String line(Triple triple) {
    return NodeFmtLib.strNT(triple.getSubject())
        + " "
        + NodeFmtLib.strNT(triple.getPredicate())
        + " "
        + NodeFmtLib.strNT(triple.getObject())
        + " .\n";
  }
}
