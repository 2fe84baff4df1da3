package org.sciloom.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/** Says in plain text what is here, and of any other path that nothing is there. */
final class HomeServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final String text;

  HomeServlet(Duration timeLimit) {
    this.text =
        """
        SciLoom: a knowledge graph of scientific abstracts.

        /sparql     SPARQL 1.1 Protocol, queries only (GET ?query=, POST), at most %d ms each
        /data       whole graphs (?default, ?graph=IRI)
        /id/        the things of the graph, with documents about them
        /ontology   the ontology, as Turtle; /.well-known/void: the dataset as VoID and DCAT
        /health     whether the server runs; /ready: whether it answers; /metrics: for Prometheus
        """
            .formatted(timeLimit.toMillis());
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!request.getRequestURI().equals("/")) {
      PlainText.send(
          response, HttpServletResponse.SC_NOT_FOUND, "nothing is here; / says what there is");
    } else if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
      response.setContentType("text/plain;charset=UTF-8");
      response.getWriter().print(text);
    } else {
      response.setHeader("Allow", "GET, HEAD");
      PlainText.send(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "this can only be read");
    }
  }
}
