package org.sciloom.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Walks {@code queries/}. What each answers on the sample lies in {@code
 * src/test/resources/queries}; {@code -Dsciloom.golden=write} writes these files anew: read the
 * difference before you commit it.
 */
class NamedQueriesTest {

  private static final Path GOLDEN = Path.of("src/test/resources/queries");
  private static final boolean WRITE = "write".equals(System.getProperty("sciloom.golden"));
  private static DatasetGraph sample;

  @BeforeAll
  static void loadSample() {
    sample = SampleData.load();
  }

  static Stream<NamedQuery> queries() {
    return NamedQueries.bundled().list().stream();
  }

  @Test
  void thereAreAtLeastEighteenQueries() {
    assertTrue(queries().count() >= 18);
  }

  @ParameterizedTest
  @MethodSource("queries")
  void everyDeclaredParameterStandsInTheQuery(NamedQuery query) {
    Query parsed = QueryText.parse(query.text());
    for (QueryParameter parameter : query.parameters()) {
      if (parameter.isLimit()) {
        assertEquals(parameter.defaultValue(), String.valueOf(parsed.getLimit()));
      } else {
        assertTrue(variableUses(query).containsKey(parameter.name()), parameter.name());
      }
      assertTrue(
          !parameter.required() || query.example().containsKey(parameter.name()),
          "no example for " + parameter.name());
    }
    assertEquals(parsed.hasLimit(), query.findParameter(QueryParameter.LIMIT).isPresent());
  }

  @ParameterizedTest
  @MethodSource("queries")
  void aVariableThatNothingElseCouldBindIsADeclaredParameter(NamedQuery query) {
    Map<String, Long> uses = variableUses(query);
    uses.keySet()
        .removeIf(
            name -> isMadeBySelect(query, name) || isSubject(query, name) || isGraph(query, name));
    uses.values().removeIf(count -> count > 1);
    query.parameters().forEach(parameter -> uses.remove(parameter.name()));
    assertEquals(Map.of(), uses);
  }

  private static boolean isMadeBySelect(NamedQuery query, String name) {
    return query.text().contains("AS ?" + name + ")");
  }

  private static boolean isGraph(NamedQuery query, String name) {
    return query.text().contains("GRAPH ?" + name + " {");
  }

  private static boolean isSubject(NamedQuery query, String name) {
    return Pattern.compile("(?m)^\\s*(WHERE \\{ *)?\\?" + name + " ").matcher(query.text()).find();
  }

  private static Map<String, Long> variableUses(NamedQuery query) {
    String sparql = query.text().replaceAll("(?m)^\\s*# .*$", "");
    return Pattern.compile("\\?(\\w+)")
        .matcher(sparql)
        .results()
        .collect(Collectors.groupingBy(m -> m.group(1), TreeMap::new, Collectors.counting()));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void answersOnTheSampleAreTheGoldenOnes(NamedQuery query) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    boolean[] triples = {false};
    QueryRunner.of(sample)
        .run(
            query,
            query.example(),
            result -> {
              triples[0] = result instanceof QueryResult.Triples;
              ResultFormat format = triples[0] ? ResultFormat.N_TRIPLES : ResultFormat.CSV;
              ResultWriter.of(format).write(result, out);
            });
    String answer = normalised(out.toString(StandardCharsets.UTF_8), triples[0]);
    Path golden = GOLDEN.resolve(query.name() + (triples[0] ? ".nt" : ".csv"));
    if (WRITE) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, answer);
    }
    assertFalse(answer.lines().skip(triples[0] ? 0 : 1).toList().isEmpty(), "no answer");
    assertEquals(Files.readString(golden), answer);
  }

  private static String normalised(String answer, boolean sort) {
    Stream<String> lines = answer.lines();
    return (sort ? lines.sorted() : lines).collect(Collectors.joining("\n", "", "\n"));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void everyQueryRunsWithoutItsOptionalArguments(NamedQuery query) {
    var required = new TreeMap<>(query.example());
    required
        .keySet()
        .removeIf(name -> query.findParameter(name).stream().noneMatch(p -> p.required()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    QueryRunner.of(sample)
        .run(query, required, r -> ResultWriter.of(ResultFormat.TABLE).write(r, out));
    assertTrue(out.toString(StandardCharsets.UTF_8).lines().count() > 2, "no answer");
  }

  @ParameterizedTest
  @MethodSource("queries")
  void everyOptionalConceptTypeAndLinkTypeCanBeGiven(NamedQuery query) {
    var arguments = new TreeMap<>(query.example());
    for (QueryParameter parameter : query.parameters()) {
      if (parameter.type() == ParameterType.CONCEPT_TYPE) {
        arguments.put(parameter.name(), "Method");
      } else if (parameter.type() == ParameterType.LINK_TYPE) {
        arguments.put(parameter.name(), "comparesWith");
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    QueryRunner.of(sample)
        .run(query, arguments, r -> ResultWriter.of(ResultFormat.TABLE).write(r, out));
    assertTrue(out.toString(StandardCharsets.UTF_8).lines().count() > 2, "no answer");
  }

  @Test
  void allThatOnePaperYieldsIsInItsGraph() {
    NamedQuery query = NamedQueries.bundled().get("paper-graph");
    String paper = "https://w3id.org/sciloom/id/paper/title-5f2a90c1";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    QueryRunner.of(sample)
        .run(
            query,
            Map.of("paper", paper),
            result -> ResultWriter.of(ResultFormat.N_TRIPLES).write(result, out));
    Graph graph =
        RDFParser.source(new ByteArrayInputStream(out.toByteArray())).lang(Lang.NTRIPLES).toGraph();
    long expected =
        Txn.calculateRead(
            sample,
            () ->
                sample
                    .getDefaultGraph()
                    .find()
                    .filterKeep(
                        t ->
                            t.getSubject().getURI().equals(paper)
                                || t.getSubject().getURI().startsWith(paper + "/"))
                    .toList()
                    .size());
    assertEquals(expected, graph.size());
  }

  @Test
  void queriesAreFoundInAJarThatHasNoEntryForTheFolder(@TempDir Path folder) throws IOException {
    Path jar = folder.resolve("program.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry("queries/hello.rq"));
      out.write("# title: T\n# story: S\nASK {}\n".getBytes(StandardCharsets.UTF_8));
      out.closeEntry();
    }
    assertEquals("hello", NamedQueries.bundledWith(jar).list().get(0).name());
  }

  @Test
  void anUnknownNameIsToldWithTheNamesThatThereAre() {
    var exception =
        assertThrows(BadQueryException.class, () -> NamedQueries.bundled().get("papers"));
    assertTrue(exception.getMessage().contains("papers-of-concept"), exception.getMessage());
  }
}
