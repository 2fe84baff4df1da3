package org.sciloom.store;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.update.UpdateRequest;
import org.sciloom.concept.Curation;
import org.sciloom.concept.VocabularyTerm;
import org.sciloom.rdf.GraphValidator;
import org.sciloom.rdf.Iris;

/**
 * The door to the stored graph. Thread-safe: any number of threads read, each a snapshot of its
 * own; writers take turns. Do not interrupt a thread that writes: Java then closes the files under
 * it.
 */
public interface GraphStore extends AutoCloseable {

  /**
   * Reads within one transaction, so that all that is read belongs to the same state.
   *
   * @param reader gets the dataset; must not let it, or an iterator of it, escape
   * @return what the reader returns
   * @throws StoreException when the store cannot be read
   */
  <T> T read(Function<DatasetGraph, T> reader);

  /**
   * Stores the papers in one transaction: either all of it or, when it fails or the process is
   * killed, nothing. A paper with the stored content hash is left alone; of any other, only the
   * triples that differ are deleted and added. Then the triples of each concept that the changed
   * papers link to, or linked to, are derived again. When nothing changes, no file changes.
   *
   * @throws StoreException when the store cannot be written
   * @throws IllegalArgumentException when a triple holds an {@code xsd:decimal}, which TDB2 5.6
   *     does not find again (Jena issue 3404), or a blank node
   */
  Change write(Batch batch);

  /**
   * Removes all that the papers gave, in one transaction. The graph is then the one that it would
   * be had they never been written.
   *
   * @param papers IRIs of papers; those that are not stored are passed over
   * @throws StoreException when the store cannot be written
   */
  Change remove(Collection<Node> papers);

  /**
   * Brings the concepts in step with all papers, in one transaction: decides which names are one
   * concept, points links, mentions and results to these, derives what the papers together say of
   * each, and counts into the named graph {@link Iris#analysisGraph()}. Papers that were written or
   * removed since are in step with themselves alone until then. When nothing changes, no file
   * changes.
   *
   * @param iris makes the IRIs of the papers and concepts; others are left alone
   * @param curation what people decided
   * @throws StoreException when the store cannot be read or written
   */
  Change identify(Iris iris, Curation curation);

  /**
   * Keeps the terms of an outside vocabulary, in one transaction: {@link #identify} aligns the
   * concepts with them from now on.
   *
   * @param vocabulary what the vocabulary is called; it replaces one of the same name
   * @param terms its terms; none to forget it
   * @throws StoreException when the store cannot be written
   */
  void keepVocabulary(String vocabulary, Collection<VocabularyTerm> terms);

  /**
   * Whether a named graph belongs to people, who may write what they like into it: neither the
   * ledger nor the figures of a base.
   *
   * @param graph its IRI
   */
  default boolean isOwnGraph(String graph) {
    return !isLedger(NodeFactory.createURI(graph)) && !graph.endsWith(Iris.ANALYSIS);
  }

  /**
   * Carries out an update in one transaction: all of it or nothing. What it writes must be graphs
   * that {@link #isOwnGraph} says are people's own; the caller sees to that.
   *
   * @param update what to do
   * @param time how long it may take
   * @throws org.apache.jena.query.QueryCancelledException when it takes longer; nothing changed
   * @throws StoreException when the store cannot be written
   */
  void update(UpdateRequest update, Duration time);

  /**
   * Writes all that is stored, the store's own ledger included, as N-Quads. Sees one state,
   * whatever is written meanwhile.
   *
   * @return how many quads were written
   * @throws StoreException when the store cannot be read
   * @throws java.io.UncheckedIOException when the stream cannot be written
   */
  long backup(OutputStream out);

  /**
   * Makes the store what a backup says, in one transaction: until its end, readers see what was
   * stored before.
   *
   * @param backup what {@link #backup} wrote, packed by gzip or not
   * @return how many quads are stored now
   * @throws BackupException when it is no whole backup; what is stored stays
   * @throws StoreException when the store cannot be written
   */
  long restore(InputStream backup);

  /**
   * Checks the store within one transaction: that its indexes agree, that papers and concepts keep
   * to the shapes (which compare each mention with the text at its place), that figures are what
   * counting gives, that the text index has what the graph has, and that the ledger knows the
   * papers.
   *
   * @param shapes what checks the graph
   * @return the report of each check
   * @throws StoreException when files of the store cannot be read
   */
  List<CheckReport> check(GraphValidator shapes);

  /**
   * Names the stored state: another after each transaction that changed something, and in each
   * store. Empty of a store that was never written.
   *
   * @throws StoreException when the store cannot be read
   */
  default String version() {
    return read(StoreVersion::of);
  }

  /**
   * When a transaction last changed the store; nothing of a store that was never written, or not
   * since stores keep it.
   *
   * @throws StoreException when the store cannot be read
   */
  default Optional<Instant> changedAt() {
    return read(StoreVersion::changedAt);
  }

  /**
   * The dataset itself, for query engines that must see what kind it is. To be read only, and
   * within transactions: what is written past {@link #write} is not derived from.
   */
  DatasetGraph dataset();

  /** The named graph that a store keeps for itself, and that is no part of the data. */
  static Node ledger() {
    return IdentityLedger.GRAPH;
  }

  /** Whether the named graph is what a store keeps for itself, and no part of the data. */
  static boolean isLedger(Node graph) {
    return graph.equals(IdentityLedger.GRAPH);
  }

  /**
   * Compacts the store when it is more than about twice as large as it must be, and removes the old
   * generation. Interrupted at any moment, it leaves the old or the new one.
   *
   * @return whether it compacted
   * @throws StoreException when there is no room for the second copy, or it cannot be written
   */
  boolean compactIfGrown();

  /** Gives the store back, so that another process can open it. */
  @Override
  void close();
}
