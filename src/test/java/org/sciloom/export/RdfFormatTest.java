package org.sciloom.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.apache.commons.io.output.CountingOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sciloom.rdf.Literals;

class RdfFormatTest {

  @ParameterizedTest
  @EnumSource
  void isFoundByItsNameAndByTheNameOfAFile(RdfFormat format) {
    assertEquals(Optional.of(format), RdfFormat.findId(format.id()));
    assertEquals(Optional.of(format), RdfFormat.findFileName("a.b/Graph." + format.extension()));
    assertEquals(
        Optional.of(format), RdfFormat.findFileName("GRAPH." + format.extension() + ".GZ"));
  }

  @ParameterizedTest
  @EnumSource
  void passesOnWhatItGetsInsteadOfHoldingIt(RdfFormat format) throws IOException {
    try (CountingOutputStream out = new CountingOutputStream(OutputStream.nullOutputStream())) {
      StreamRDF writer = format.writer(out);
      writer.start();
      Node property = NodeFactory.createURI("http://example.org/property");
      for (int i = 0; i < 200_000; i++) {
        Node subject = NodeFactory.createURI("http://example.org/" + i / 10);
        writer.triple(Triple.create(subject, property, Literals.count(i)));
        if (i % 20_000 == 19_999) {
          // each triple takes ten bytes at least, and no writer holds back more than 200 KB
          assertTrue(out.getByteCount() > i * 10L - 200_000, "after " + i);
        }
      }
      writer.finish();
    }
  }

  @Test
  void isNotGuessed() {
    assertEquals(Optional.empty(), RdfFormat.findId("ttl"));
    assertEquals(Optional.empty(), RdfFormat.findFileName("graph.txt"));
    assertEquals(Optional.empty(), RdfFormat.findFileName("ttl"));
  }
}
