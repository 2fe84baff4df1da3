package org.sciloom.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * The triples of a graph in the order of their N-Triples lines, at any size in bounded memory.
 *
 * @param graph the graph
 * @param memory how many bytes of lines are sorted in memory at a time, about
 */
record SortedTriples(Graph graph, long memory) {

  private static final int BLOCK_BYTES = 1 << 20;

  /** Gives all triples in order. */
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

  private void addLines(LineSorter sorter) throws IOException {
    ExtendedIterator<Triple> triples = graph.find();
    try {
      for (Iterator<Triple> rest = triples; rest.hasNext(); ) {
        String line = NodeFmtLib.strNT(rest.next()) + "\n";
        sorter.add(line.getBytes(StandardCharsets.UTF_8));
      }
    } finally {
      triples.close();
    }
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
