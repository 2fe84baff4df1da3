package org.sciloom.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Stands before what answers from the data: gives each request its place, says "not modified" where
 * the state of the store is the one that the client has seen, and sends the answer when it is whole
 * and the place is free again.
 */
final class AnswerFilter implements Filter {

  private static final int BUSY = 503;
  private static final int NOT_MODIFIED = 304;

  private final Places places;
  private final Limits limits;
  private final Supplier<String> version;
  private final Meters meters;

  /**
   * @param version names the state of the store
   */
  AnswerFilter(Places places, Limits limits, Supplier<String> version, Meters meters) {
    this.places = places;
    this.limits = limits;
    this.version = version;
    this.meters = meters;
  }

  @Override
  public void doFilter(ServletRequest from, ServletResponse to, FilterChain rest)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) from;
    HttpServletResponse response = (HttpServletResponse) to;
    if (request.getMethod().equals("OPTIONS")) {
      rest.doFilter(request, response);
      return;
    }
    String tag = tag(request);
    if (!tag.isEmpty() && tag.equals(request.getHeader("If-None-Match"))) {
      response.setHeader("ETag", tag);
      response.setStatus(NOT_MODIFIED);
      return;
    }
    long begin = System.nanoTime();
    if (!places.enter()) {
      meters.refused();
      response.setHeader("Retry-After", "1");
      PlainText.send(response, BUSY, "too many queries at once, try again in a moment");
      return;
    }
    try (Answer answer = new Answer(response, limits.answerBytes())) {
      answered(request, answer, rest);
      meters.answered(response.getStatus(), System.nanoTime() - begin);
      if (response.getStatus() == HttpServletResponse.SC_OK) {
        // Packing adds to the tag, and fails where it is empty.
        if (!tag.isEmpty()) {
          response.setHeader("ETag", tag);
        }
        response.setHeader("Cache-Control", "no-cache");
        response.addHeader("Vary", "Accept");
      }
      answer.send();
    }
  }

  private void answered(HttpServletRequest request, Answer answer, FilterChain rest)
      throws IOException, ServletException {
    try {
      rest.doFilter(request, answer);
    } catch (Answer.TooLargeException e) {
      answer.sendError(HttpServletResponse.SC_BAD_REQUEST, String.valueOf(e.getMessage()));
    } finally {
      places.leave();
    }
  }

  /** The same request to the same state has the same answer; of what is posted there is no tag. */
  private String tag(HttpServletRequest request) {
    String key =
        version.get()
            + "\n"
            + request.getRequestURI()
            + "\n"
            + request.getQueryString()
            + "\n"
            + request.getHeader("Accept");
    return request.getMethod().equals("GET") ? '"' + DigestUtils.sha256Hex(key) + '"' : "";
  }
}
