package org.sciloom.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Takes a picture of each page of a running explorer, light and dark, on a desktop and on a phone.
 * No test: {@code mvn -B -Dquick test -Dtest=Screenshots -Dsciloom.url=http://127.0.0.1:3030
 * -Dsciloom.shots=FOLDER -Dsciloom.pages="home=/,bert=/concept/bert"}.
 */
class Screenshots {

  private static final int LONGEST = 3_000;

  private record Look(String name, ColorScheme scheme, int width, int height) {}

  private static final List<Look> LOOKS =
      List.of(
          new Look("light", ColorScheme.LIGHT, 1280, 900),
          new Look("dark", ColorScheme.DARK, 1280, 900),
          new Look("phone-light", ColorScheme.LIGHT, 390, 844),
          new Look("phone-dark", ColorScheme.DARK, 390, 844));

  @Test
  void takePictures() throws IOException {
    String url = System.getProperty("sciloom.url", "http://127.0.0.1:3030");
    Path folder =
        Files.createDirectories(Path.of(System.getProperty("sciloom.shots", "target/shots")));
    List<String> pages =
        List.of(System.getProperty("sciloom.pages", "home=/,about=/about").split(","));
    String looks = System.getProperty("sciloom.looks", "");
    try (Browsers browsers = Browsers.start()) {
      for (Look look : LOOKS) {
        if (looks.isEmpty() || looks.contains(look.name())) {
          takeAll(browsers.browser(), look, url, pages, folder);
        }
      }
    }
  }

  private static void takeAll(
      Browser browser, Look look, String url, List<String> pages, Path folder) {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions()
            .setColorScheme(look.scheme())
            .setViewportSize(look.width(), look.height());
    try (BrowserContext context = browser.newContext(options)) {
      Page page = context.newPage();
      page.onConsoleMessage(
          message -> {
            if (!message.type().equals("log")) {
              System.out.println(page.url() + ": " + message.text());
            }
          });
      page.onPageError(error -> System.out.println(page.url() + ": " + error));
      for (String named : pages) {
        String name = named.substring(0, named.indexOf('='));
        page.navigate(url + named.substring(named.indexOf('=') + 1));
        Browsers.waitUntilReady(page);
        page.waitForTimeout(700);
        int height =
            Math.min(LONGEST, (Integer) page.evaluate("document.documentElement.scrollHeight"));
        page.setViewportSize(look.width(), Math.max(look.height(), height));
        page.waitForTimeout(300);
        page.screenshot(
            new Page.ScreenshotOptions()
                .setPath(folder.resolve(name + "-" + look.name() + ".png")));
        page.setViewportSize(look.width(), look.height());
      }
    }
  }
}
