package org.sciloom.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.impl.Util;
import org.apache.jena.vocabulary.RDF;

/**
 * Writes RDF/XML: one {@code rdf:Description} for each subject.
 *
 * @see <a href="https://www.w3.org/TR/rdf-syntax-grammar/">RDF 1.1 XML Syntax</a>
 */
final class RdfXmlWriter implements SubjectBlocks.BlockWriter {

  private static final String RDF_PREFIX = "rdf";
  private static final String LOCAL_PREFIX = "ns";

  private final XMLStreamWriter xml;
  private final Map<String, String> prefixes =
      Prefixes.byName().entrySet().stream()
          .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

  private RdfXmlWriter(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** A sink that writes to the stream, and flushes but does not close it. */
  static SubjectBlocks to(OutputStream out) {
    return new SubjectBlocks(new RdfXmlWriter(writer(out)));
  }

  @Override
  public void begin() {
    writing(
        () -> {
          xml.writeStartDocument("UTF-8", "1.0");
          xml.writeCharacters("\n");
          xml.writeStartElement(RDF_PREFIX, "RDF", RDF.uri);
          for (Map.Entry<String, String> prefix : Prefixes.byName().entrySet()) {
            xml.writeNamespace(prefix.getKey(), prefix.getValue());
          }
          xml.writeCharacters("\n");
        });
  }

  @Override
  public void block(Node subject, Map<Node, List<Node>> objects) {
    writing(
        () -> {
          xml.writeStartElement(RDF_PREFIX, "Description", RDF.uri);
          writeReference(subject, "about");
          xml.writeCharacters("\n");
          for (Map.Entry<Node, List<Node>> property : objects.entrySet()) {
            for (Node object : property.getValue()) {
              writeProperty(property.getKey().getURI(), object);
            }
          }
          xml.writeEndElement();
          xml.writeCharacters("\n");
        });
  }

  @Override
  public void end() {
    writing(
        () -> {
          xml.writeEndDocument();
          xml.writeCharacters("\n");
          xml.flush();
        });
  }

  private void writeProperty(String iri, Node object) throws XMLStreamException {
    int split = Util.splitNamespaceXML(iri);
    if (split >= iri.length()) {
      throw new IllegalStateException("RDF/XML cannot name the property " + iri);
    }
    String namespace = iri.substring(0, split);
    String prefix = prefixes.getOrDefault(namespace, LOCAL_PREFIX);
    xml.writeCharacters("  ");
    xml.writeStartElement(prefix, iri.substring(split), namespace);
    if (prefix.equals(LOCAL_PREFIX)) {
      xml.writeNamespace(prefix, namespace);
    }
    if (object.isLiteral()) {
      writeLiteral(object);
    } else {
      writeReference(object, "resource");
    }
    xml.writeEndElement();
    xml.writeCharacters("\n");
  }

  private void writeReference(Node node, String attribute) throws XMLStreamException {
    if (node.isBlank()) {
      xml.writeAttribute(RDF_PREFIX, RDF.uri, "nodeID", node.getBlankNodeLabel());
    } else {
      xml.writeAttribute(RDF_PREFIX, RDF.uri, attribute, node.getURI());
    }
  }

  private void writeLiteral(Node literal) throws XMLStreamException {
    if (!literal.getLiteralLanguage().isEmpty()) {
      xml.writeAttribute(
          XMLConstants.XML_NS_PREFIX,
          XMLConstants.XML_NS_URI,
          "lang",
          literal.getLiteralLanguage());
    } else if (!literal.getLiteralDatatype().equals(XSDDatatype.XSDstring)) {
      xml.writeAttribute(RDF_PREFIX, RDF.uri, "datatype", literal.getLiteralDatatypeURI());
    }
    writeText(literal.getLiteralLexicalForm());
  }

  /** A bare carriage return would be read as a line feed. */
  private void writeText(String text) throws XMLStreamException {
    int begin = 0;
    for (int end = text.indexOf('\r'); end >= 0; end = text.indexOf('\r', begin)) {
      xml.writeCharacters(XmlText.of(text.substring(begin, end)));
      xml.writeEntityRef("#xD");
      begin = end + 1;
    }
    xml.writeCharacters(XmlText.of(text.substring(begin)));
  }

  private static XMLStreamWriter writer(OutputStream out) {
    try {
      // not to the stream itself: with a known encoding the JDK's writer spoils astral characters
      return XMLOutputFactory.newDefaultFactory()
          .createXMLStreamWriter(
              new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void writing(Writing step) {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw new UncheckedIOException(new IOException(e.getMessage(), e));
    }
  }

  /** A step that can fail. */
  @FunctionalInterface
  private interface Writing {
    void run() throws XMLStreamException;
  }
}
