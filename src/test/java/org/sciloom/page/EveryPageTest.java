package org.sciloom.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every page of the explorer, light on a desktop and dark on a phone. */
class EveryPageTest {

  private static final String AXE = resource("/axe.min.js");
  private static final int PHONE = 390;

  private static Site site;

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/search?q=language+models",
        "/concept/bert",
        "/paper/arxiv-2301.00001",
        "/compare?c=concept/bert&c=concept/loomnet&p=paper/arxiv-2301.00001",
        "/leaderboard",
        "/leaderboard?benchmark=concept/glue",
        "/map",
        "/map?concept=concept/bert&depth=2&colour=community",
        "/map?concept=concept/bert&from=2023&to=2024",
        "/map?from=2023&to=2024",
        "/path?from=concept/f1-score&to=concept/loomnet",
        "/trends?c=concept/bert&c=concept/loomnet&as=share",
        "/gaps",
        "/editor?name=used-with&concept=BERT",
        "/about",
        "/concept/nothing-of-that-name"
      })
  void itIsAccessibleInLightAndInDark(String path) {
    look(path, new Browser.NewContextOptions().setViewportSize(1280, 900));
    look(
        path,
        new Browser.NewContextOptions()
            .setViewportSize(PHONE, 844)
            .setColorScheme(ColorScheme.DARK));
  }

  /** By axe-core, whose script lies in the class path. */
  private static void look(String path, Browser.NewContextOptions options) {
    try (Visit visit = site.visit(options)) {
      visit.go(path);
      visit.page().evaluate(AXE);
      Object serious =
          visit
              .page()
              .evaluate(
                  """
                  async () => (await axe.run()).violations
                    .filter((rule) => ['serious', 'critical'].includes(rule.impact))
                    .map((rule) => rule.id + ': ' + rule.nodes[0].html)
                  """);
      assertEquals(List.of(), serious);
      Object beyond =
          visit
              .page()
              .evaluate(
                  "document.documentElement.scrollWidth - document.documentElement.clientWidth");
      assertEquals(0, beyond, "nothing hangs over the edge");
      assertEquals(0, visit.page().locator(".failed").count(), "every panel has its answer");
      assertEquals(List.of(), visit.faults());
    }
  }

  private static String resource(String name) {
    try (InputStream in = EveryPageTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
