package org.sciloom.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryRunnerTest {

  private static final NamedQueries QUERIES = NamedQueries.bundled();
  private static DatasetGraph sample;

  @BeforeAll
  static void loadSample() {
    sample = SampleData.load();
  }

  private static String csv(String sparql) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    QueryRunner.of(sample).run(sparql, r -> ResultWriter.of(ResultFormat.CSV).write(r, out));
    return out.toString(StandardCharsets.UTF_8).replace("\r", "");
  }

  private static String csv(String name, Map<String, String> arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    QueryRunner.of(sample)
        .run(QUERIES.get(name), arguments, r -> ResultWriter.of(ResultFormat.CSV).write(r, out));
    return out.toString(StandardCharsets.UTF_8).replace("\r", "");
  }

  private static String refusal(String sparql) {
    return assertThrows(BadQueryException.class, () -> csv(sparql)).getMessage();
  }

  private static String refusal(String name, Map<String, String> arguments) {
    return assertThrows(BadQueryException.class, () -> csv(name, arguments)).getMessage();
  }

  @ParameterizedTest
  @CsvSource({
    "bert",
    "Bert",
    "large language models",
    "LARGE LANGUAGE MODEL",
    "llm",
    "f1 SCORE",
    "threadbench",
    "https://w3id.org/sciloom/id/concept/bert",
    "<https://w3id.org/sciloom/id/concept/bert>"
  })
  void aConceptIsFoundByAnyOfItsNamesInAnyCase(String name) {
    assertTrue(csv("papers-of-concept", Map.of("concept", name)).lines().count() > 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "arxiv:2301.00001",
        "arXiv:2301.00001",
        "2301.00001",
        "LoomNet: Weaving Graphs into Language Models",
        "loomnet: weaving graphs into language models",
        "https://w3id.org/sciloom/id/paper/arxiv-2301.00001"
      })
  void aPaperIsFoundByItsIdentifierOrItsTitle(String name) {
    assertTrue(csv("paper-details", Map.of("paper", name)).contains("arxiv:2301.00001"));
  }

  @Test
  void anUnknownConceptIsToldWithSimilarNames() {
    String message = refusal("papers-of-concept", Map.of("concept", "loom"));
    assertEquals("no concept is called 'loom'; similar names are 'LoomNet'", message);
  }

  @Test
  void anUnknownParameterIsToldWithThoseThatThereAre() {
    String message = refusal("papers-of-concept", Map.of("concept", "BERT", "type", "Method"));
    assertEquals(
        "the query 'papers-of-concept' has no parameter 'type'; it takes concept (concept, required),"
            + " link (linkType, optional), minConfidence (confidence, optional),"
            + " limit (integer, default 50)",
        message);
  }

  @Test
  void linksBelowTheLeastConfidenceAreLeftOut() {
    Map<String, String> all = Map.of("concept", "bert");
    Map<String, String> sure = Map.of("concept", "bert", "minConfidence", "0.8");
    List<String> lines = csv("papers-of-concept", all).lines().skip(1).toList();
    List<String> expected = lines.stream().filter(line -> confidenceOf(line) >= 0.8).toList();
    assertTrue(!expected.isEmpty() && expected.size() < lines.size(), lines.toString());
    assertEquals(expected, csv("papers-of-concept", sure).lines().skip(1).toList());
    String message = refusal("papers-of-concept", Map.of("concept", "bert", "minConfidence", "2"));
    assertEquals(
        "the parameter 'minConfidence' is a number from 0 to 1, such as 0.8, not '2'", message);
  }

  private static double confidenceOf(String line) {
    return Double.parseDouble(line.substring(line.lastIndexOf(',') + 1));
  }

  @Test
  void aMissingArgumentIsTold() {
    String message = refusal("papers-of-concept", Map.of());
    assertTrue(message.contains("needs the parameter 'concept'"), message);
  }

  @ParameterizedTest
  @CsvSource({
    "papers-of-concept, link, cites, introduces",
    "papers-of-concept, limit, many, whole number",
    "papers-of-concept, limit, -1, whole number",
    "co-occurring-concepts, type, Person, Benchmark",
    "concepts-of-year, year, 24, four digits"
  })
  void anIllTypedArgumentIsToldWithWhatIsAccepted(
      String query, String parameter, String value, String accepted) {
    Map<String, String> arguments =
        query.equals("concepts-of-year")
            ? Map.of(parameter, value)
            : Map.of("concept", "BERT", parameter, value);
    String message = refusal(query, arguments);
    assertTrue(message.contains(parameter) && message.contains(accepted), message);
  }

  @Test
  void argumentsAreBoundAndNeverPasted() {
    String attack = "x\") } INSERT DATA { <a:a> <a:b> <a:c> } #";
    assertEquals(1, csv("find-concept", Map.of("text", attack)).lines().count());
    assertTrue(refusal("papers-of-concept", Map.of("concept", attack)).contains("no concept"));
    assertTrue(
        refusal("papers-of-concept", Map.of("concept", "<http://x> ?p")).contains("no concept"));
  }

  @Test
  void theLimitIsAnArgument() {
    assertEquals(3, csv("find-concept", Map.of("text", "net", "limit", "2")).lines().count());
    assertEquals(1, csv("find-concept", Map.of("text", "net", "limit", "0")).lines().count());
  }

  @Test
  void rowsAreCappedWhereTheRunnerSaysSo() {
    int[] rows = {0};
    QueryRunner.of(sample)
        .withRowLimit(7)
        .run(
            "SELECT * { ?s ?p ?o } LIMIT 1000",
            result -> ((QueryResult.Rows) result).rows().forEachRemaining(row -> rows[0]++));
    assertEquals(7, rows[0]);
  }

  @Test
  void wellKnownPrefixesNeedNoDeclarationAndDeclaredOnesHold() {
    assertEquals("n\n8\n", csv("SELECT (COUNT(*) AS ?n) { ?p a sl:Paper }"));
    assertEquals(
        "n\n0\n", csv("PREFIX sl: <http://other/> SELECT (COUNT(*) AS ?n) { ?p a sl:Paper }"));
  }

  @Test
  void textThatDoesNotParseIsToldWithLineAndColumn() {
    assertTrue(refusal("SELECT * {\n  ?s ?p }").startsWith("line 2, column 9: "));
    assertEquals(
        "line 2, column 4: Unresolved prefixed name: x:y", refusal("SELECT * {\n?s x:y ?o }"));
    assertTrue(refusal("").startsWith("line 1, column 1: "), refusal(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT DATA { <a:a> <a:b> <a:c> }",
        "DROP ALL",
        "LOAD <file:///etc/passwd>",
        "JSON { \"a\": ?s } WHERE { ?s ?p ?o }",
        "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
        "SELECT * { { SELECT * { SERVICE SILENT <http://localhost:1/> { ?s ?p ?o } } } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://localhost:1/> { ?s ?p ?o } } }",
        "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
        "SELECT * FROM NAMED <http://localhost:1/x> { GRAPH ?g { ?s ?p ?o } }",
        "SELECT (<java:java.lang.System>() AS ?x) {}",
        "SELECT * { ?s ?p ?o FILTER(<java:org.example.Evil>(?s)) }",
        "SELECT * { ?s ?p ?o } ORDER BY <java:org.example.Evil>(?s)",
        "SELECT (SUM(<java:org.example.Evil>(?s)) AS ?n) { ?s ?p ?o } GROUP BY ?p",
        "SELECT ?p { ?s ?p ?o } GROUP BY ?p HAVING (<java:org.example.Evil>(?p))",
        "SELECT * { ?s ?p ?o FILTER NOT EXISTS { ?s ?p ?x FILTER(<java:E>(?x)) } }",
        "SELECT * { ?s ?p ?o } ORDER BY EXISTS { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
        "SELECT (COUNT(DISTINCT IF(true, <java:E>(?o), 1)) AS ?n) (COUNT(*) AS ?m) { ?s ?p ?o }",
        "SELECT (<http://jena.apache.org/ARQ/function/aggregate#stdev>(?o) AS ?n) { ?s ?p ?o }",
        "SELECT * { UNFOLD(<java:E>(1) AS ?x) }",
        "SELECT * { LET(?x := <java:E>(1)) }",
        "SELECT ?x { ?s ?p ?o } GROUP BY (<java:E>(?s) AS ?x)",
        "SELECT * { ?s ?p ?o OPTIONAL { ?o ?q ?r FILTER(<java:E>(?r)) } }",
        "SELECT * { ?s ?p ?o { SELECT ?o { ?a ?b ?o } ORDER BY <java:E>(?o) LIMIT 1 } }",
        "SELECT * { ?s ?p ?o MINUS { ?s ?p ?o BIND(<java:E>(?o) AS ?x) } }",
        "SELECT * { GRAPH ?g { ?s ?p ?o FILTER(COALESCE(1, <java:E>(?o))) } }",
        "SELECT * { ?s ?p ?o LATERAL { SELECT * { ?s <java:E> ?z } } }",
        "DESCRIBE ?s { ?s ?p ?o } ORDER BY <java:E>(?s)",
        "SELECT * { ?s ?p ?o FILTER(IF(true, IF(true, <java:E>(?o), 1), 1) IN (1, 2)) }",
        "SELECT * { ?s <java:org.example.Evil> ?o }",
        "BASE <java:> SELECT (<E>() AS ?x) {}",
        "SELECT (CALL(IRI(CONCAT('ja', 'va:E'))) AS ?x) {}",
        "SELECT (<http://jena.apache.org/ARQ/function#wait>(100000) AS ?x) {}",
        "SELECT (<http://jena.apache.org/ARQ/jsFunction#f>(1) AS ?x) {}",
        "DESCRIBE ?s FROM <file:///etc/passwd> { ?s ?p ?o }",
        "CONSTRUCT { ?s ?p ?o } { BIND(<java:E>() AS ?s) ?s ?p ?o }"
      })
  void whatIsNoQueryOrReachesBeyondTheDataIsRefused(String sparql) {
    assertFalse(refusal(sparql).isBlank());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (xsd:integer('1') AS ?x) {}",
        "SELECT (STRLEN('a') AS ?x) (MD5('a') AS ?y) {}",
        "DESCRIBE <https://w3id.org/sciloom/id/concept/bert>",
        "ASK { ?s sl:introduces|sl:uses/^sl:uses ?o }"
      })
  void whatStaysWithinTheDataRuns(String sparql) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    QueryRunner.of(sample).run(sparql, r -> ResultWriter.of(ResultFormat.TABLE).write(r, out));
    assertTrue(out.size() > 0);
  }

  @Test
  void aQueryThatTakesTooLongIsCancelled() {
    String product = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
    QueryRunner runner = QueryRunner.of(sample).withTimeLimit(Duration.ofMillis(100));
    String message =
        assertThrows(
                QueryTimeoutException.class,
                () ->
                    runner.run(
                        product,
                        r ->
                            ResultWriter.of(ResultFormat.CSV)
                                .write(r, new ByteArrayOutputStream())))
            .getMessage();
    assertTrue(message.contains("100 ms"), message);
    assertFalse(sample.isInTransaction());
  }

  /** Offsets are code points, and so SUBSTR and STRLEN must count these and not UTF-16. */
  @Test
  void substringsCountCodePoints() {
    assertEquals(
        "n,two,rest\n3,\uD83E\uDDF6,\uD83E\uDDF6b\n",
        csv(
            "SELECT (STRLEN('a\uD83E\uDDF6b') AS ?n) (SUBSTR('a\uD83E\uDDF6b', 2, 1) AS ?two)"
                + " (SUBSTR('a\uD83E\uDDF6b', 2) AS ?rest) {}"));
  }

  @Test
  void theCheckOfOffsetsCountsMentionsThatAreWrong() {
    DatasetGraph spoilt = SampleData.load();
    Txn.executeWrite(spoilt, () -> spoil(spoilt));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    QueryRunner.of(spoilt)
        .run(
            QUERIES.get("mention-offsets-check"),
            Map.of(),
            r -> ResultWriter.of(ResultFormat.CSV).write(r, out));
    assertEquals("mentions,wrong\r\n47,2\r\n", out.toString(StandardCharsets.UTF_8));
  }

  /** One mention with another surface, one without an end. */
  private static void spoil(DatasetGraph data) {
    var nif = Prefixes.wellKnown().getNsPrefixURI("nif");
    var graph = data.getDefaultGraph();
    var surface = NodeFactory.createURI(nif + "anchorOf");
    var end = NodeFactory.createURI(nif + "endIndex");
    var mentions = graph.find(null, surface, null).toList();
    var first = mentions.get(0);
    graph.delete(first);
    graph.add(first.getSubject(), surface, NodeFactory.createLiteralLang("?", "en"));
    graph.remove(mentions.get(1).getSubject(), end, null);
  }
}
