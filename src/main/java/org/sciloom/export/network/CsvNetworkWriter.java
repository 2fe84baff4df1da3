package org.sciloom.export.network;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a table of the nodes or of the edges, as RFC 4180 says, in UTF-8. */
final class CsvNetworkWriter implements NetworkWriter {

  private final CSVPrinter table;
  private final boolean ofNodes;
  private String direction = "";

  private CsvNetworkWriter(OutputStream out, boolean ofNodes) {
    try {
      this.table =
          new CSVPrinter(
              new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)),
              CSVFormat.RFC4180);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.ofNodes = ofNodes;
  }

  static CsvNetworkWriter ofNodes(OutputStream out) {
    return new CsvNetworkWriter(out, true);
  }

  static CsvNetworkWriter ofEdges(OutputStream out) {
    return new CsvNetworkWriter(out, false);
  }

  @Override
  public void begin(NetworkKind kind) {
    if (ofNodes) {
      row("Id", "Label", "Type", "IRI", "Papers", "Year");
    } else {
      row("Source", "Target", "Type", "Weight", "Link");
    }
    direction = kind.isDirected() ? "Directed" : "Undirected";
  }

  @Override
  public void node(NetworkNode node) {
    if (ofNodes) {
      String year = node.year().isPresent() ? String.valueOf(node.year().getAsInt()) : "";
      row(node.id(), node.label(), node.type(), node.iri(), node.papers(), year);
    }
  }

  @Override
  public void edge(NetworkEdge edge) {
    if (!ofNodes) {
      row(edge.source(), edge.target(), direction, edge.papers(), edge.link());
    }
  }

  @Override
  public void end() {
    try {
      table.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void row(Object... cells) {
    try {
      table.printRecord(cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
