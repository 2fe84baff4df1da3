package org.sciloom.rdf;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/**
 * Describes a stored graph for catalogues and for programs that find data: as a dataset of VoID and
 * of DCAT, with the extraction runs and how good the program was found to be. Immutable and
 * thread-safe.
 *
 * @param iris makes the IRIs; the dataset is {@code dataset} below the base
 * @param counts how much of what there is
 * @param licence the IRI of the licence of the graph, if its owner gave one
 * @param endpoint the address of a SPARQL endpoint over it, if there is one
 * @param dump the address or file name of the whole graph, if there is one
 * @see <a href="https://www.w3.org/TR/void/">Describing Linked Datasets with the VoID
 *     Vocabulary</a>
 * @see <a href="https://www.w3.org/TR/vocab-dcat-3/">Data Catalog Vocabulary</a>
 */
public record DatasetDescription(
    Iris iris,
    DatasetCounts counts,
    Optional<String> licence,
    Optional<String> endpoint,
    Optional<String> dump) {

  private static final String ALWAYS = "rdf/dataset.ttl";

  /** The description as a graph of its own, made anew for the caller. */
  public Graph graph() {
    Graph graph = GraphFactory.createGraphMem();
    RDFParser.source(ALWAYS).base(iris.base()).parse(graph);
    graph.getPrefixMapping().setNsPrefix("void", VOID.NS);
    Node dataset = dataset();
    addCounts(graph, dataset);
    addAddresses(graph, dataset);
    for (ExtractionRun run : counts.runs()) {
      graph.add(dataset, Prov.WAS_GENERATED_BY, iris.run(run.fingerprint()));
      run.triples(iris).forEach(graph::add);
    }
    addYears(graph, dataset);
    return graph;
  }

  private Node dataset() {
    return NodeFactory.createURI(iris.base() + "dataset");
  }

  private void addCounts(Graph graph, Node dataset) {
    long papers = counts.classes().getOrDefault(Sl.PAPER.getURI(), 0L);
    graph.add(
        dataset,
        DCTerms.title.asNode(),
        Literals.text(String.format(Locale.ROOT, "Concepts of %,d scientific papers", papers)));
    graph.add(dataset, VOID.uriSpace.asNode(), Literals.code(iris.base()));
    graph.add(dataset, VOID.triples.asNode(), number(counts.triples()));
    graph.add(dataset, VOID.distinctSubjects.asNode(), number(counts.subjects()));
    graph.add(dataset, VOID.classes.asNode(), number(counts.classes().size()));
    graph.add(dataset, VOID.properties.asNode(), number(counts.properties().size()));
    addParts(
        graph,
        VOID.classPartition.asNode(),
        VOID._class.asNode(),
        VOID.entities.asNode(),
        counts.classes());
    addParts(
        graph,
        VOID.propertyPartition.asNode(),
        VOID.property.asNode(),
        VOID.triples.asNode(),
        counts.properties());
    counts
        .graphs()
        .forEach(
            (name, triples) -> {
              Node part = NodeFactory.createURI(name);
              graph.add(dataset, VOID.subset.asNode(), part);
              graph.add(part, RDF.Nodes.type, VOID.Dataset.asNode());
              graph.add(part, VOID.triples.asNode(), number(triples));
            });
  }

  private void addParts(
      Graph graph, Node link, Node what, Node count, SortedMap<String, Long> parts) {
    for (Map.Entry<String, Long> each : parts.entrySet()) {
      Node part = NodeFactory.createBlankNode();
      graph.add(dataset(), link, part);
      graph.add(part, what, NodeFactory.createURI(each.getKey()));
      graph.add(part, count, number(each.getValue()));
    }
  }

  private void addAddresses(Graph graph, Node dataset) {
    licence.ifPresent(
        iri -> graph.add(dataset, DCTerms.license.asNode(), NodeFactory.createURI(iri)));
    endpoint.ifPresent(
        address -> {
          Node service = NodeFactory.createURI(address);
          graph.add(dataset, VOID.sparqlEndpoint.asNode(), service);
          graph.add(service, RDF.Nodes.type, DCAT.DataService.asNode());
          graph.add(service, DCAT.endpointURL.asNode(), service);
          graph.add(service, DCAT.servesDataset.asNode(), dataset);
        });
    dump.ifPresent(
        address -> {
          Node file = NodeFactory.createURI(address);
          Node distribution = NodeFactory.createBlankNode();
          graph.add(dataset, VOID.dataDump.asNode(), file);
          graph.add(dataset, DCAT.distribution.asNode(), distribution);
          graph.add(distribution, RDF.Nodes.type, DCAT.Distribution.asNode());
          graph.add(distribution, DCAT.downloadURL.asNode(), file);
        });
  }

  private void addYears(Graph graph, Node dataset) {
    if (counts.firstYear().isPresent() && counts.lastYear().isPresent()) {
      Node period = NodeFactory.createBlankNode();
      graph.add(dataset, DCTerms.temporal.asNode(), period);
      graph.add(period, RDF.Nodes.type, DCTerms.PeriodOfTime.asNode());
      graph.add(period, DCAT.startDate.asNode(), Literals.year(counts.firstYear().getAsInt()));
      graph.add(period, DCAT.endDate.asNode(), Literals.year(counts.lastYear().getAsInt()));
    }
  }

  private static Node number(long count) {
    return NodeFactory.createLiteralDT(Long.toString(count), XSDDatatype.XSDinteger);
  }
}
