package org.sciloom.page;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A browser's visit to a server, which notes whatever goes wrong: faults and warnings on the
 * console, faults of scripts, requests that leave the server.
 */
final class Visit implements AutoCloseable {

  private final URI home;
  private final BrowserContext context;
  private final Page page;
  private final List<String> faults = new ArrayList<>();

  Visit(BrowserContext context, URI home) {
    this.home = home;
    this.context = context;
    this.page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (Set.of("error", "warning").contains(message.type())) {
            faults.add(message.text());
          }
        });
    page.onPageError(faults::add);
    page.onRequest(
        request -> {
          boolean isOwn = request.url().startsWith(home.toString());
          if (!isOwn && !request.url().startsWith("data:") && !request.url().startsWith("blob:")) {
            faults.add("a request left the machine: " + request.url());
          }
        });
  }

  Page page() {
    return page;
  }

  /** Goes to a path, and waits until all is there. */
  void go(String path) {
    page.navigate(home.resolve(path).toString());
    Browsers.waitUntilReady(page);
  }

  /** What went wrong so far; to be changed by those who expect some of it. */
  List<String> faults() {
    return faults;
  }

  @Override
  public void close() {
    context.close();
  }
}
