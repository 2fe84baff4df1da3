package org.sciloom.export;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;

/** Sends each triple to the part that its subject belongs to. Parts begin when first needed. */
final class Parts implements StreamRDF {

  private final SplitBy split;
  private final Graph graph;
  private final Function<String, StreamRDF> opener;
  private final Map<String, StreamRDF> parts = new TreeMap<>();
  private Optional<Node> lastOwner = Optional.empty();
  private String lastPart = "";

  /**
   * @param split by what
   * @param graph tells of papers and concepts where they belong
   * @param opener makes the part of a name
   */
  Parts(SplitBy split, Graph graph, Function<String, StreamRDF> opener) {
    this.split = split;
    this.graph = graph;
    this.opener = opener;
  }

  @Override
  public void start() {
    // each part starts by itself
  }

  @Override
  public void triple(Triple triple) {
    part(triple.getSubject()).triple(triple);
  }

  @Override
  public void quad(Quad quad) {
    part(quad.getSubject()).quad(quad);
  }

  @Override
  public void base(String base) {
    // all IRIs are absolute
  }

  @Override
  public void prefix(String prefix, String iri) {
    // each part declares its own
  }

  @Override
  public void finish() {
    parts.values().forEach(StreamRDF::finish);
  }

  private StreamRDF part(Node subject) {
    Optional<Node> owner = split.ownerOf(subject);
    if (owner.isEmpty()) {
      return part(split.rest());
    }
    if (!owner.equals(lastOwner)) {
      lastOwner = owner;
      lastPart = split.partOf(graph, owner.get());
    }
    return part(lastPart);
  }

  private StreamRDF part(String name) {
    return parts.computeIfAbsent(
        name,
        absent -> {
          StreamRDF part = opener.apply(name);
          part.start();
          Prefixes.declare(part);
          return part;
        });
  }
}
