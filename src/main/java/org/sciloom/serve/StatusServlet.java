package org.sciloom.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;

/** Says in plain text how the server is: one path, one question. */
final class StatusServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int UNAVAILABLE = 503;

  private final transient Supplier<String> text;
  private final String mediaType;

  /**
   * @param mediaType of the text
   * @param text what to say; when it throws, the server is not well
   */
  StatusServlet(String mediaType, Supplier<String> text) {
    this.mediaType = mediaType;
    this.text = text;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    try {
      String said = text.get();
      response.setContentType(mediaType);
      response.getWriter().print(said);
    } catch (RuntimeException e) {
      PlainText.send(response, UNAVAILABLE, "the store cannot be read");
    }
  }
}
