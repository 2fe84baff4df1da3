package org.sciloom.export.network;

import java.io.OutputStream;

/** Writes GEXF 1.2, which both Gephi and networkx read. */
final class GexfWriter implements NetworkWriter {

  private static final String NAMESPACE = "http://www.gexf.net/1.2draft";

  private final XmlStream xml;
  private boolean inEdges;
  private long edges;

  GexfWriter(OutputStream out) {
    this.xml = new XmlStream(out);
  }

  @Override
  public void begin(NetworkKind kind) {
    xml.begin("gexf", NAMESPACE, "version", "1.2");
    xml.open(
        "graph",
        "mode",
        "static",
        "defaultedgetype",
        kind.isDirected() ? "directed" : "undirected");
    xml.open("attributes", "class", "node");
    attribute("type", "string");
    attribute("iri", "string");
    attribute("papers", "integer");
    attribute("year", "integer");
    xml.close();
    xml.open("attributes", "class", "edge");
    attribute("link", "string");
    xml.close();
    xml.open("nodes");
  }

  @Override
  public void node(NetworkNode node) {
    xml.open("node", "id", node.id(), "label", node.label());
    xml.open("attvalues");
    value("type", node.type());
    value("iri", node.iri());
    value("papers", String.valueOf(node.papers()));
    node.year().ifPresent(year -> value("year", String.valueOf(year)));
    xml.close();
    xml.close();
  }

  @Override
  public void edge(NetworkEdge edge) {
    openEdges();
    xml.open(
        "edge",
        "id",
        String.valueOf(edges++),
        "source",
        edge.source(),
        "target",
        edge.target(),
        "weight",
        String.valueOf(edge.papers()));
    xml.open("attvalues");
    value("link", edge.link());
    xml.close();
    xml.close();
  }

  @Override
  public void end() {
    openEdges();
    xml.end();
  }

  private void openEdges() {
    if (!inEdges) {
      xml.close();
      xml.open("edges");
      inEdges = true;
    }
  }

  private void attribute(String name, String type) {
    xml.empty("attribute", "id", name, "title", name, "type", type);
  }

  private void value(String attribute, String value) {
    xml.empty("attvalue", "for", attribute, "value", value);
  }
}
