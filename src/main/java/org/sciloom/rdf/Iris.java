package org.sciloom.rdf;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.sciloom.paper.ConceptKey;
import org.sciloom.paper.PaperId;
import org.sciloom.paper.Section;

/**
 * Makes the IRIs of the data below one base. All offsets here are Unicode code points,
 * end-exclusive, as they stand in RDF. Immutable and thread-safe.
 *
 * @param base the IRI that all IRIs of the data begin with, such as {@link #DEFAULT_BASE}
 */
public record Iris(String base) {

  /** The base of the data where none is configured. */
  public static final String DEFAULT_BASE = "https://w3id.org/sciloom/id/";

  /** What the IRI of {@link #analysisGraph()} ends in. */
  public static final String ANALYSIS = "graph/analysis";

  private static final Pattern LOCAL_KEY =
      Pattern.compile("/(?:link|mention/[a-z]+-\\d+-\\d+)[-/]([^/]+)$");
  private static final Pattern ABSOLUTE = Pattern.compile("(https?://[^/?#]+|urn:[^/?#]+)[/?#].*");

  /**
   * @throws IllegalArgumentException when the base is not an absolute {@code http}, {@code https}
   *     or {@code urn} IRI that ends in {@code /} or {@code #}
   */
  public Iris {
    if (!isSound(base)) {
      throw new IllegalArgumentException(
          "no base IRI: \"%s\" (wanted: an absolute http, https or urn IRI that ends in / or #)"
              .formatted(base));
    }
  }

  /** The paper's own IRI. Everything the paper yields is it, or begins with it and a slash. */
  public Node paper(PaperId id) {
    return iri("paper/" + id.scheme().label() + "-" + Addresses.segment(id.value()));
  }

  /** The author at the given place, from 1. */
  public Node author(PaperId id, int position) {
    return below(id, "author/" + position);
  }

  /** The title or the abstract as a text. */
  public Node section(PaperId id, Section section) {
    return below(id, section.label());
  }

  /** The sentence at the given code points, end-exclusive. */
  public Node sentence(PaperId id, Section section, int begin, int end) {
    return below(id, "sentence/" + place(section, begin, end));
  }

  /** The mention of a concept at the given code points, end-exclusive. */
  public Node mention(PaperId id, Section section, int begin, int end, ConceptKey key) {
    return below(id, "mention/" + place(section, begin, end) + "-" + slug(key));
  }

  /** The evidenced link from the paper to the concept. */
  public Node link(PaperId id, ConceptKey key) {
    return below(id, "link/" + slug(key));
  }

  /** The result at the given place in the order of the text, from 1. */
  public Node result(PaperId id, int number) {
    return below(id, "result/" + number);
  }

  /** The concept, shared by all papers that name it. */
  public Node concept(ConceptKey key) {
    return iri("concept/" + slug(key));
  }

  /** The scheme that all concepts are in. */
  public Node scheme() {
    return iri("scheme");
  }

  /** The named graph of what is counted over all papers. */
  public Node analysisGraph() {
    return iri(ANALYSIS);
  }

  /** The extraction run with the given fingerprint. */
  public Node run(String fingerprint) {
    return iri("run/" + Addresses.segment(fingerprint));
  }

  /** The program in the given version. */
  public Node agent(String version) {
    return iri("agent/sciloom-" + Addresses.segment(version));
  }

  /**
   * The key as the last part of an IRI: letters and digits of any script as they are, a space as
   * {@code -}, everything else percent-encoded in UTF-8. Different keys have different slugs.
   */
  public static String slug(ConceptKey key) {
    StringBuilder slug = new StringBuilder();
    WellFormed.text(key.value()).codePoints().forEach(point -> appendToSlug(slug, point));
    return slug.toString();
  }

  /**
   * The key whose {@link #slug} it is.
   *
   * @throws IllegalArgumentException when the slug is empty or not percent-encoded soundly
   */
  public static ConceptKey keyOf(String slug) {
    return new ConceptKey(
        URLDecoder.decode(slug.replace('-', ' ').replace("+", "%2B"), StandardCharsets.UTF_8));
  }

  /**
   * The key that a paper alone gives to the concept of one of its links or mentions: the end of
   * their IRI.
   *
   * @throws IllegalArgumentException when the node is no link or mention
   */
  public static ConceptKey localKeyOf(Node node) {
    Matcher local = LOCAL_KEY.matcher(node.getURI());
    if (!local.find()) {
      throw new IllegalArgumentException("no link or mention: " + node);
    }
    return keyOf(local.group(1));
  }

  /** The last part of a paper's IRI, which names it within the base. */
  public static String paperName(Node paper) {
    return paper.getURI().substring(paper.getURI().lastIndexOf('/') + 1);
  }

  /** Whether the node is below this base. */
  public boolean owns(Node node) {
    return node.isURI() && node.getURI().startsWith(base);
  }

  /** The paper with the given last part. */
  public Node paperNamed(String name) {
    return iri("paper/" + name);
  }

  /** What one concept says of another or of itself: a node below the concept. */
  public Node aboutConcept(ConceptKey key, String kind, String name) {
    return NodeFactory.createURI(concept(key).getURI() + "/" + kind + "/" + name);
  }

  private Node below(PaperId id, String path) {
    return NodeFactory.createURI(paper(id).getURI() + "/" + path);
  }

  private Node iri(String path) {
    return NodeFactory.createURI(base + path);
  }

  private static String place(Section section, int begin, int end) {
    return section.label() + "-" + begin + "-" + end;
  }

  private static void appendToSlug(StringBuilder slug, int point) {
    if (point == ' ') {
      slug.append('-');
    } else if (Character.isLetterOrDigit(point)) {
      slug.appendCodePoint(point);
    } else {
      slug.append(Addresses.percentEncoded(point));
    }
  }

  private static boolean isSound(String base) {
    if (!base.endsWith("/") && !base.endsWith("#")) {
      return false;
    }
    try {
      return IRIx.create(base).isReference() && ABSOLUTE.matcher(base).matches();
    } catch (IRIException unreadable) {
      return false;
    }
  }
}
