package org.sciloom.page;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import org.sciloom.serve.ServedSample;

/**
 * The explorer of the sample, and a browser to visit it.
 *
 * @param browsers where there is a Chromium, else tests are skipped
 * @param sample what is visited
 */
record Site(Browsers browsers, ServedSample sample) implements AutoCloseable {

  /** Starts both. */
  static Site start() throws IOException {
    Browsers browsers = Browsers.start();
    return new Site(browsers, ServedSample.start());
  }

  /** A visit with a window of that kind. */
  Visit visit(Browser.NewContextOptions options) {
    return new Visit(browsers.browser().newContext(options), sample.server().home());
  }

  @Override
  public void close() {
    sample.close();
    browsers.close();
  }
}
