package org.sciloom.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResultWriterTest {

  private static final DatasetGraph EMPTY = DatasetGraphFactory.createTxnMem();
  private static final String ROWS =
      """
      SELECT ?name ?n ?x { VALUES (?name ?n ?x) {
        ("Loom" 7 0.5e0) ("词嵌入"@en 1234 1e2) ("e\\u0301 🧶" UNDEF 2e0) (sl:Paper 1 3.25e0) } }
      """;

  private static String write(String sparql, ResultFormat format, int width) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    QueryRunner.of(EMPTY).run(sparql, r -> ResultWriter.of(format).withWidth(width).write(r, out));
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aTableIsAlignedAlsoWithWideAndCombiningCharacters() {
    assertEquals(
        """
        name         n     x
        --------  ----  ----
        Loom         7   0.5
        词嵌入    1234   100
        e\u0301 🧶               2
        sl:Paper     1  3.25
        """,
        write(ROWS, ResultFormat.TABLE, 0));
  }

  @Test
  void aTableIsCutToTheWidthOfTheTerminal() {
    String text = "x".repeat(200) + "词".repeat(100);
    String table =
        write(
            "SELECT ?a ?b { VALUES (?a ?b) { (\"short\" \"" + text + "\") } }",
            ResultFormat.TABLE,
            40);
    assertEquals(
        "a      b\n-----  " + "-".repeat(33) + "\nshort  " + "x".repeat(32) + "…\n", table);
  }

  @Test
  void controlCharactersOfTextsDoNotReachTheTerminal() {
    String table =
        write("SELECT ('a\\u001B[31mred\\n\\tb\\u202Ec' AS ?x) {}", ResultFormat.TABLE, 0);
    assertEquals("x\n-------------\na [31mred b c\n", table);
  }

  @Test
  void anEmptyTableIsItsHeader() {
    assertEquals("s  p\n-  -\n", write("SELECT ?s ?p { ?s ?p 1 }", ResultFormat.TABLE, 80));
  }

  @Test
  void rowsAreWrittenInTheSparqlFormats() {
    String query = "SELECT ('a,b'@en AS ?x) (1 AS ?y) {}";
    assertEquals("x,y\r\n\"a,b\",1\r\n", write(query, ResultFormat.CSV, 0));
    assertEquals("?x\t?y\n\"a,b\"@en\t1\n", write(query, ResultFormat.TSV, 0));
    assertTrue(write(query, ResultFormat.JSON, 0).contains("\"xml:lang\": \"en\""));
    assertTrue(write(query, ResultFormat.XML, 0).contains("<sparql "));
  }

  @Test
  void truthValuesAreWritten() {
    assertEquals("yes\n", write("ASK {}", ResultFormat.TABLE, 0));
    assertEquals("no\n", write("ASK { ?s ?p 1 }", ResultFormat.TABLE, 0));
    assertTrue(write("ASK {}", ResultFormat.JSON, 0).contains("true"));
    assertTrue(write("ASK {}", ResultFormat.XML, 0).contains("true"));
    assertTrue(write("ASK {}", ResultFormat.CSV, 0).contains("true"));
    assertTrue(write("ASK {}", ResultFormat.TSV, 0).contains("true"));
  }

  @ParameterizedTest
  @EnumSource(
      value = ResultFormat.class,
      names = {"TABLE", "TURTLE", "N_TRIPLES", "JSON_LD"})
  void triplesAreWrittenInTheSyntaxesOfRdf(ResultFormat format) {
    String written = write("CONSTRUCT { sl:a sl:b 'c' } {}", format, 0);
    var lang = format == ResultFormat.TABLE ? ResultFormat.TURTLE.lang() : format.lang();
    assertEquals(
        1,
        RDFParser.source(new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8)))
            .lang(lang)
            .toGraph()
            .size());
  }

  @Test
  void aFormatThatDoesNotFitIsToldWithThoseThatDo() {
    assertEquals(
        "the query answers with rows, which cannot be written as ttl; there are table, csv, tsv, json, xml",
        assertThrows(BadQueryException.class, () -> write(ROWS, ResultFormat.TURTLE, 0))
            .getMessage());
    assertEquals(
        "the query answers with triples, which cannot be written as csv; there are table, ttl, ntriples, jsonld",
        assertThrows(
                BadQueryException.class,
                () -> write("CONSTRUCT WHERE { ?s ?p ?o }", ResultFormat.CSV, 0))
            .getMessage());
    assertTrue(
        assertThrows(BadQueryException.class, () -> ResultFormat.get("pdf"))
            .getMessage()
            .contains("table, csv"));
  }
}
