package org.sciloom.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sciloom.page.Assets;
import org.sciloom.page.Things;

/**
 * Gives the pages of the explorer. All are one document, which fills itself after the address; what
 * it needs lies below {@code /assets/} and {@code /lib/}. Whoever asks for {@code /} without being
 * a browser is told in plain text what is here.
 */
final class PageServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final Pattern PAGE = Pattern.compile("(?!home|concept|paper)[a-z]+");

  private static final String PLAIN =
      """
      SciLoom: a knowledge graph of scientific abstracts.

      /           in a browser: the explorer
      /api        the named queries as JSON, CSV and Turtle; /api/openapi.json describes them
      /feed       Atom: new papers on ?concept=NAME or about ?words=WORDS
      /sparql     SPARQL 1.1 Protocol, queries only (GET ?query=, POST), at most %d ms each
      /data       whole graphs (?default, ?graph=IRI)
      /id/        the things of the graph, with documents about them
      /ontology   the ontology, as Turtle; /.well-known/void: the dataset as VoID and DCAT
      /health     whether the server runs; /ready: whether it answers; /metrics: for Prometheus
      """;

  private final transient Assets assets;
  private final String text;

  /**
   * @param time the longest time of a query, for what is said to programs
   */
  PageServlet(Assets assets, Duration time) {
    this.assets = assets;
    this.text = PLAIN.formatted(time.toMillis());
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI();
    Optional<Assets.Asset> asset = assets.find(isPage(path) ? Assets.DOCUMENT : path);
    if (asset.isEmpty()) {
      say(response, HttpServletResponse.SC_NOT_FOUND, "nothing is here; / says what there is\n");
    } else if (!Set.of("GET", "HEAD").contains(request.getMethod())) {
      response.setHeader("Allow", "GET, HEAD");
      say(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "this can only be read\n");
    } else if (path.equals("/") && !wantsPage(request)) {
      response.setHeader("Vary", "Accept");
      say(response, HttpServletResponse.SC_OK, text);
    } else {
      send(request, response, asset.get());
    }
  }

  /** A concept and a paper have a page, and so has every name that a script of pages has. */
  private boolean isPage(String path) {
    String name = path.substring(1);
    return name.isEmpty()
        || Things.hasPage(name)
        || (PAGE.matcher(name).matches() && assets.find(Assets.PAGES + name + ".js").isPresent());
  }

  private static boolean wantsPage(HttpServletRequest request) {
    return String.valueOf(request.getHeader("Accept")).contains("text/html");
  }

  private static void send(
      HttpServletRequest request, HttpServletResponse response, Assets.Asset asset)
      throws IOException {
    response.setHeader("ETag", asset.tag());
    response.setHeader("Cache-Control", "no-cache");
    if (asset.tag().equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(asset.mediaType());
    response.getOutputStream().write(asset.content());
  }

  private static void say(HttpServletResponse response, int status, String line)
      throws IOException {
    response.setStatus(status);
    response.setContentType("text/plain;charset=UTF-8");
    response.getWriter().print(line);
  }
}
