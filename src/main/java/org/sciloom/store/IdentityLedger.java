package org.sciloom.store;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.commons.codec.binary.Hex;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.sciloom.rdf.Literals;

/**
 * What a store keeps for itself, in a named graph beside the data, to bring concepts in step with
 * papers without reading all of them again: the names of each paper, the concepts that its names
 * were last found to name, and hashes of what is written of each concept and of its figures. For
 * one transaction.
 */
final class IdentityLedger {

  /** The named graph; exports leave it out. */
  static final Node GRAPH = term("ledger");

  private static final Node NAMES = term("names");
  private static final Node IDENTIFIED = term("identified");
  private static final Node DESCRIBED = term("described");
  private static final Node ANALYSED = term("analysed");
  private static final Node STATE = term("state");
  private static final Node TERM = term("term");

  private static final Node OUT_OF_STEP = Literals.code("");

  private final Graph graph;

  IdentityLedger(DatasetGraph dataset) {
    this.graph = dataset.getGraph(GRAPH);
  }

  /** Notes the names of a paper that was written; its concepts are to be found anew. */
  void putNames(Node paper, String names) {
    replace(paper, NAMES, names);
    graph.remove(paper, IDENTIFIED, Node.ANY);
  }

  /** Forgets a paper that was removed. */
  void remove(Node paper) {
    graph.remove(paper, Node.ANY, Node.ANY);
  }

  /** Gives each paper with the line of its names. */
  void forEachNames(BiConsumer<Node, String> sink) {
    forEach(NAMES, sink);
  }

  /** Gives each concept with the hash of what is written of it; empty for what is out of step. */
  void forEachDescribed(BiConsumer<Node, String> sink) {
    forEach(DESCRIBED, sink);
  }

  /** Gives each paper of which names were found to name other concepts, with which. */
  void forEachIdentified(BiConsumer<Node, String> sink) {
    forEach(IDENTIFIED, sink);
  }

  /** Notes which concepts the names of a paper were found to name; blank for nothing special. */
  void putIdentified(Node paper, String mapping) {
    replace(paper, IDENTIFIED, mapping);
  }

  /** Notes what is written of a concept. */
  void putDescribed(Node concept, String hash) {
    replace(concept, DESCRIBED, hash);
  }

  /** Notes that a concept is out of step. */
  void touch(Node concept) {
    put(concept, DESCRIBED, OUT_OF_STEP);
  }

  /** Forgets a concept of which nothing is written. */
  void forget(Node concept) {
    graph.remove(concept, DESCRIBED, Node.ANY);
  }

  /** Gives each concept with the hash of its figures. */
  void forEachAnalysed(BiConsumer<Node, String> sink) {
    forEach(ANALYSED, sink);
  }

  /** Notes which figures are written of a concept; blank for none. */
  void putAnalysed(Node concept, String hash) {
    replace(concept, ANALYSED, hash);
  }

  /** Notes the terms of a vocabulary to align concepts with; those it had before are forgotten. */
  void putTerms(String vocabulary, Iterable<String> lines) {
    Node node =
        term("vocabulary/" + Hex.encodeHexString(vocabulary.getBytes(StandardCharsets.UTF_8)));
    graph.remove(node, TERM, Node.ANY);
    lines.forEach(line -> graph.add(node, TERM, Literals.code(line)));
    reopen();
  }

  /** Gives each term of the vocabularies. */
  void forEachTerm(Consumer<String> sink) {
    forEach(TERM, (vocabulary, line) -> sink.accept(line));
  }

  /** By what the concepts below a base were brought in step with the papers, if they are. */
  Optional<String> state(String base) {
    List<Triple> found = graph.find(NodeFactory.createURI(base), STATE, Node.ANY).toList();
    return found.stream().findFirst().map(triple -> triple.getObject().getLiteralLexicalForm());
  }

  /** Whether there is nothing to bring in step: no paper, no concept. */
  boolean isEmpty() {
    return !graph.contains(Node.ANY, NAMES, Node.ANY)
        && !graph.contains(Node.ANY, DESCRIBED, Node.ANY);
  }

  /** Notes that the concepts are in step with the papers. */
  void close(String base, String state) {
    replace(NodeFactory.createURI(base), STATE, state);
  }

  /** Notes that concepts are out of step with the papers. */
  void reopen() {
    graph.remove(Node.ANY, STATE, Node.ANY);
  }

  private void replace(Node subject, Node predicate, String value) {
    if (value.isEmpty()) {
      graph.remove(subject, predicate, Node.ANY);
    } else {
      put(subject, predicate, Literals.code(value));
    }
  }

  /** Touches no index when the value is there already. */
  private void put(Node subject, Node predicate, Node value) {
    List<Triple> stored = graph.find(subject, predicate, Node.ANY).toList();
    stored.stream().filter(triple -> !triple.objectMatches(value)).forEach(graph::delete);
    if (stored.stream().noneMatch(triple -> triple.objectMatches(value))) {
      graph.add(subject, predicate, value);
    }
  }

  private void forEach(Node predicate, BiConsumer<Node, String> sink) {
    ExtendedIterator<Triple> triples = graph.find(Node.ANY, predicate, Node.ANY);
    try {
      triples.forEach(
          triple -> sink.accept(triple.getSubject(), triple.getObject().getLiteralLexicalForm()));
    } finally {
      triples.close();
    }
  }

  private static Node term(String name) {
    return NodeFactory.createURI("urn:sciloom:" + name);
  }
}
