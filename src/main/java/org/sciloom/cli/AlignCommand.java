package org.sciloom.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RiotException;
import org.apache.jena.vocabulary.SKOS;
import org.sciloom.concept.VocabularyTerm;
import org.sciloom.rdf.Vocabulary;
import org.sciloom.store.Change;
import org.sciloom.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Aligns the concepts of a store with an outside vocabulary. */
@Command(
    name = "align",
    description = {
      "Aligns the concepts of a store with an outside vocabulary, by labels, aliases and context.",
      "",
      "Reads any RDF file with labels in English or without language: SKOS, RDF Schema, schema.org,",
      "the Computer Science Ontology, extracts of Wikidata. Writes skos:exactMatch and skos:closeMatch,",
      "each with its reason and confidence. The store keeps the labels: concepts that later builds",
      "bring are aligned too. Aligning again with a file of the same name replaces what it gave."
    },
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {ExitCode.OK_LINE, ExitCode.FAILED_LINE, ExitCode.USAGE_LINE},
    footer = {
      "%nExamples:",
      "  sciloom align cso.ttl --store graph",
      "  sciloom align cso.ttl --remove --store graph"
    })
final class AlignCommand implements Callable<Integer> {

  private final Wiring wiring;

  @Parameters(paramLabel = "VOCABULARY", description = "The RDF file: .ttl, .nt, .rdf, .jsonld ...")
  @SuppressWarnings("NullAway.Init")
  private Path file;

  @Option(names = "--remove", description = "Take away what the file of this name gave.")
  private boolean remove;

  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final CurationOption curation = new CurationOption();

  AlignCommand(Wiring wiring) {
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws IOException {
    List<VocabularyTerm> terms = remove ? List.of() : terms();
    Talk talk = Talk.to(wiring.streams());
    try (GraphStore opened = store.openExisting()) {
      opened.keepVocabulary(String.valueOf(file.getFileName()), terms);
      Change change = Bases.identify(opened, curation.file(store).read());
      talk.say(
          String.format(
              Locale.ROOT,
              "%,d terms read; the store has %,d exact and %,d close matches; %,d triples added, %,d"
                  + " removed",
              terms.size(),
              count(opened, SKOS.exactMatch.asNode()),
              count(opened, SKOS.closeMatch.asNode()),
              change.triplesAdded(),
              change.triplesRemoved()));
    }
    return ExitCode.OK;
  }

  private List<VocabularyTerm> terms() throws IOException {
    if (!Files.exists(file)) {
      throw new NoSuchFileException(file.toString());
    }
    try {
      List<VocabularyTerm> terms = Vocabulary.read(file);
      if (terms.isEmpty()) {
        throw new IOException(
            file + ": no labels in it: skos:prefLabel, rdfs:label or schema:name");
      }
      return terms;
    } catch (RiotException e) {
      throw new IOException(file + ": not readable as RDF: " + e.getMessage(), e);
    }
  }

  private static long count(GraphStore store, Node property) {
    return store.read(
        dataset -> {
          long[] count = {0};
          dataset
              .getDefaultGraph()
              .find(Node.ANY, property, Node.ANY)
              .forEach(triple -> count[0]++);
          return count[0];
        });
  }
}
