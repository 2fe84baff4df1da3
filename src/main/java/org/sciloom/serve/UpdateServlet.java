package org.sciloom.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.update.UpdateRequest;
import org.sciloom.query.BadQueryException;
import org.sciloom.query.GuardedUpdate;
import org.sciloom.store.GraphStore;
import org.sciloom.store.StoreException;

/**
 * Takes updates by POST, as body or as form, into named graphs of people's own. Writers only: the
 * filter before it asks for a token.
 *
 * @see <a href="https://www.w3.org/TR/sparql11-protocol/#update-operation">SPARQL 1.1 Protocol,
 *     update</a>
 */
final class UpdateServlet extends HttpServlet {

  static final String PATH = "/update";

  private static final long serialVersionUID = 1L;
  private static final int UNAVAILABLE = 503;
  private static final String DIRECT = "application/sparql-update";

  private final transient GraphStore store;
  private final Duration time;

  UpdateServlet(GraphStore store, Duration time) {
    this.store = store;
    this.time = time;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!request.getMethod().equals("POST")) {
      response.setHeader("Allow", "POST");
      PlainText.send(
          response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "updates are sent by POST");
      return;
    }
    try {
      UpdateRequest update = GuardedUpdate.of(text(request), store::isOwnGraph);
      store.update(update, time);
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } catch (BadQueryException e) {
      PlainText.send(response, HttpServletResponse.SC_BAD_REQUEST, String.valueOf(e.getMessage()));
    } catch (QueryCancelledException e) {
      PlainText.send(response, UNAVAILABLE, "the update is over its time limit; nothing changed");
    } catch (StoreException e) {
      PlainText.send(response, UNAVAILABLE, String.valueOf(e.getMessage()));
    } catch (JenaException e) {
      PlainText.send(
          response, HttpServletResponse.SC_BAD_REQUEST, "the update cannot be carried out");
    }
  }

  private static String text(HttpServletRequest request) throws IOException {
    String type = String.valueOf(request.getContentType());
    if (type.startsWith(DIRECT)) {
      return new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
    String update = request.getParameter("update");
    if (update == null) {
      throw new BadQueryException(
          "send the update as a body of the type %s or as the field update of a form"
              .formatted(DIRECT));
    }
    return update;
  }
}
