package org.sciloom.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.lang3.Conversion;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Checks that the indexes of TDB2 hold the same tuples, by a sum over all of them that does not
 * depend on the order, and that each node of theirs can be read and is found again.
 */
final class IndexCheck {

  private static final String NAME = "indexes";
  private static final String TERMS = "SPO";

  private final CheckReport.Faults faults = new CheckReport.Faults();

  CheckReport of(DatasetGraph dataset) {
    DatasetGraphTDB tdb = TDBInternal.getDatasetGraphTDB(dataset);
    NodeTupleTable triplesByTerm = tdb.getTripleTable().getNodeTupleTable();
    TupleIndex[] indexes = triplesByTerm.getTupleTable().getIndexes();
    long triples = compare(indexes, "triples");
    long quads =
        compare(tdb.getQuadTable().getNodeTupleTable().getTupleTable().getIndexes(), "quads");
    checkNodes(indexes, triplesByTerm.getNodeTable());
    return faults.of(
        NAME,
        String.format(Locale.ROOT, "%,d triples and %,d quads of named graphs", triples, quads));
  }

  private long compare(TupleIndex[] indexes, String what) {
    List<Sum> sums = new ArrayList<>();
    for (TupleIndex index : indexes) {
      sums.add(Sum.of(index.all()));
    }
    for (int i = 1; i < indexes.length; i++) {
      if (!sums.get(i).equals(sums.get(0))) {
        faults.add(
            String.format(
                Locale.ROOT,
                "the indexes %s (%,d) and %s (%,d) hold different %s",
                indexes[0].getName(),
                sums.get(0).count(),
                indexes[i].getName(),
                sums.get(i).count(),
                what));
      }
    }
    return sums.get(0).count();
  }

  /** Each index leads by another term, so that together they bring each node of a term once. */
  private void checkNodes(TupleIndex[] indexes, NodeTable nodes) {
    for (TupleIndex index : indexes) {
      int leading = TERMS.indexOf(index.getName().charAt(0));
      NodeId last = NodeId.NodeDoesNotExist;
      Iterator<Tuple<NodeId>> tuples = index.all();
      while (tuples.hasNext()) {
        NodeId id = tuples.next().get(leading);
        if (!id.equals(last)) {
          last = id;
          checkNode(id, nodes);
        }
      }
    }
  }

  private void checkNode(NodeId id, NodeTable nodes) {
    Node node = nodes.getNodeForNodeId(id);
    if (node == null) {
      faults.add("the node " + id + " has no entry in the node table");
    } else if (!id.equals(nodes.getNodeIdForNode(node))) {
      faults.add("the node table does not find " + node + " again");
    }
  }

  /** How many tuples there are, and a sum of hashes of them. */
  private record Sum(long count, long hash) {

    static Sum of(Iterator<Tuple<NodeId>> tuples) {
      long count = 0;
      long hash = 0;
      byte[] bytes = new byte[NodeId.SIZE];
      while (tuples.hasNext()) {
        Tuple<NodeId> tuple = tuples.next();
        count++;
        long one = 17;
        for (int i = 0; i < tuple.len(); i++) {
          NodeIdFactory.set(tuple.get(i), bytes, 0);
          one = mixed(one * 31 + Conversion.byteArrayToLong(bytes, 0, 0, 0, NodeId.SIZE));
        }
        hash += one;
      }
      return new Sum(count, hash);
    }

    /** The finaliser of MurmurHash3 with 64 bits. */
    private static long mixed(long value) {
      long mixed = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
      mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
      return mixed ^ (mixed >>> 33);
    }
  }
}
