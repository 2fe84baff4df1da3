package org.sciloom.serve;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers in one line of plain text. */
final class PlainText {

  private PlainText() {}

  /**
   * Sends a status and a line that says why.
   *
   * @throws IOException when the client cannot be written to
   */
  static void send(HttpServletResponse response, int status, String line) throws IOException {
    response.setStatus(status);
    response.setContentType("text/plain;charset=UTF-8");
    response.getWriter().println(line);
  }
}
