package org.sciloom.query;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.sciloom.concept.LinkFilter;
import org.sciloom.rdf.AnalysisTriples;
import org.sciloom.rdf.Iris;
import org.sciloom.store.StoredLinks;
import org.sciloom.store.TdbStore;

/** The graph of eight invented papers, in {@code src/test/resources/sample}. */
public final class SampleData {

  private SampleData() {}

  /** A fresh copy in memory, with transactions and a text index. */
  public static DatasetGraph load() {
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    Txn.executeWrite(data, () -> read(data));
    data.getContext()
        .set(TextQuery.textIndex, store().dataset().getContext().<Object>get(TextQuery.textIndex));
    return data;
  }

  /** A fresh store of it in memory. */
  public static TdbStore store() {
    ByteArrayOutputStream backup = new ByteArrayOutputStream();
    try (TdbStore plain = TdbStore.inMemory()) {
      DatasetGraph data = plain.dataset();
      data.executeWrite(() -> read(data));
      plain.backup(backup);
    }
    TdbStore store = TdbStore.inMemory();
    store.restore(new ByteArrayInputStream(backup.toByteArray()));
    return store;
  }

  private static void read(DatasetGraph data) {
    RDFDataMgr.read(data, "sample/sample.ttl");
    Iris iris = new Iris(Iris.DEFAULT_BASE);
    StoredLinks links = StoredLinks.of(data.getDefaultGraph(), iris::owns, LinkFilter.ALL);
    AnalysisTriples figures = new AnalysisTriples(links.table(), links.concepts());
    Graph analysis = data.getGraph(iris.analysisGraph());
    figures.ofAll(iris.scheme()).forEach(analysis::add);
    for (int concept = 0; concept < links.concepts().size(); concept++) {
      figures.of(concept).forEach(analysis::add);
    }
  }
}
