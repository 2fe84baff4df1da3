package org.sciloom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Properties;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The libraries work together in one JVM. CoreNLP asks for old versions of libraries with which
 * Jena fails only when it runs; this guards the pins of the build.
 */
class StackSmokeTest {

  private static final String DATA =
      """
      PREFIX : <https://example.org/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      :paper :title "Looms \\uD835\\uDD4A"@en ; :year "2024"^^xsd:gYear ; :uses :loom .
      """;

  @Test
  void coreNlpTokenizes() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize");
    CoreDocument document = new CoreDocument("We weave. It works.");
    new StanfordCoreNLP(properties).annotate(document);
    assertEquals(2, document.sentences().size());
    assertEquals(
        List.of("We", "weave", ".", "It", "works", "."),
        document.tokens().stream().map(CoreLabel::word).toList());
  }

  @Test
  void tdbWritesAndReadsInMemory() {
    DatasetGraph store = DatabaseMgr.createDatasetGraph();
    Graph data = data();
    store.executeWrite(() -> data.find().forEach(store.getDefaultGraph()::add));
    assertTrue(store.calculateRead(() -> store.getDefaultGraph().isIsomorphicWith(data)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"JSON-LD", "RDF/XML"})
  void rdfRoundTrips(String language) {
    Lang lang = RDFLanguages.nameToLang(language);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RDFDataMgr.write(bytes, data(), lang);
    Graph read =
        RDFParser.source(new ByteArrayInputStream(bytes.toByteArray())).lang(lang).toGraph();
    assertTrue(read.isIsomorphicWith(data()));
  }

  @Test
  void shaclTellsGoodFromBad() {
    Graph wantsYear = shape(":year");
    Graph wantsVenue = shape(":venue");
    assertTrue(ShaclValidator.get().validate(wantsYear, data()).conforms());
    assertFalse(ShaclValidator.get().validate(wantsVenue, data()).conforms());
  }

  @Test
  void fusekiAnswers() throws IOException, InterruptedException {
    FusekiServer server =
        FusekiServer.create()
            .port(0)
            .loopback(true)
            .add("/data", DatasetGraphFactory.wrap(data()))
            .build()
            .start();
    try {
      URI ask =
          URI.create(
              "http://localhost:" + server.getPort() + "/data?query=ASK%7B%3Fs+%3Fp+%3Fo%7D");
      HttpRequest request =
          HttpRequest.newBuilder(ask).header("Accept", "application/sparql-results+json").build();
      var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
      assertEquals(200, response.statusCode());
      assertTrue(response.body().contains("true"), response.body());
    } finally {
      server.stop();
    }
  }

  private static Graph data() {
    return RDFParser.fromString(DATA, Lang.TURTLE).toGraph();
  }

  private static Graph shape(String property) {
    return RDFParser.fromString(
            """
            PREFIX sh: <http://www.w3.org/ns/shacl#>
            PREFIX : <https://example.org/>
            :shape a sh:NodeShape ; sh:targetNode :paper ;
              sh:property [ sh:path %s ; sh:minCount 1 ] .
            """
                .formatted(property),
            Lang.TURTLE)
        .toGraph();
  }
}
