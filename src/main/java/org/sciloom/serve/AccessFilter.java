package org.sciloom.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.apache.commons.io.IOUtils;
import org.eclipse.jetty.http.HttpException;

/**
 * Stands before everything: sets the security headers, answers the questions of browsers that load
 * from another origin, asks for a name or a token where that is wanted, and refuses large bodies.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#http-cors-protocol">CORS protocol</a>
 */
final class AccessFilter implements Filter {

  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
  private static final int TOO_LARGE = 413;

  /** How many times the greatest size of a body is read before a larger one is refused. */
  private static final int DRAINED = 4;

  private static final String ADMINISTRATION = "/admin/";
  private static final String HEALTH = "/health";

  private final Access access;
  private final int requestBytes;

  AccessFilter(Access access, int requestBytes) {
    this.access = access;
    this.requestBytes = requestBytes;
  }

  @Override
  public void doFilter(ServletRequest from, ServletResponse to, FilterChain rest)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) from;
    HttpServletResponse response = (HttpServletResponse) to;
    secure(response);
    boolean administers = request.getRequestURI().startsWith(ADMINISTRATION);
    if (!administers) {
      share(response);
      if (request.getMethod().equals("OPTIONS")) {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        return;
      }
    }
    if (!METHODS.contains(request.getMethod())) {
      response.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
      PlainText.send(
          response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "there are GET, HEAD and POST");
    } else if (!isAllowed(request, administers)) {
      response.setHeader("WWW-Authenticate", access.challenge());
      PlainText.send(response, HttpServletResponse.SC_UNAUTHORIZED, "a name or a token is needed");
    } else {
      passOn(request, response, administers, rest);
    }
  }

  /** Reads the request to its end first, so that what is wrong with it is known in time. */
  private void passOn(
      HttpServletRequest request, HttpServletResponse response, boolean any, FilterChain rest)
      throws IOException, ServletException {
    if (any) {
      rest.doFilter(request, response);
      return;
    }
    WholeRequest whole;
    try {
      whole = WholeRequest.of(request, requestBytes);
    } catch (WholeRequest.TooLargeException e) {
      // A client that is still sending when the connection ends may not see the answer.
      IOUtils.skip(request.getInputStream(), (long) DRAINED * requestBytes);
      response.setHeader("Connection", "close");
      PlainText.send(
          response, TOO_LARGE, "the request is larger than %,d bytes".formatted(requestBytes));
      return;
    } catch (IOException | HttpException.RuntimeException | IllegalArgumentException e) {
      response.setHeader("Connection", "close");
      PlainText.send(
          response, HttpServletResponse.SC_BAD_REQUEST, "the request is malformed or incomplete");
      return;
    }
    rest.doFilter(whole, response);
  }

  private boolean isAllowed(HttpServletRequest request, boolean administers) {
    String given = request.getHeader("Authorization");
    String credentials = given == null ? "" : given;
    if (administers) {
      return access.mayAdminister(credentials);
    }
    if (request.getRequestURI().equals(UpdateServlet.PATH) && access.hasWriters()) {
      return access.mayWrite(credentials);
    }
    return request.getRequestURI().equals(HEALTH) || access.mayRead(credentials);
  }

  private static void secure(HttpServletResponse response) {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'");
  }

  private static void share(HttpServletResponse response) {
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
    response.setHeader("Access-Control-Allow-Headers", "Accept, Authorization, Content-Type");
    response.setHeader(
        "Access-Control-Expose-Headers",
        "ETag, Retry-After, " + QueryService.CUT + ", " + QueryService.ROW_LIMIT);
    response.setHeader("Access-Control-Max-Age", "86400");
  }
}
