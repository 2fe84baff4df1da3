package org.sciloom.query;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.sciloom.store.TdbStore;

/** The graph of eight invented papers, in {@code src/test/resources/sample}. */
public final class SampleData {

  private SampleData() {}

  /** A fresh copy in memory, with transactions and a text index. */
  public static DatasetGraph load() {
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    Txn.executeWrite(data, () -> RDFDataMgr.read(data, "sample/sample.ttl"));
    data.getContext()
        .set(TextQuery.textIndex, store().dataset().getContext().<Object>get(TextQuery.textIndex));
    return data;
  }

  /** A fresh store of it in memory. */
  public static TdbStore store() {
    ByteArrayOutputStream backup = new ByteArrayOutputStream();
    try (TdbStore plain = TdbStore.inMemory()) {
      DatasetGraph data = plain.dataset();
      data.executeWrite(() -> RDFDataMgr.read(data, "sample/sample.ttl"));
      plain.backup(backup);
    }
    TdbStore store = TdbStore.inMemory();
    store.restore(new ByteArrayInputStream(backup.toByteArray()));
    return store;
  }
}
