package org.sciloom.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sciloom.page.Api;
import org.sciloom.page.Feeds;
import org.sciloom.page.Reply;

/** Brings requests to the API and the feeds, and their answers back. */
final class ApiServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Api api;
  private final transient Feeds feeds;

  ApiServlet(Api api, Feeds feeds) {
    this.api = api;
    this.feeds = feeds;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Reply reply =
        request.getRequestURI().equals(Feeds.PATH)
            ? feeds.to(HomeAddress.of(request), given(request, "concept"), given(request, "words"))
            : api.to(
                request.getRequestURI(),
                request.getParameterMap(),
                String.valueOf(request.getHeader("Accept")));
    response.setStatus(reply.status());
    response.setContentType(reply.mediaType() + ";charset=UTF-8");
    if (reply.cut()) {
      response.setHeader(QueryService.CUT, "rows");
    }
    response.getOutputStream().write(reply.content());
  }

  private static String given(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value.strip();
  }
}
