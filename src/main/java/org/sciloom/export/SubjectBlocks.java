package org.sciloom.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;

/**
 * Gathers the triples of one subject after the other, and gives each to a writer of blocks. Holds
 * one subject in memory.
 */
final class SubjectBlocks implements StreamRDF {

  /** Writes a document block by block. */
  interface BlockWriter {

    /** Writes what stands before all blocks. */
    void begin();

    /**
     * Writes one subject.
     *
     * @param objects the objects by predicate, in the order in which they came
     */
    void block(Node subject, Map<Node, List<Node>> objects);

    /** Writes what stands behind all blocks. */
    void end();
  }

  private final BlockWriter writer;
  private final Map<Node, List<Node>> objects = new LinkedHashMap<>();
  private Node subject = Node.ANY;

  SubjectBlocks(BlockWriter writer) {
    this.writer = writer;
  }

  @Override
  public void start() {
    writer.begin();
  }

  @Override
  public void triple(Triple triple) {
    if (!triple.getSubject().equals(subject)) {
      flush();
      subject = triple.getSubject();
    }
    objects
        .computeIfAbsent(triple.getPredicate(), absent -> new ArrayList<>())
        .add(triple.getObject());
  }

  @Override
  public void quad(Quad quad) {
    triple(quad.asTriple());
  }

  @Override
  public void base(String base) {
    // all IRIs are absolute
  }

  @Override
  public void prefix(String prefix, String iri) {
    // the writers know their prefixes
  }

  @Override
  public void finish() {
    flush();
    writer.end();
  }

  private void flush() {
    if (!objects.isEmpty()) {
      writer.block(subject, objects);
      objects.clear();
    }
  }
}
