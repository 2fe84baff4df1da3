package org.sciloom.store;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.apache.commons.codec.digest.MurmurHash3;
import org.apache.jena.graph.Triple;

/** Tells by a short text whether triples are those that were written before. */
final class TripleHash {

  private TripleHash() {}

  /** A sum, so that it does not depend on the order of the triples. */
  static String of(Collection<Triple> triples) {
    long sum = 0;
    for (Triple triple : triples) {
      byte[] bytes = triple.toString().getBytes(StandardCharsets.UTF_8);
      long[] hash = MurmurHash3.hash128x64(bytes);
      sum += hash[0] * 31 + hash[1];
    }
    return Long.toHexString(sum);
  }
}
