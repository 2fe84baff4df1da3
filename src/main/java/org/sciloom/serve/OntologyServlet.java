package org.sciloom.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** Gives the ontology as it lies in the program. */
final class OntologyServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String FILE = "/ontology/sciloom.ttl";

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try (InputStream ontology = OntologyServlet.class.getResourceAsStream(FILE)) {
      if (ontology == null) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
        return;
      }
      response.setContentType("text/turtle;charset=UTF-8");
      ontology.transferTo(response.getOutputStream());
    }
  }
}
