package org.sciloom.query;

import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;

/** The graph of eight invented papers, in {@code src/test/resources/sample}. */
public final class SampleData {

  private SampleData() {}

  /** A fresh copy in memory, with transactions. */
  public static DatasetGraph load() {
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    Txn.executeWrite(data, () -> RDFDataMgr.read(data, "sample/sample.ttl"));
    return data;
  }
}
