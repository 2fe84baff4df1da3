package org.sciloom.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.sciloom.rdf.GraphValidator;
import org.sciloom.store.BackupException;
import org.sciloom.store.CheckReport;
import org.sciloom.store.GraphStore;
import org.sciloom.store.StoreException;

/**
 * What keeps a store while it is served: {@code GET backup}, {@code POST restore}, {@code GET
 * check}. Who may ask is the matter of {@link AccessFilter}.
 */
final class AdminServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int UNAVAILABLE = 503;

  private final transient GraphStore store;
  private final transient GraphValidator shapes;

  AdminServlet(GraphStore store, GraphValidator shapes) {
    this.store = store;
    this.shapes = shapes;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String asked = request.getMethod() + " " + request.getRequestURI();
    try {
      switch (asked) {
        case "GET /admin/backup" -> backup(response);
        case "POST /admin/restore" -> restore(request, response);
        case "GET /admin/check" -> check(response);
        default ->
            PlainText.send(
                response,
                HttpServletResponse.SC_NOT_FOUND,
                "there are GET /admin/backup, POST /admin/restore and GET /admin/check");
      }
    } catch (StoreException e) {
      PlainText.send(response, UNAVAILABLE, e.getMessage());
    }
  }

  private void backup(HttpServletResponse response) throws IOException {
    response.setContentType("application/n-quads");
    store.backup(response.getOutputStream());
  }

  private void restore(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      long quads = store.restore(request.getInputStream());
      store.compactIfGrown();
      PlainText.send(
          response,
          HttpServletResponse.SC_OK,
          String.format(Locale.ROOT, "%,d quads restored to the store that is served", quads));
    } catch (BackupException e) {
      PlainText.send(response, HttpServletResponse.SC_BAD_REQUEST, String.valueOf(e.getMessage()));
    }
  }

  private void check(HttpServletResponse response) throws IOException {
    String text = CheckReport.text(store.check(shapes));
    response.setContentType("text/plain;charset=UTF-8");
    response.getWriter().print(text);
  }
}
