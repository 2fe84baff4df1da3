package org.sciloom.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciloom.query.NamedQueries;
import org.sciloom.query.QueryResult;
import org.sciloom.query.QueryRunner;

/** The explorer in a real browser, over the graph of the eight invented papers. */
class ExplorerTest {

  private static final String ID = "https://w3id.org/sciloom/id/";
  private static final String HOSTILE = "<img src=x onerror=\"document.title='harmed'\">Net";

  private static Site site;

  private Visit visit;
  private Page page;

  @BeforeAll
  static void start() throws IOException {
    site = Site.start();
    addHostileNames();
  }

  @AfterAll
  static void stop() {
    if (site != null) {
      site.close();
    }
  }

  /** Names and titles come from papers, and may hold anything. */
  private static void addHostileNames() {
    Node concept = NodeFactory.createURI(ID + "concept/resnet");
    Node paper = NodeFactory.createURI(ID + "paper/arxiv-2404.00006");
    Node text = NodeFactory.createLiteralLang(HOSTILE, "en");
    site.sample()
        .store()
        .dataset()
        .executeWrite(
            () -> {
              var graph = site.sample().store().dataset().getDefaultGraph();
              graph.remove(concept, SKOS.prefLabel.asNode(), Node.ANY);
              graph.add(concept, SKOS.prefLabel.asNode(), text);
              graph.remove(paper, DCTerms.title.asNode(), Node.ANY);
              graph.add(paper, DCTerms.title.asNode(), text);
            });
  }

  @BeforeEach
  void open() {
    visit = site.visit(new Browser.NewContextOptions().setViewportSize(1280, 900));
    page = visit.page();
  }

  @AfterEach
  void nothingWentWrong() {
    visit.close();
    assertEquals(List.of(), visit.faults());
  }

  private void go(String path) {
    visit.go(path);
  }

  @Test
  void homeCountsWhatTheEndpointCounts() {
    go("/");
    assertEquals(
        one("SELECT (COUNT(*) AS ?n) { ?p a sl:Paper }"),
        page.locator("[data-figure=papers]").textContent());
    assertEquals(
        one("SELECT (COUNT(DISTINCT ?c) AS ?n) { ?c sl:paperCount ?k }"),
        page.locator("[data-figure=concepts]").textContent());
  }

  @Test
  void aConceptIsFoundByTypingTheBeginningOfItsName() {
    go("/");
    Locator box = page.getByRole(com.microsoft.playwright.options.AriaRole.COMBOBOX);
    box.pressSequentially("ber");
    page.locator("[role=option]").first().waitFor();
    box.press("ArrowDown");
    box.press("Enter");
    page.waitForURL("**/concept/bert");
    Browsers.waitUntilReady(page);
    assertTrue(page.locator("h1").textContent().startsWith("BERT"));
  }

  @Test
  void aConceptLeadsToItsPapersAndTheseLeadToConcepts() {
    go("/concept/bert");
    assertEquals(
        one(
            "SELECT (COUNT(DISTINCT ?p) AS ?n) { ?l sl:concept <"
                + ID
                + "concept/bert> ; sl:paper ?p }"),
        page.locator("[data-figure=papers]").textContent());
    Locator papers = page.locator("[data-query=evidence-of-concept] tbody tr");
    assertEquals(rows("evidence-of-concept", Map.of("concept", "BERT")), papers.count());
    assertTrue(papers.first().locator("mark").textContent().contains("BERT"));
    page.locator("select[aria-label=Link]").selectOption("uses");
    page.waitForCondition(() -> papers.count() == 1);
    papers.first().locator("a.paper").click();
    page.waitForURL("**/paper/**");
    Browsers.waitUntilReady(page);
    page.locator("a.mention").first().click();
    page.waitForURL("**/concept/**");
  }

  @Test
  void aPaperShowsItsMentionsFromTheConfidenceThatIsChosen() {
    go("/paper/arxiv-2301.00001");
    int all = page.locator("a.mention").count();
    assertEquals(rows("mentions-of-paper", Map.of("paper", "arxiv:2301.00001")), all);
    page.locator("input[type=range]").fill("0.95");
    assertTrue(page.locator("a.mention").count() < all);
    page.locator("input[type=range]").fill("0");
    page.locator("label.toggle.t-Method input").uncheck();
    assertEquals(0, page.locator("a.mention.t-Method").count());
    String title = page.locator("h1").textContent();
    assertEquals(one("SELECT ?n { <" + ID + "paper/arxiv-2301.00001> dct:title ?n }"), title);
  }

