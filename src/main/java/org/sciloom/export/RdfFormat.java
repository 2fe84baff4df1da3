package org.sciloom.export;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;

/**
 * The RDF syntaxes that the graph is exported in. To add one, add a constant and its writer in
 * {@link #writer}, which holds no more than one subject in memory; the round-trip test walks all
 * constants.
 */
public enum RdfFormat {
  /** Turtle, one block for each subject. */
  TURTLE("turtle", "text/turtle", "ttl", false),
  /** TriG, one block for each subject; holds named graphs as well. */
  TRIG("trig", "application/trig", "trig", true),
  /** N-Triples in UTF-8. */
  NTRIPLES("ntriples", "application/n-triples", "nt", false),
  /** N-Quads in UTF-8; holds named graphs as well. */
  NQUADS("nquads", "application/n-quads", "nq", true),
  /** JSON-LD 1.1 in expanded form: an array with one node object for each subject. */
  JSONLD("jsonld", "application/ld+json", "jsonld", false),
  /**
   * RDF/XML, one {@code rdf:Description} for each subject. Characters that XML 1.0 cannot hold
   * become U+FFFD.
   */
  RDFXML("rdfxml", "application/rdf+xml", "rdf", false);

  private final String id;
  private final String mediaType;
  private final String extension;
  private final boolean quads;

  RdfFormat(String id, String mediaType, String extension, boolean quads) {
    this.id = id;
    this.mediaType = mediaType;
    this.extension = extension;
    this.quads = quads;
  }

  /** The name on the command line. */
  public String id() {
    return id;
  }

  /** The media type, without parameters. */
  public String mediaType() {
    return mediaType;
  }

  /** The file extension, without a dot. */
  public String extension() {
    return extension;
  }

  /** Whether it can tell named graphs apart; the others hold the default graph only. */
  public boolean hasNamedGraphs() {
    return quads;
  }

  /** The format with the given name, if there is one. */
  public static Optional<RdfFormat> findId(String id) {
    return Arrays.stream(values()).filter(format -> format.id.equals(id)).findFirst();
  }

  /** The format that a file's name tells by its extension, packed or not. */
  public static Optional<RdfFormat> findFileName(String name) {
    String plain = Packing.plainName(name).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> plain.endsWith("." + format.extension))
        .findFirst();
  }

  /** The names of all formats, for messages that say what would have been accepted. */
  public static List<String> listIds() {
    return Arrays.stream(values()).map(RdfFormat::id).toList();
  }

  /** A sink that writes this format; it wants subjects in one piece, and does not close. */
  StreamRDF writer(OutputStream out) {
    return switch (this) {
      case TURTLE -> StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
      case TRIG -> StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS);
      case NTRIPLES -> StreamRDFWriter.getWriterStream(out, RDFFormat.NTRIPLES_UTF8);
      case NQUADS -> StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS_UTF8);
      case JSONLD -> JsonLdWriter.to(out);
      case RDFXML -> RdfXmlWriter.to(out);
    };
  }
}
