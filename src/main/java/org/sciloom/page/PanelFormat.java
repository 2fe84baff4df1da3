package org.sciloom.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sciloom.query.BadQueryException;
import org.sciloom.query.ResultFormat;

/** What the answer to a named query can be asked for as. */
enum PanelFormat {
  /** Plain JSON, an object for each row. */
  JSON("application/json", Optional.empty()),
  /** The W3C's JSON for results, with the type of each term. */
  SRJ("application/sparql-results+json", Optional.of(ResultFormat.JSON)),
  XML("application/sparql-results+xml", Optional.of(ResultFormat.XML)),
  CSV("text/csv", Optional.of(ResultFormat.CSV)),
  TSV("text/tab-separated-values", Optional.of(ResultFormat.TSV)),
  /** The statements about the things in the rows. */
  TURTLE("text/turtle", Optional.of(ResultFormat.TURTLE)),
  /** The query itself, with the arguments in place. */
  SPARQL("application/sparql-query", Optional.empty());

  private final String mediaType;
  private final Optional<ResultFormat> rows;

  PanelFormat(String mediaType, Optional<ResultFormat> rows) {
    this.mediaType = mediaType;
    this.rows = rows;
  }

  String mediaType() {
    return mediaType;
  }

  /** The format that the query room writes, where it is one of those. */
  Optional<ResultFormat> rows() {
    return rows;
  }

  /** The name in requests. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The format that a request asks for: by its parameter, else by what it accepts, else JSON.
   *
   * @param parameter the value of {@code format}, or empty
   * @param accept the header {@code Accept}, or empty
   * @throws BadQueryException when there is no format of that name
   */
  static PanelFormat asked(String parameter, String accept) {
    if (!parameter.isEmpty()) {
      return Arrays.stream(values())
          .filter(format -> format.id().equals(parameter))
          .findFirst()
          .orElseThrow(() -> new BadQueryException("the format is one of " + ids()));
    }
    return Arrays.stream(values())
        .filter(format -> accept.contains(format.mediaType))
        .findFirst()
        .orElse(JSON);
  }

  /** All names, for messages. */
  static String ids() {
    return Arrays.stream(values()).map(PanelFormat::id).collect(Collectors.joining(", "));
  }
}
