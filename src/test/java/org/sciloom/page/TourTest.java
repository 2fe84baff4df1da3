package org.sciloom.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ten questions of the README's tour, each answered in at most three clicks from Home. */
class TourTest {

  private static final int MOST_CLICKS = 3;

  private static Site site;

  private Visit visit;
  private Page page;
  private int clicks;

  /** A question, the clicks that lead to its answer, and where that then stands. */
  private record Question(String text, Walk walk, String place, String answer) {
    @Override
    public String toString() {
      return text;
    }
  }

  /** What somebody does. */
  @FunctionalInterface
  private interface Walk {
    void by(TourTest visitor);
  }

  static Stream<Question> questions() {
    return Stream.of(
        new Question(
            "Which paper introduces ThreadBench, and in which sentence?",
            visitor -> {
              visitor.find("threadb");
              visitor.choose("select[aria-label=Link]", "introduces");
            },
            "[data-query=evidence-of-concept] .sentence mark",
            "ThreadBench"),
        new Question(
            "On which benchmarks are methods like BERT tested?",
            visitor -> visitor.find("bert"),
            "[data-query=used-with]",
            "F1 score"),
        new Question(
            "What is BERT compared with?",
            visitor -> visitor.find("bert"),
            "[data-query=compared-with]",
            "LoomNet"),
        new Question(
            "Which numbers are reported on GLUE?",
            visitor -> {
              visitor.click("nav a:text-is('Leaderboard')");
              visitor.click("[data-query=boards] a:text-is('GLUE')");
            },
            "[data-query=board] .sentence mark",
            "91.2%"),
        new Question(
            "Does the interest in BERT grow?",
            visitor -> {
              visitor.find("bert");
              visitor.click("a:text-is('Trend')");
            },
            "[data-query=concept-by-year]",
            "Papers of each year"),
        new Question(
            "What tells BERT and LoomNet apart?",
            visitor -> {
              visitor.find("bert");
              visitor.click("a:text-is('Compare')");
              visitor.add("loomn");
            },
            "table.compare",
            "LoomNet"),
        new Question(
            "How does F1 score lead to LoomNet?",
            visitor -> {
              visitor.find("f1 sc");
              visitor.click("a:text-is('Path to …')");
              visitor.add("loomn");
            },
            ".chain",
            "LoomNet"),
        new Question(
            "On which data has nobody tried which method?",
            visitor -> visitor.click("nav a:text-is('Gaps')"),
            "table.matrix .heat-0",
            "0"),
        new Question(
            "What does this paper say, and which words are its concepts?",
            visitor -> visitor.find("weaving graphs"),
            "p.abstract a.mention",
            "LoomNet"),
        new Question(
            "Which are the newest papers on question answering?",
            visitor -> visitor.find("question answ"),
            "[data-query=evidence-of-concept] tbody tr:first-child",
            "2024"));
  }

  @BeforeAll
  static void start() throws IOException {
    site = Site.start();
  }

  @AfterAll
  static void stop() {
    if (site != null) {
      site.close();
    }
  }

  @BeforeEach
  void open() {
    visit = site.visit(new Browser.NewContextOptions());
    page = visit.page();
    visit.go("/");
  }

  @AfterEach
  void leave() {
    visit.close();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void aQuestionIsAnsweredInThreeClicks(Question question) {
    question.walk().by(this);
    Browsers.waitUntilReady(page);
    Locator answer = page.locator(question.place());
    answer.first().waitFor();
    assertTrue(
        answer.allInnerTexts().toString().contains(question.answer()),
        () -> answer.allInnerTexts().toString());
    assertTrue(clicks <= MOST_CLICKS, clicks + " clicks");
  }

  /** Types into the box of the page, and clicks what is suggested. */
  private void find(String beginning) {
    page.locator("[role=combobox]").first().pressSequentially(beginning);
    click("[role=option]");
  }

  /** The same in the last box, which adds something to the page. */
  private void add(String beginning) {
    page.locator("[role=combobox]").last().pressSequentially(beginning);
    click("[role=option]:visible");
  }

  private void choose(String select, String option) {
    clicks++;
    page.locator(select).selectOption(option);
  }

  /** A click leads on where it is on a link or a suggestion. */
  private void click(String selector) {
    clicks++;
    String before = page.url();
    page.locator(selector).first().click();
    page.waitForURL(url -> !url.equals(before));
    Browsers.waitUntilReady(page);
  }
}
