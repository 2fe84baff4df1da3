package org.sciloom.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.irix.IRIx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciloom.paper.ConceptKey;
import org.sciloom.paper.PaperId;
import org.sciloom.paper.Section;

class IrisTest {

  private static final String ALPHABET =
      "ab Z9-_.~%/?#[]<>\"{}|\\^`'+&;:@!$*(),=\u00A0éßλж织机ا\u0301\u200D\uFF21\uFB01\uD835\uDCAA\uD83D\uDE00";

  private final Iris iris = new Iris(Iris.DEFAULT_BASE);
  private final PaperId id = new PaperId(PaperId.Scheme.ARXIV, "1706.03762");

  /** Keys of random characters, the same in every run. */
  static Stream<ConceptKey> keys() {
    Random random = new Random(20261125);
    int[] alphabet = ALPHABET.codePoints().toArray();
    return Stream.generate(
            () ->
                random
                    .ints(1 + random.nextInt(12), 0, alphabet.length)
                    .map(place -> alphabet[place])
                    .collect(
                        StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString())
        .filter(key -> !key.isBlank())
        .limit(300)
        .map(ConceptKey::new);
  }

  @ParameterizedTest
  @MethodSource("keys")
  void keyCanBeReadBackFromItsSlugSoThatNoTwoKeysShareOne(ConceptKey key) {
    String spaces = Iris.slug(key).replace('-', ' ');
    assertEquals(key.value(), URLDecoder.decode(spaces, StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void conceptHasALegalIriOfOneSegmentBelowTheBase(ConceptKey key) {
    String iri = iris.concept(key).getURI();
    assertFalse(IRIx.create(iri).hasViolations(), iri);
    assertEquals(-1, iri.indexOf('/', (Iris.DEFAULT_BASE + "concept/").length()), iri);
  }

  @ParameterizedTest
  @CsvSource({
    "token pruning, token-pruning",
    "c++, c%2B%2B",
    "f1, f1",
    "gpt 4.1, gpt-4%2E1",
    "a-b, a%2Db",
    "müller, müller",
    "织机, 织机",
    "a/b#c, a%2Fb%23c"
  })
  void slugKeepsLettersAndDigitsAndEncodesTheRest(String key, String slug) {
    assertEquals(slug, Iris.slug(new ConceptKey(key)));
  }

  @Test
  void paperHasItsSchemeAndItsEncodedIdentifier() {
    assertEquals(Iris.DEFAULT_BASE + "paper/arxiv-1706.03762", iris.paper(id).getURI());
    assertEquals(
        Iris.DEFAULT_BASE + "paper/doi-10.1000%2Fxyz%3C1%3E%20%C3%A9",
        iris.paper(new PaperId(PaperId.Scheme.DOI, "10.1000/xyz<1> é")).getURI());
  }

  @Test
  void whatAPaperYieldsLiesBelowThePaper() {
    String paper = iris.paper(id).getURI();
    ConceptKey key = new ConceptKey("token pruning");
    assertEquals(paper + "/author/1", iris.author(id, 1).getURI());
    assertEquals(paper + "/title", iris.section(id, Section.TITLE).getURI());
    assertEquals(
        paper + "/sentence/abstract-0-99", iris.sentence(id, Section.ABSTRACT, 0, 99).getURI());
    assertEquals(
        paper + "/mention/abstract-10-25-token-pruning",
        iris.mention(id, Section.ABSTRACT, 10, 25, key).getURI());
    assertEquals(paper + "/link/token-pruning", iris.link(id, key).getURI());
    assertEquals(paper + "/result/2", iris.result(id, 2).getURI());
  }

  @Test
  void sharedNodesLieDirectlyBelowTheBase() {
    assertEquals(Iris.DEFAULT_BASE + "scheme", iris.scheme().getURI());
    assertEquals(Iris.DEFAULT_BASE + "run/0a1b", iris.run("0a1b").getURI());
    assertEquals(
        Iris.DEFAULT_BASE + "agent/sciloom-0.1.0-SNAPSHOT", iris.agent("0.1.0-SNAPSHOT").getURI());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://example.org/", "http://localhost:3030/id#", "urn:example:sciloom/"})
  void absoluteBaseThatEndsInASlashOrHashIsAccepted(String base) {
    assertTrue(new Iris(base).scheme().getURI().startsWith(base));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "id/",
        "https://example.org/id",
        "https:///",
        "file:///tmp/",
        "urn:example:x",
        "https://exa mple.org/",
        "https://example.org/<x>/",
        "mailto:a@example.org/"
      })
  void anyOtherBaseIsRejectedByName(String base) {
    IllegalArgumentException rejected =
        assertThrows(IllegalArgumentException.class, () -> new Iris(base));
    assertTrue(rejected.toString().contains("\"" + base + "\""), rejected::toString);
  }
}
