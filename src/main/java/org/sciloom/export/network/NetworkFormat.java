package org.sciloom.export.network;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sciloom.export.Packing;

/**
 * The formats of networks. To add one, add a constant and its writer in {@link #writer}; the test
 * of networks walks all constants.
 */
public enum NetworkFormat {
  /**
   * GraphML, which networkx, igraph, Gephi and yEd read.
   *
   * @see <a href="http://graphml.graphdrawing.org/specification.html">GraphML</a>
   */
  GRAPHML("graphml", "graphml"),
  /**
   * GEXF 1.2, the format of Gephi.
   *
   * @see <a href="https://gexf.net/">GEXF</a>
   */
  GEXF("gexf", "gexf"),
  /** A table of the nodes, with a header as Gephi expects it. */
  NODES_CSV("nodes-csv", "nodes.csv"),
  /** A table of the edges, with a header as Gephi expects it. */
  EDGES_CSV("edges-csv", "edges.csv");

  private final String id;
  private final String ending;

  NetworkFormat(String id, String ending) {
    this.id = id;
    this.ending = ending;
  }

  /** The name on the command line. */
  public String id() {
    return id;
  }

  /** The format with the given name, if there is one. */
  public static Optional<NetworkFormat> findId(String id) {
    return Arrays.stream(values()).filter(format -> format.id.equals(id)).findFirst();
  }

  /** The format that a file's name tells by its ending, packed or not. */
  public static Optional<NetworkFormat> findFileName(String name) {
    String plain = Packing.plainName(name).toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(format -> plain.endsWith(format.ending)).findFirst();
  }

  /** The names of all formats, for messages that say what would have been accepted. */
  public static List<String> listIds() {
    return Arrays.stream(values()).map(NetworkFormat::id).toList();
  }

  /** A writer of this format that does not close the stream. */
  NetworkWriter writer(OutputStream out) {
    return switch (this) {
      case GRAPHML -> new GraphmlWriter(out);
      case GEXF -> new GexfWriter(out);
      case NODES_CSV -> CsvNetworkWriter.ofNodes(out);
      case EDGES_CSV -> CsvNetworkWriter.ofEdges(out);
    };
  }
}
