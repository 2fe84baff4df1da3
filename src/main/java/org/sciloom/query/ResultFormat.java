package org.sciloom.query;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;

/** The formats of query results; each knows its name, its media type and its file extension. */
public enum ResultFormat {
  /** Aligned for a terminal; triples are shown as Turtle. */
  TABLE("table", "text/plain", "txt"),
  CSV("csv", "text/csv", "csv"),
  TSV("tsv", "text/tab-separated-values", "tsv"),
  JSON("json", "application/sparql-results+json", "json"),
  XML("xml", "application/sparql-results+xml", "xml"),
  TURTLE("ttl", "text/turtle", "ttl"),
  N_TRIPLES("ntriples", "application/n-triples", "nt"),
  JSON_LD("jsonld", "application/ld+json", "jsonld");

  private final String id;
  private final String mediaType;
  private final String extension;

  ResultFormat(String id, String mediaType, String extension) {
    this.id = id;
    this.mediaType = mediaType;
    this.extension = extension;
  }

  /** The name by which it is chosen. */
  public String id() {
    return id;
  }

  /** The media type, without parameters. */
  public String mediaType() {
    return mediaType;
  }

  /** The file extension, without dot. */
  public String extension() {
    return extension;
  }

  /** Whether rows and truth values can be written in it. */
  public boolean forRows() {
    return !forTriplesOnly();
  }

  /** Whether triples can be written in it. */
  public boolean forTriples() {
    return forTriplesOnly() || this == TABLE;
  }

  private boolean forTriplesOnly() {
    return this == TURTLE || this == N_TRIPLES || this == JSON_LD;
  }

  /** Jena's name of the format. */
  Lang lang() {
    return RDFLanguages.contentTypeToLang(mediaType);
  }

  /** The format of the given name, if there is one. */
  public static Optional<ResultFormat> findId(String id) {
    return Arrays.stream(values()).filter(format -> format.id.equals(id)).findFirst();
  }

  /**
   * The format of the given name.
   *
   * @throws BadQueryException when there is none; the message lists those that there are
   */
  public static ResultFormat get(String id) {
    return findId(id)
        .orElseThrow(
            () ->
                new BadQueryException(
                    "no result format '%s'; there are %s"
                        .formatted(
                            id,
                            Arrays.stream(values())
                                .map(ResultFormat::id)
                                .collect(Collectors.joining(", ")))));
  }
}
