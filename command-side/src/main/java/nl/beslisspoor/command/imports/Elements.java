package nl.beslisspoor.command.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The elements of a log in their order, by name, key and value; all else is passed. */
final class Elements {

  private static final int DEEPEST = 200;

  private final XMLStreamReader xml;
  private int line = 1;

  /** Stands before the first element. */
  Elements(InputStream log) throws XMLStreamException, IOException {
    xml = parsers().createXMLStreamReader(new Tags(LogText.of(log)));
  }

  /** Goes to the next element within the one that stands open; false at that one's end. */
  boolean next() throws XMLStreamException {
    while (xml.hasNext()) {
      int met = xml.next();
      line = Math.max(line, xml.getLocation().getLineNumber());
      if (met == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
      if (met == XMLStreamConstants.END_ELEMENT) {
        return false;
      }
    }
    return false;
  }

  /** Goes to the end of the element that stands open. */
  void skip() throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      depth += next() ? 1 : -1;
    }
  }

  /** What follows the log is read too: that is where a packed file shows whether it is whole. */
  void readToEnd() throws XMLStreamException {
    while (xml.hasNext()) {
      xml.next();
    }
  }

  /** Without the prefix that it may have. */
  String name() {
    var written = xml.getLocalName();
    return written.substring(written.indexOf(':') + 1);
  }

  /** Empty text when the element has none. */
  String key() {
    return Optional.ofNullable(xml.getAttributeValue(null, "key")).orElse("");
  }

  /** Empty text when the element has none. */
  String value() {
    return Optional.ofNullable(xml.getAttributeValue(null, "value")).orElse("");
  }

  /** The last line that was met, from 1. */
  int line() {
    return line;
  }

  /** The JDK's own parser. No document type ever reaches it, so it has no entities to bound. */
  private static XMLInputFactory parsers() {
    var parsers = XMLInputFactory.newDefaultFactory();
    parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    parsers.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    parsers.setProperty("jdk.xml.maxElementDepth", DEEPEST);
    parsers.setProperty("jdk.xml.entityExpansionLimit", 0);
    parsers.setProperty("jdk.xml.totalEntitySizeLimit", 0);
    parsers.setProperty("jdk.xml.maxGeneralEntitySizeLimit", 0);
    return parsers;
  }
}
