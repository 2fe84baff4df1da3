package org.sciloom.store;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.sciloom.paper.Author;
import org.sciloom.paper.Paper;
import org.sciloom.paper.PaperDate;
import org.sciloom.paper.PaperDetails;
import org.sciloom.paper.PaperId;
import org.sciloom.rdf.Fabio;
import org.sciloom.rdf.Iris;
import org.sciloom.rdf.Prism;
import org.sciloom.rdf.Sl;

/**
 * Reads papers back as they were before they became triples, so that a record that says less than
 * the stored one can be merged with it. Exact but for what RDF does not keep: the name of the
 * source's record, the order of the categories (here: sorted), characters that were replaced
 * because no RDF syntax can carry them, and those of an address that were percent-encoded.
 * Thread-safe.
 *
 * @param store where the papers are
 * @param iris makes their IRIs
 */
public record StoredPapers(GraphStore store, Iris iris) {

  /**
   * The paper with the given identity, if it is stored.
   *
   * @throws StoreException when the store cannot be read
   */
  public Optional<Paper> findPaper(PaperId id) {
    return store.read(dataset -> findPaper(dataset.getDefaultGraph(), id));
  }

  /**
   * Those of the papers that are stored, read in one transaction.
   *
   * @throws StoreException when the store cannot be read
   */
  public List<Paper> listPapers(List<PaperId> ids) {
    return store.read(
        dataset ->
            ids.stream().flatMap(id -> findPaper(dataset.getDefaultGraph(), id).stream()).toList());
  }

  /**
   * The papers below the base that are stored and not among the given ones.
   *
   * @throws StoreException when the store cannot be read
   */
  public List<Node> listOthers(Set<Node> papers) {
    return store.read(
        dataset ->
            dataset
                .getDefaultGraph()
                .find(Node.ANY, Sl.CONTENT_HASH, Node.ANY)
                .mapWith(Triple::getSubject)
                .filterKeep(paper -> iris.owns(paper) && !papers.contains(paper))
                .toList());
  }

  private Optional<Paper> findPaper(Graph graph, PaperId id) {
    Node paper = iris.paper(id);
    if (!graph.contains(paper, Sl.CONTENT_HASH, Node.ANY)) {
      return Optional.empty();
    }
    String title = text(graph, paper, DCTerms.title.asNode());
    String abstractText = text(graph, paper, DCTerms.abstract_.asNode());
    return Optional.of(new Paper(id, title, abstractText, details(graph, paper)));
  }

  private static PaperDetails details(Graph graph, Node paper) {
    String count = text(graph, paper, Sl.AUTHOR_COUNT);
    return new PaperDetails(
        "",
        authors(graph, paper),
        count.isEmpty() ? 0 : Integer.parseInt(count),
        text(graph, paper, Sl.ORGANIZATION),
        date(graph, paper),
        text(graph, paper, Sl.VENUE),
        text(graph, paper, Fabio.HAS_URL),
        text(graph, paper, Prism.DOI),
        text(graph, paper, Fabio.HAS_ARXIV_ID),
        objects(graph, paper, Sl.CATEGORY).stream()
            .map(Node::getLiteralLexicalForm)
            .sorted()
            .toList());
  }

  private static List<Author> authors(Graph graph, Node paper) {
    return objects(graph, paper, DCTerms.creator.asNode()).stream()
        .sorted(
            Comparator.comparingInt(author -> Integer.parseInt(text(graph, author, Sl.POSITION))))
        .map(author -> new Author(text(graph, author, FOAF.name.asNode())))
        .toList();
  }

  private static PaperDate date(Graph graph, Node paper) {
    return objects(graph, paper, DCTerms.issued.asNode()).stream()
        .findFirst()
        .map(StoredPapers::date)
        .orElseGet(PaperDate.Unknown::new);
  }

  private static PaperDate date(Node literal) {
    RDFDatatype type = literal.getLiteralDatatype();
    String lexical = literal.getLiteralLexicalForm();
    if (type.equals(XSDDatatype.XSDdate)) {
      return new PaperDate.Day(LocalDate.parse(lexical));
    } else if (type.equals(XSDDatatype.XSDgYearMonth)) {
      return new PaperDate.Month(YearMonth.parse(lexical));
    } else if (type.equals(XSDDatatype.XSDgYear)) {
      return new PaperDate.YearOnly(Year.of(Integer.parseInt(lexical)));
    } else if (type.equals(XSDDatatype.XSDgMonthDay)) {
      return new PaperDate.DayOfUnknownYear(MonthDay.parse(lexical));
    }
    return new PaperDate.Unknown();
  }

  private static String text(Graph graph, Node subject, Node predicate) {
    return objects(graph, subject, predicate).stream()
        .findFirst()
        .map(Node::getLiteralLexicalForm)
        .orElse("");
  }

  private static List<Node> objects(Graph graph, Node subject, Node predicate) {
    return graph.find(subject, predicate, Node.ANY).mapWith(Triple::getObject).toList();
  }
}
