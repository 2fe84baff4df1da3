package org.sciloom.query;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.system.G;

/** Finds things of a graph by their names: through the store's index, or by reading all names. */
final class LabelIndex {

  private static final String LANGUAGE = "en";
  private static final int SUGGESTIONS = 5;

  private final Graph graph;

  LabelIndex(Graph graph) {
    this.graph = graph;
  }

  /** The things that have exactly this English text as the given property; quick. */
  List<Node> named(Node property, String text) {
    return having(property, NodeFactory.createLiteralLang(text, LANGUAGE));
  }

  /** The things that have exactly this string as the given property; quick. */
  List<Node> identified(Node property, String text) {
    return having(property, NodeFactory.createLiteralString(text));
  }

  private List<Node> having(Node property, Node value) {
    return G.listPO(graph, property, value);
  }

  /**
   * Reads all values of the properties: takes seconds where there are millions.
   *
   * @param properties where to look
   * @param text what to look for, in any case
   */
  Scan scan(List<Node> properties, String text) {
    String folded = fold(text);
    List<Node> equal = new ArrayList<>();
    SortedSet<String> similar = new TreeSet<>();
    for (Node property : properties) {
      Iterator<Triple> triples = G.find(graph, Node.ANY, property, Node.ANY);
      while (triples.hasNext()) {
        Triple triple = triples.next();
        String name =
            triple.getObject().isLiteral() ? triple.getObject().getLiteralLexicalForm() : "";
        if (fold(name).equals(folded)) {
          equal.add(triple.getSubject());
        } else if (fold(name).contains(folded)) {
          addSuggestion(similar, name);
        }
      }
    }
    return new Scan(List.copyOf(equal), List.copyOf(similar));
  }

  private static void addSuggestion(SortedSet<String> similar, String name) {
    similar.add(name);
    if (similar.size() > SUGGESTIONS) {
      similar.remove(similar.last());
    }
  }

  private static String fold(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /**
   * What a reading of all names found.
   *
   * @param equal the things of this name in whatever case
   * @param similar some names that contain it, in order
   */
  record Scan(List<Node> equal, List<String> similar) {

    /** The exception for a name that nothing has. */
    BadQueryException notFound(String what, String name) {
      String hint =
          similar.isEmpty() ? "" : "; similar names are '" + String.join("', '", similar) + "'";
      return new BadQueryException("no %s is called '%s'%s".formatted(what, name, hint));
    }
  }
}
