package org.sciloom.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.io.output.CloseShieldOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.vocabulary.DCTerms;
import org.sciloom.rdf.DatasetDescription;
import org.sciloom.rdf.Iris;
import org.sciloom.store.GraphStore;
import org.sciloom.store.StoreCounts;

/**
 * Writes the graph as a research object: a zip with the graph, its description as VoID and DCAT,
 * ontology and shapes, and the metadata of an RO-Crate 1.1. Streams the graph. Thread-safe.
 *
 * @param store what to export
 * @param iris makes the IRIs of the graph
 * @param licence the IRI of the licence of the graph, if its owner gave one
 * @param published the day that the crate says it is published
 * @see <a href="https://www.researchobject.org/ro-crate/1.1/">RO-Crate 1.1</a>
 */
public record CrateExporter(
    GraphStore store, Iris iris, Optional<String> licence, LocalDate published) {

  private static final LocalDateTime SAME_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final String DESCRIPTION = "dataset.ttl";
  private static final String ONTOLOGY = "ontology.ttl";
  private static final String SHAPES = "shapes.ttl";
  private static final String METADATA = "ro-crate-metadata.json";
  private static final String CONTEXT = "https://w3id.org/ro/crate/1.1";
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Writes the zip, flushes the stream, and leaves it open.
   *
   * @param exporter writes the graph of the same store
   * @return how many triples the graph in it has
   * @throws IOException when the stream or a temporary file cannot be written
   */
  public long write(RdfExporter exporter, RdfFormat format, Order order, OutputStream out)
      throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    String file = "graph." + format.extension();
    Graph description = description(Optional.of(file));
    begin(zip, METADATA);
    zip.write(
        JSON.writerWithDefaultPrettyPrinter()
            .writeValueAsBytes(metadata(description, file, format)));
    begin(zip, DESCRIPTION);
    write(description, zip);
    copy(zip, ONTOLOGY, "ontology/sciloom.ttl");
    copy(zip, SHAPES, "ontology/shapes.ttl");
    begin(zip, file);
    long triples = exporter.write(format, order, CloseShieldOutputStream.wrap(zip));
    zip.closeEntry();
    zip.finish();
    out.flush();
    return triples;
  }

  /**
   * Writes the description alone, as Turtle.
   *
   * @throws IOException when the stream cannot be written
   */
  public void writeDescription(OutputStream out) throws IOException {
    write(description(Optional.empty()), out);
    out.flush();
  }

  private Graph description(Optional<String> file) {
    return new DatasetDescription(
            iris, store.read(StoreCounts::of), licence, Optional.empty(), file)
        .graph();
  }

  private static void write(Graph description, OutputStream out) {
    RDFDataMgr.write(CloseShieldOutputStream.wrap(out), description, RDFFormat.TURTLE_PRETTY);
  }

  private ObjectNode metadata(Graph description, String file, RdfFormat format) {
    ObjectNode root = JSON.createObjectNode();
    root.put("@context", CONTEXT + "/context");
    ArrayNode graph = root.putArray("@graph");
    ObjectNode itself = entity(graph, METADATA, "CreativeWork");
    itself.putObject("conformsTo").put("@id", CONTEXT);
    itself.putObject("about").put("@id", "./");
    ObjectNode dataset = entity(graph, "./", "Dataset");
    dataset.put("name", text(description, DCTerms.title.asNode()));
    dataset.put("description", text(description, DCTerms.description.asNode()));
    dataset.put("datePublished", published.toString());
    licence.ifPresent(iri -> dataset.putObject("license").put("@id", iri));
    ArrayNode parts = dataset.putArray("hasPart");
    addFile(graph, parts, file, format.mediaType(), "The graph: papers, concepts and evidence");
    addFile(graph, parts, DESCRIPTION, "text/turtle", "The dataset as VoID and DCAT");
    addFile(graph, parts, ONTOLOGY, "text/turtle", "The ontology of the graph");
    addFile(graph, parts, SHAPES, "text/turtle", "What a sound graph is, as SHACL shapes");
    licence.ifPresent(iri -> entity(graph, iri, "CreativeWork").put("name", "Licence"));
    return root;
  }

  private static void addFile(
      ArrayNode graph, ArrayNode parts, String name, String mediaType, String description) {
    parts.addObject().put("@id", name);
    entity(graph, name, "File").put("encodingFormat", mediaType).put("name", description);
  }

  private static ObjectNode entity(ArrayNode graph, String id, String type) {
    return graph.addObject().put("@id", id).put("@type", type);
  }

  private String text(Graph description, Node property) {
    return description
        .find(NodeFactory.createURI(iris.base() + "dataset"), property, Node.ANY)
        .next()
        .getObject()
        .getLiteralLexicalForm();
  }

  private static void copy(ZipOutputStream zip, String name, String resource) throws IOException {
    begin(zip, name);
    try (InputStream stream = CrateExporter.class.getClassLoader().getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks its resource " + resource);
      }
      stream.transferTo(zip);
    }
  }

  /** At the same time always, so that the same graph gives the same bytes. */
  private static void begin(ZipOutputStream zip, String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(SAME_TIME);
    zip.putNextEntry(entry);
  }
}
