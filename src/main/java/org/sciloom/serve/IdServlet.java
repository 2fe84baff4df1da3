package org.sciloom.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.FmtUtils;
import org.sciloom.page.Things;
import org.sciloom.query.Prefixes;
import org.sciloom.query.PublicStatements;
import org.sciloom.store.GraphStore;

/**
 * Leads from the IRI of a thing to documents about it: {@code /id/x} answers 303 to {@code /doc/x}
 * for people, and to {@code /doc/x.ttl} and its like for programs.
 *
 * @see <a href="https://www.w3.org/TR/cooluris/">Cool URIs for the Semantic Web</a>
 */
final class IdServlet extends HttpServlet {

  static final String THINGS = "/id/";
  static final String DOCUMENTS = "/doc/";

  private static final long serialVersionUID = 1L;
  private static final int SEE_OTHER = 303;
  private static final int MOST_TRIPLES = 2_000;
  private static final Pattern NOT_ASCII = Pattern.compile("(?:%[89A-Fa-f][0-9A-Fa-f])+");
  private static final List<Lang> SYNTAXES =
      List.of(Lang.TURTLE, Lang.NTRIPLES, Lang.RDFXML, Lang.JSONLD);

  private final transient GraphStore store;
  private final String base;

  /**
   * @param base what the IRIs of the things begin with
   */
  IdServlet(GraphStore store, String base) {
    this.store = store;
    this.base = base;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI();
    if (path.startsWith(THINGS)) {
      response.setHeader("Vary", "Accept");
      response.setStatus(SEE_OTHER);
      response.setHeader("Location", placeOf(path.substring(THINGS.length()), request));
      return;
    }
    String name = path.substring(DOCUMENTS.length());
    Lang syntax = RDFLanguages.pathnameToLang(name);
    boolean isData = syntax != null && SYNTAXES.contains(syntax);
    Node thing = thing(isData ? name.substring(0, name.lastIndexOf('.')) : name);
    Graph about = store.read(dataset -> about(dataset, thing));
    if (about.isEmpty()) {
      PlainText.send(response, HttpServletResponse.SC_NOT_FOUND, "nothing is known of it here");
    } else if (isData) {
      writeData(about, syntax, response);
    } else {
      writePage(about, thing, name, response);
    }
  }

  /** Browsers see the page of a thing that has one. */
  private static String placeOf(String name, HttpServletRequest request) {
    String ending = ending(request);
    return ending.isEmpty() && Things.hasPage(name) ? "/" + name : DOCUMENTS + name + ending;
  }

  /** The ending of the document that the client would rather have. */
  private static String ending(HttpServletRequest request) {
    String accepted = String.valueOf(request.getHeader("Accept"));
    for (Lang syntax : SYNTAXES) {
      if (accepted.contains(syntax.getHeaderString())) {
        return "." + syntax.getFileExtensions().get(0);
      }
    }
    return accepted.contains("text/html") ? "" : ".ttl";
  }

  /** IRIs keep letters of all scripts as they are, and what is percent-encoded in ASCII. */
  private Node thing(String name) {
    String decoded =
        NOT_ASCII
            .matcher(name)
            .replaceAll(
                part ->
                    Matcher.quoteReplacement(
                        URLDecoder.decode(part.group(), StandardCharsets.UTF_8)));
    return NodeFactory.createURI(base + decoded);
  }

  /** What is said of the thing, and who speaks of it; so many triples at most. */
  private static Graph about(DatasetGraph dataset, Node thing) {
    Graph about = GraphFactory.createGraphMem();
    PublicStatements.add(dataset.find(Node.ANY, thing, Node.ANY, Node.ANY), about, MOST_TRIPLES);
    PublicStatements.add(dataset.find(Node.ANY, Node.ANY, Node.ANY, thing), about, MOST_TRIPLES);
    return about;
  }

  private static void writeData(Graph about, Lang syntax, HttpServletResponse response)
      throws IOException {
    about.getPrefixMapping().setNsPrefixes(Prefixes.wellKnown());
    response.setContentType(syntax.getHeaderString());
    try (OutputStream out = response.getOutputStream()) {
      RDFWriter.source(about).lang(syntax).output(out);
    }
  }

  private void writePage(Graph about, Node thing, String name, HttpServletResponse response)
      throws IOException {
    StringBuilder page = new StringBuilder();
    String title = escaped(thing.getURI());
    page.append("<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>").append(title);
    page.append("</title><link rel=\"stylesheet\" href=\"/assets/document.css\">");
    page.append("<h1>").append(title).append("</h1><p>");
    for (Lang syntax : SYNTAXES) {
      String file = DOCUMENTS + name + "." + syntax.getFileExtensions().get(0);
      page.append("<a href=\"").append(escaped(file)).append("\">");
      page.append(syntax.getLabel()).append("</a> ");
    }
    page.append("</p><table>");
    PrefixMapping prefixes = Prefixes.wellKnown();
    for (Triple triple : about.find().toList()) {
      page.append("<tr><td>").append(cell(triple.getSubject(), prefixes));
      page.append("<td>").append(cell(triple.getPredicate(), prefixes));
      page.append("<td>").append(cell(triple.getObject(), prefixes)).append("</tr>");
    }
    response.setContentType("text/html;charset=UTF-8");
    response.getWriter().print(page.append("</table></html>"));
  }

  private String cell(Node node, PrefixMapping prefixes) {
    String text = escaped(FmtUtils.stringForNode(node, prefixes));
    return node.isURI() && node.getURI().startsWith(base)
        ? "<a href=\"%s\">%s</a>"
            .formatted(escaped(DOCUMENTS + node.getURI().substring(base.length())), text)
        : text;
  }

  private static String escaped(String text) {
    return StringEscapeUtils.escapeHtml4(text);
  }
}
