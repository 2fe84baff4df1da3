package org.sciloom.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;

/**
 * Answers a GET of the endpoint without a query by the description of the service, as Turtle.
 *
 * @see <a href="https://www.w3.org/TR/sparql11-service-description/">SPARQL 1.1 Service
 *     Description</a>
 */
final class DescriptionFilter implements Filter {

  private static final String RESOURCE = "serve/service.ttl";

  @Override
  public void doFilter(ServletRequest from, ServletResponse to, FilterChain rest)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) from;
    boolean isBare = request.getMethod().equals("GET") && request.getQueryString() == null;
    if (isBare && to instanceof HttpServletResponse response) {
      Graph description =
          RDFParser.source(RESOURCE).base(request.getRequestURL().toString()).toGraph();
      response.setContentType("text/turtle;charset=UTF-8");
      RDFDataMgr.write(response.getOutputStream(), description, RDFFormat.TURTLE_PRETTY);
    } else {
      rest.doFilter(from, to);
    }
  }
}
