package org.sciloom.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sciloom.paper.PaperDate;

class LiteralsTest {

  private static final Node SUBJECT = NodeFactory.createURI("https://example.org/s");
  private static final Node PREDICATE = NodeFactory.createURI("https://example.org/p");

  static Stream<Lang> syntaxes() {
    return Stream.of(Lang.TURTLE, Lang.NTRIPLES, Lang.RDFXML, Lang.JSONLD, Lang.TRIG, Lang.NQUADS);
  }

  @Test
  void whatIsAddedToTdb2IsReadBackTheSameAndDeleted() {
    Set<Triple> written = literals().map(LiteralsTest::triple).collect(Collectors.toSet());
    DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
    Txn.executeWrite(dataset, () -> written.forEach(dataset.getDefaultGraph()::add));
    assertEquals(
        written, Txn.calculateRead(dataset, () -> dataset.getDefaultGraph().find().toSet()));
    Txn.executeWrite(dataset, () -> written.forEach(dataset.getDefaultGraph()::delete));
    assertEquals(
        Set.of(), Txn.calculateRead(dataset, () -> dataset.getDefaultGraph().find().toSet()));
  }

  @ParameterizedTest
  @MethodSource("syntaxes")
  void everySyntaxCarriesEveryLiteral(Lang syntax) {
    Set<Triple> written = literals().map(LiteralsTest::triple).collect(Collectors.toSet());
    Graph graph = GraphFactory.createDefaultGraph();
    written.forEach(graph::add);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RDFDataMgr.write(bytes, graph, syntax);
    Graph read = GraphFactory.createDefaultGraph();
    RDFDataMgr.read(read, new ByteArrayInputStream(bytes.toByteArray()), syntax);
    assertEquals(written, read.find().toSet());
  }

  @Test
  void confidenceIsRoundedToFourDecimals() {
    assertEquals("0.9713e0", Literals.confidence(0.97126).getLiteralLexicalForm());
    assertEquals("1.0e0", Literals.confidence(0.99999).getLiteralLexicalForm());
    assertEquals("0.0e0", Literals.confidence(0).getLiteralLexicalForm());
  }

  @Test
  void loneSurrogatesAndControlCharactersBecomeReplacementCharactersOneForOne() {
    assertEquals(
        "a\uFFFDb\uFFFDc\uFFFD\uD83D\uDE00",
        Literals.text("a\uD83Db\uDE00c\u0000\uD83D\uDE00").getLiteralLexicalForm());
    assertEquals("\uFFFD", Literals.code("\uFFFE").getLiteralLexicalForm());
    assertEquals("http://a%EF%BF%BD", Literals.address("http://a\uD800").getLiteralLexicalForm());
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a?b=%20#c, https://example.org/a?b=%20#c",
    "https://example.org/a b<c>, https://example.org/a%20b%3Cc%3E",
    "https://example.org/100%#a#b, https://example.org/100%25#a%23b",
    "https://example.org/织机, https://example.org/织机",
    "example.org/data, example.org/data",
    "://no, %3A%2F%2Fno"
  })
  void addressIsEncodedOnlyWhereItIsIllegal(String url, String expected) {
    assertEquals(expected, Literals.address(url).getLiteralLexicalForm());
  }

  @Test
  void unknownDateIsNoLiteral() {
    assertThrows(IllegalArgumentException.class, () -> Literals.date(new PaperDate.Unknown()));
  }

  @Test
  void everyLiteralIsLegalForItsDatatype() {
    literals()
        .forEach(literal -> assertTrue(literal.getLiteral().isWellFormed(), literal::toString));
  }

  private static Stream<Node> literals() {
    Stream<Node> chosen =
        Stream.of(
            Literals.text("A \"title\" with <tags> & \\ and\nlines\tof 织机 \uD83D\uDE00 ]]>"),
            Literals.text("lone \uD83D surrogate, control \u0001, and \uFFFF"),
            Literals.code("10.1000/x<1>"),
            Literals.code(" white  space "),
            Literals.text("carriage\rreturn\r\n"),
            Literals.address("https://example.org/a b?c=<d>{e}|\"f\"\\g^`"),
            Literals.address("no address at all"),
            Literals.address(":"),
            Literals.address("mailto:"),
            Literals.address("https://example.org/%zz#a#b"),
            Literals.count(0),
            Literals.count(12),
            Literals.offset(0),
            Literals.offset(1999),
            Literals.number(-0.5),
            Literals.number(1e-300),
            Literals.number(1e300),
            Literals.number(123456789.123),
            Literals.number(1e7),
            Literals.year(2024),
            Literals.year(987),
            Literals.date(new PaperDate.Day(LocalDate.of(2024, 2, 29))),
            Literals.date(new PaperDate.Month(YearMonth.of(2024, 2))),
            Literals.date(new PaperDate.YearOnly(Year.of(1998))),
            Literals.date(new PaperDate.DayOfUnknownYear(MonthDay.of(12, 3))));
    Random random = new Random(5);
    Stream<Node> confidences =
        Stream.generate(() -> Literals.confidence(random.nextDouble())).limit(200);
    Stream<Node> numbers =
        Stream.generate(() -> Literals.number(random.nextGaussian() * 1000)).limit(200);
    return Stream.of(chosen, confidences, numbers).flatMap(literals -> literals);
  }

  private static Triple triple(Node literal) {
    return Triple.create(SUBJECT, PREDICATE, literal);
  }
}
