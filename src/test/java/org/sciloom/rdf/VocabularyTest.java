package org.sciloom.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.RiotException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sciloom.concept.VocabularyTerm;

class VocabularyTest {

  private static final Path FOLDER = Path.of("src/test/resources/vocabulary");

  @Test
  void readsLabelsAliasesAndWhatStandsBesideInSkos() {
    assertEquals(
        new VocabularyTerm(
            "https://example.org/weaving/graph-neural-networks",
            List.of("Graph Neural Networks"),
            List.of("GNN"),
            List.of("Neural Networks")),
        term("weaving.ttl", "https://example.org/weaving/graph-neural-networks"));
  }

  @Test
  void readsTheComputerScienceOntology() {
    assertEquals(
        new VocabularyTerm(
            "https://cso.kmi.open.ac.uk/topics/neural_networks",
            List.of("neural networks"),
            List.of(),
            List.of("graph neural networks")),
        term("topics.nt", "https://cso.kmi.open.ac.uk/topics/neural_networks"));
  }

  @Test
  void labelsInOtherLanguagesDoNotCount() {
    assertEquals(2, Vocabulary.read(FOLDER.resolve("topics.nt")).size());
  }

  @Test
  void refusesWhatIsNoRdf(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("x.ttl"), "no RDF");
    assertThrows(RiotException.class, () -> Vocabulary.read(file));
  }

  private static VocabularyTerm term(String file, String iri) {
    return Vocabulary.read(FOLDER.resolve(file)).stream()
        .filter(term -> term.iri().equals(iri))
        .findFirst()
        .orElseThrow();
  }
}
