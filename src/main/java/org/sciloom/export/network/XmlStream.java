package org.sciloom.export.network;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.sciloom.export.XmlText;

/** Writes elements one after the other, each on a line of its own. For one thread. */
final class XmlStream {

  private final XMLStreamWriter xml;

  XmlStream(OutputStream out) {
    try {
      // not to the stream itself: with a known encoding the JDK's writer spoils astral characters
      this.xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(
                  new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  void begin(String root, String namespace, String... attributes) {
    writing(
        () -> {
          xml.writeStartDocument("UTF-8", "1.0");
          xml.writeCharacters("\n");
          xml.writeStartElement(root);
          xml.writeDefaultNamespace(namespace);
          writeAttributes(attributes);
        });
  }

  /** Opens an element with attributes, names and values by turns. */
  void open(String element, String... attributes) {
    writing(
        () -> {
          xml.writeCharacters("\n");
          xml.writeStartElement(element);
          writeAttributes(attributes);
        });
  }

  /** Writes an element without content. */
  void empty(String element, String... attributes) {
    writing(
        () -> {
          xml.writeCharacters("\n");
          xml.writeEmptyElement(element);
          writeAttributes(attributes);
        });
  }

  /** Writes an element of text. */
  void text(String element, String text, String... attributes) {
    writing(
        () -> {
          xml.writeStartElement(element);
          writeAttributes(attributes);
          xml.writeCharacters(XmlText.of(text));
          xml.writeEndElement();
        });
  }

  void close() {
    writing(xml::writeEndElement);
  }

  void end() {
    writing(
        () -> {
          xml.writeEndDocument();
          xml.writeCharacters("\n");
          xml.flush();
        });
  }

  private void writeAttributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], XmlText.of(attributes[i + 1]));
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
