package org.sciloom.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.dboe.transaction.txn.SysTransState;
import org.apache.jena.dboe.transaction.txn.TransactionalComponent;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The indexes of the default graph while many triples change: each index in a thread of its own, as
 * TDB2's parallel loader has it, but all within the one write transaction of the caller's thread,
 * so that they are committed together or not at all. Until it is closed, the default graph can be
 * neither read nor changed in another way; named graphs can. For one thread.
 *
 * @see TransactionalComponent#detach()
 */
final class TripleIndexes implements AutoCloseable {

  private final NodeTable nodes;
  private final List<Index> indexes;

  /** Takes the indexes from the thread's transaction. */
  TripleIndexes(DatasetGraph dataset) {
    NodeTupleTable table =
        TDBInternal.getDatasetGraphTDB(dataset).getTripleTable().getNodeTupleTable();
    this.nodes = table.getNodeTable();
    this.indexes = Arrays.stream(table.getTupleTable().getIndexes()).map(Index::new).toList();
  }

  /**
   * Deletes some triples and adds others, none of which another change may hold too. What goes
   * wrong in an index is told by {@link #close}.
   */
  void change(List<Triple> removed, List<Triple> added) {
    Map<Node, NodeId> ids = new HashMap<>();
    List<Tuple<NodeId>> come = tuples(added, ids, nodes::getAllocateNodeId);
    List<Tuple<NodeId>> gone = tuples(removed, ids, nodes::getNodeIdForNode);
    indexes.forEach(index -> index.change(gone, come));
  }

  /**
   * Waits until all is done, and gives the indexes back to the transaction.
   *
   * @throws RuntimeException what went wrong in an index; the transaction must be aborted then
   */
  @Override
  public void close() {
    indexes.forEach(Index::giveBack);
    indexes.forEach(index -> index.lane.finish());
  }

  /** Asks for the id of each node once: most are in many triples of a paper. */
  private static List<Tuple<NodeId>> tuples(
      List<Triple> triples, Map<Node, NodeId> known, Function<Node, NodeId> idOf) {
    List<Tuple<NodeId>> tuples = new ArrayList<>(triples.size());
    for (Triple triple : triples) {
      tuples.add(
          TupleFactory.tuple(
              known.computeIfAbsent(triple.getSubject(), idOf),
              known.computeIfAbsent(triple.getPredicate(), idOf),
              known.computeIfAbsent(triple.getObject(), idOf)));
    }
    return tuples;
  }

  /** One index and its thread. */
  private static final class Index {

    private final TupleIndex index;
    private final TransactionalComponent component;
    private final Lane lane;

    Index(TupleIndex index) {
      this.index = index;
      this.component = LoaderOps.idxBTree(index);
      this.lane = new Lane(index.getName());
      SysTransState state = component.detach();
      lane.give(() -> component.attach(state));
    }

    void change(List<Tuple<NodeId>> removed, List<Tuple<NodeId>> added) {
      lane.give(
          () -> {
            index.deleteAll(removed);
            index.addAll(added);
          });
    }

    void giveBack() {
      component.attach(lane.last(component::detach));
      lane.close();
    }
  }
}
