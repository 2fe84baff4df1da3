package org.sciloom.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.sciloom.rdf.Literals;

/**
 * The content of a store as N-Quads, ledger included, between a first quad that says what it is and
 * a last one that says how many there are: a backup that was cut short is known by it.
 *
 * @see <a href="https://www.w3.org/TR/n-quads/">N-Quads</a>
 */
final class StoreBackup {

  private static final Node BACKUP = term("backup");
  private static final Node FORMAT = term("format");
  private static final Node QUADS = term("quads");

  private StoreBackup() {}

  /** Writes all quads, within a read transaction; gives their number. */
  static long write(DatasetGraph dataset, OutputStream out) {
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS_UTF8);
    writer.start();
    writer.quad(said(FORMAT, StoreFolder.FORMAT));
    long quads = 0;
    Iterator<Quad> all = dataset.find();
    while (all.hasNext()) {
      writer.quad(all.next());
      quads++;
    }
    writer.quad(said(QUADS, quads));
    writer.finish();
    return quads;
  }

  /**
   * Adds all quads of a backup, within a write transaction; gives their number.
   *
   * @throws BackupException when it is no backup, of a newer version, damaged or cut short
   */
  static long read(InputStream in, DatasetGraph dataset) {
    Reader reader = new Reader(dataset);
    try {
      RDFParser.source(unpacked(in))
          .lang(Lang.NQUADS)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(reader);
    } catch (RiotException e) {
      throw new BackupException("it is damaged after %,d quads".formatted(reader.quads), e);
    } catch (IOException e) {
      throw new BackupException("it cannot be read (%s)".formatted(e.getMessage()), e);
    }
    if (reader.end.filter(said -> said == reader.quads).isEmpty()) {
      throw new BackupException("it is no backup of a store, or was cut short");
    }
    return reader.quads;
  }

  private static InputStream unpacked(InputStream backup) throws IOException {
    InputStream in = new BufferedInputStream(backup);
    in.mark(2);
    boolean packed = in.read() == 0x1f && in.read() == 0x8b;
    in.reset();
    return packed ? new GZIPInputStream(in) : in;
  }

  private static Quad said(Node property, long number) {
    return Quad.create(BACKUP, BACKUP, property, Literals.code(Long.toString(number)));
  }

  private static Node term(String name) {
    return NodeFactory.createURI("urn:sciloom:" + name);
  }

  /** Takes quads to the dataset, but for those that are about the backup. */
  private static final class Reader extends StreamRDFBase {
    private final DatasetGraph dataset;
    private boolean begun;
    private long quads;
    private Optional<Long> end = Optional.empty();

    Reader(DatasetGraph dataset) {
      this.dataset = dataset;
    }

    @Override
    public void quad(Quad quad) {
      if (quad.getGraph().equals(BACKUP)) {
        note(quad);
      } else if (begun) {
        dataset.add(quad);
        quads++;
      } else {
        throw new BackupException("it is no backup of a store");
      }
    }

    private void note(Quad quad) {
      long number = Long.parseLong(quad.getObject().getLiteralLexicalForm());
      if (quad.getPredicate().equals(QUADS)) {
        end = Optional.of(number);
      } else if (number > StoreFolder.FORMAT) {
        throw new BackupException("it has format %d, of a newer SciLoom".formatted(number));
      } else {
        begun = true;
      }
    }
  }
}