  @Test
  void columnsAreComparedAndEqualRowsHidden() {
    go("/compare?c=concept/bert&c=concept/loomnet");
    int all = page.locator("table.compare tbody tr").count();
    page.getByText("hide equal rows").click();
    assertTrue(page.locator("table.compare tbody tr").count() < all);
    assertEquals(
        "compare.csv",
        page.waitForDownload(() -> page.locator("button:text-is('CSV')").click())
            .suggestedFilename());
  }

  @Test
  void aBoardKeepsUnitsApartAndShowsEverySentence() {
    go("/leaderboard");
    page.locator("[data-query=boards] tbody a").first().click();
    page.waitForURL("**/leaderboard?benchmark=**");
    Browsers.waitUntilReady(page);
    assertTrue(page.locator("[data-query=board] tbody tr .sentence mark").count() > 0);
  }

  @Test
  void theMapSaysTheSameAsItsTable() {
    go("/map");
    page.locator("summary").first().click();
    assertEquals(rows("co-occurrence-map", Map.of()), page.locator(".astable tbody tr").count());
  }

  @Test
  void eachStepOfAPathHasItsSentences() {
    go("/path?from=concept/f1-score&to=concept/loomnet");
    page.locator(".path summary").first().click();
    page.locator(".path .sentence").first().waitFor();
    assertTrue(page.locator(".path .sentence mark").count() > 0);
  }

  @Test
  void aCellOfTheGapsOpensItsPapers() {
    go("/gaps?rows=Method&columns=Dataset");
    Locator full = page.locator(".heat-5 button").first();
    String papers = full.textContent();
    full.click();
    page.locator("[data-query=evidence-of-both] .evidence li").first().waitFor();
    assertEquals(
        papers,
        String.valueOf(page.locator("[data-query=evidence-of-both] .evidence li a.paper").count()));
  }

  @Test
  void aQueryIsEditedRunAndKeptInTheAddress() {
    go("/editor");
    page.locator(".CodeMirror").click();
    page.keyboard().press("Control+A");
    page.keyboard().insertText("SELECT ?p { ?p a sl:Paper }");
    page.keyboard().press("Control+Enter");
    page.locator("table tbody tr").first().waitFor();
    assertEquals(
        one("SELECT (COUNT(*) AS ?n) { ?p a sl:Paper }"),
        String.valueOf(page.locator("table tbody tr").count()));
    page.reload();
    page.locator("table tbody tr").first().waitFor();
    assertTrue(page.locator(".CodeMirror-code").textContent().contains("sl:Paper"));
  }

  @Test
  void aQueryThatIsWrongIsToldInALine() {
    go("/editor?query=SELECT+nothing");
    assertTrue(page.locator(".failed").textContent().contains("line"));
    visit.faults().removeIf(fault -> fault.contains("400"));
  }

  @Test
  void namesAreTextWhateverTheyHold() {
    for (String path :
        List.of(
            "/",
            "/concept/resnet",
            "/paper/arxiv-2404.00006",
            "/concept/imagenet",
            "/map",
            "/gaps",
            "/compare?c=concept/resnet&c=concept/bert",
            "/trends?c=concept/resnet",
            "/search?q=loom")) {
      go(path);
      assertEquals(0, page.locator("main img, main script").count(), path);
      assertFalse(page.title().equals("harmed"), path);
    }
    go("/concept/resnet");
    assertTrue(page.locator("h1").textContent().contains(HOSTILE));
    go("/paper/arxiv-2404.00006");
    assertEquals(HOSTILE, page.locator("h1").textContent());
  }

  private static String one(String sparql) {
    List<String> values = new ArrayList<>();
    QueryRunner.of(site.sample().store().dataset())
        .run(
            sparql,
            result -> {
              var rows = ((QueryResult.Rows) result).rows();
              rows.forEachRemaining(row -> values.add(row.get("n").getLiteralLexicalForm()));
            });
    return values.get(0);
  }

  private static int rows(String query, Map<String, String> arguments) {
    List<Object> rows = new ArrayList<>();
    QueryRunner.of(site.sample().store().dataset())
        .run(
            NamedQueries.bundled().get(query),
            arguments,
            result -> ((QueryResult.Rows) result).rows().forEachRemaining(rows::add));
    return rows.size();
  }
}
