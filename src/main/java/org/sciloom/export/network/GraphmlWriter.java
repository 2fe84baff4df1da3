package org.sciloom.export.network;

import java.io.OutputStream;

/** Writes GraphML. */
final class GraphmlWriter implements NetworkWriter {

  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  private final XmlStream xml;

  GraphmlWriter(OutputStream out) {
    this.xml = new XmlStream(out);
  }

  @Override
  public void begin(NetworkKind kind) {
    xml.begin("graphml", NAMESPACE);
    key("label", "node", "string");
    key("type", "node", "string");
    key("iri", "node", "string");
    key("papers", "node", "int");
    key("year", "node", "int");
    key("weight", "edge", "double");
    key("link", "edge", "string");
    xml.open("graph", "edgedefault", kind.isDirected() ? "directed" : "undirected");
  }

  @Override
  public void node(NetworkNode node) {
    xml.open("node", "id", node.id());
    data("label", node.label());
    data("type", node.type());
    data("iri", node.iri());
    data("papers", String.valueOf(node.papers()));
    node.year().ifPresent(year -> data("year", String.valueOf(year)));
    xml.close();
  }

  @Override
  public void edge(NetworkEdge edge) {
    xml.open("edge", "source", edge.source(), "target", edge.target());
    data("weight", String.valueOf(edge.papers()));
    data("link", edge.link());
    xml.close();
  }

  @Override
  public void end() {
    xml.end();
  }

  private void key(String name, String of, String type) {
    xml.empty("key", "id", name, "for", of, "attr.name", name, "attr.type", type);
  }

  private void data(String key, String value) {
    xml.text("data", value, "key", key);
  }
}
