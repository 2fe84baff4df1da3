package org.sciloom.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;

/** Parses SPARQL text that somebody wrote. */
final class QueryText {

  /** What relative IRIs are resolved against; without it, it would be the working directory. */
  private static final String BASE = "https://w3id.org/sciloom/id/";

  private static final Pattern PLACE = Pattern.compile("(?i)(?:at )?line (\\d+), column (\\d+)");

  private QueryText() {}

  /**
   * The query, checked by {@link QueryGuard}. Prefixes of {@link Prefixes#wellKnown()} need not be
   * declared.
   *
   * @throws BadQueryException when the text does not parse, with line and column from 1, or when
   *     the guard refuses it
   */
  static Query parse(String text) {
    Query query = new Query();
    query.setPrefixMapping(Prefixes.wellKnown());
    try {
      QueryFactory.parse(query, text, BASE, Syntax.syntaxARQ);
    } catch (QueryParseException e) {
      throw new BadQueryException(explain(e));
    } catch (QueryException e) {
      throw new BadQueryException("the query is not sound: " + firstLine(e));
    } catch (StackOverflowError e) {
      throw new BadQueryException("the query is nested too deeply");
    }
    QueryGuard.check(query);
    return query;
  }

  private static String explain(QueryParseException e) {
    String reason = firstLine(e);
    Matcher place = PLACE.matcher(reason);
    if (!place.find()) {
      return "line %d, column %d: %s".formatted(e.getLine(), e.getColumn(), reason);
    }
    String rest = (reason.substring(0, place.start()) + reason.substring(place.end())).strip();
    String fault = rest.replaceFirst("^[:,.]\\s*|\\s*\\.$", "");
    if (place.group(1).equals("0")) {
      // So Jena says that there is no text at all.
      return "line 1, column 1: " + fault;
    }
    return "line %s, column %s: %s".formatted(place.group(1), place.group(2), fault);
  }

  private static String firstLine(QueryException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }
}
