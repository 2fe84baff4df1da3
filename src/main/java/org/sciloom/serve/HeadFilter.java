package org.sciloom.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;

/**
 * Lets a HEAD be answered as the GET of the same address, whose body Jetty then leaves out: Fuseki
 * itself knows none.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#name-head">RFC 9110, HEAD</a>
 */
final class HeadFilter implements Filter {

  @Override
  public void doFilter(ServletRequest from, ServletResponse to, FilterChain rest)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) from;
    rest.doFilter(request.getMethod().equals("HEAD") ? asGet(request) : request, to);
  }

  private static HttpServletRequest asGet(HttpServletRequest request) {
    return new HttpServletRequestWrapper(request) {
      @Override
      public String getMethod() {
        return "GET";
      }
    };
  }
}
