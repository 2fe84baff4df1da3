package org.sciloom.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;

/**
 * Triples in the order of their N-Triples lines, at any size in bounded memory.
 *
 * @param triples gives the triples to whom it is given
 * @param memory how many bytes of lines are sorted in memory at a time, about
 */
record SortedTriples(Consumer<Consumer<Triple>> triples, long memory) {

  private static final int BLOCK_BYTES = 1 << 20;

  /**
   * Gives all triples in order.
   *
   * @throws IOException when a temporary file cannot be read
   * @throws UncheckedIOException when one cannot be written
   */
  void forEach(Consumer<Triple> sink) throws IOException {
    try (LineSorter sorter = new LineSorter(memory)) {
      addLines(sorter);
      ByteArrayOutputStream block = new ByteArrayOutputStream(BLOCK_BYTES);
      sorter.drainTo(
          line -> {
            block.write(line);
            if (block.size() > BLOCK_BYTES) {
              parse(block, sink);
            }
          });
      parse(block, sink);
    }
  }

  private void addLines(LineSorter sorter) {
    triples.accept(
        triple -> {
          String line = NodeFmtLib.strNT(triple) + "\n";
          try {
            sorter.add(line.getBytes(StandardCharsets.UTF_8));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /** Empties the block. In blocks, because a parser for each line would be slow. */
  private static void parse(ByteArrayOutputStream block, Consumer<Triple> sink) {
    RDFParser.create()
        .source(new ByteArrayInputStream(block.toByteArray()))
        .lang(Lang.NTRIPLES)
        .checking(false)
        .labelToNode(LabelToNode.createUseLabelEncoded())
        .parse(each(sink));
    block.reset();
  }

  private static StreamRDF each(Consumer<Triple> sink) {
    return new StreamRDFBase() {
      @Override
      public void triple(Triple triple) {
        sink.accept(triple);
      }
    };
  }
}
