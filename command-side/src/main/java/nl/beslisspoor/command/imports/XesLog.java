package nl.beslisspoor.command.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A process log (XES, IEEE 1849) read one trace at a time, and leniently: by the names of its
 * elements and keys, whatever the extensions, types, globals and nested attributes. Not thread
 * safe.
 */
final class XesLog {

  static final String NAME = "concept:name";
  static final String MOMENT = "time:timestamp";
  static final String PHASE = "lifecycle:transition";
  static final String ACTOR = "org:resource";
  static final String GROUP = "org:group";

  /** The keys that are read of an event. */
  static final Set<String> SAID = Set.of(NAME, MOMENT, PHASE, ACTOR, GROUP);

  private static final int DEEPEST = 200;

  private final XMLStreamReader xml;
  private Optional<String> name = Optional.empty();
  private final boolean firstContent;
  private boolean metFirst;
  private long traces;
  private int line = 1;

  /**
   * @throws BrokenLog when it is no XES from its first element on
   */
  XesLog(InputStream log) throws BrokenLog {
    try {
      xml = parsers().createXMLStreamReader(new Tags(LogText.of(log)));
      if (!nextStart() || !element().equals("log")) {
        throw broken(Fault.LOG_IS_XES, null);
      }
      firstContent = nextContent();
    } catch (XMLStreamException | IOException e) {
      throw broken(notXes(e), e);
    }
  }

  /** What the log calls itself, when it says so before its first trace. */
  Optional<String> name() {
    return name;
  }

  /**
   * The next trace; empty at the end of a whole log.
   *
   * @throws BrokenLog when the log cannot be read any further
   */
  Optional<Logged> next() throws BrokenLog {
    try {
      if (metFirst ? !nextContent() : !firstContent) {
        readToEnd();
        return Optional.empty();
      }
      metFirst = true;
      return Optional.of(element().equals("trace") ? trace() : strayEvent());
    } catch (XMLStreamException e) {
      throw broken(documentType(e) ? Fault.LOG_HAS_NO_DOCUMENT_TYPE : Fault.LOG_IS_WHOLE, e);
    }
  }

  /** What follows the log is read too: that is where a packed file shows whether it is whole. */
  private void readToEnd() throws XMLStreamException {
    while (xml.hasNext()) {
      xml.next();
    }
  }

  /** Goes to the next trace or stray event, past what else the log says. */
  private boolean nextContent() throws XMLStreamException {
    while (nextStart()) {
      if (Set.of("trace", "event").contains(element())) {
        return true;
      }
      attribute();
    }
    return false;
  }

  private void attribute() throws XMLStreamException {
    if (traces == 0 && NAME.equals(key()) && name.isEmpty()) {
      name =
          Optional.of(value())
              .filter(text -> !text.isBlank() && text.length() <= Tags.LONGEST_READ);
    }
    skip();
  }

  private Logged strayEvent() throws XMLStreamException {
    var spot = new Spot(traces, line, Optional.empty());
    skip();
    return new Skipped(spot, Fault.EVENT_STANDS_IN_TRACE);
  }

  private Logged trace() throws XMLStreamException {
    var draft = new Draft(++traces, line);
    while (nextStart()) {
      if (element().equals("event")) {
        int at = line;
        draft.add(event(), at);
      } else {
        if (NAME.equals(key())) {
          draft.named(value(), line);
        }
        skip();
      }
    }
    return draft.finished();
  }

  private Map<String, String> event() throws XMLStreamException {
    var said = new HashMap<String, String>();
    while (nextStart()) {
      if (SAID.contains(key())) {
        said.putIfAbsent(key(), value());
      }
      skip();
    }
    return said;
  }

  /** Goes to the next element within the one that stands open; false at that one's end. */
  private boolean nextStart() throws XMLStreamException {
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

  private void skip() throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      depth += nextStart() ? 1 : -1;
    }
  }

  private String element() {
    var written = xml.getLocalName();
    return written.substring(written.indexOf(':') + 1);
  }

  private String key() {
    return Optional.ofNullable(xml.getAttributeValue(null, "key")).orElse("");
  }

  private String value() {
    return Optional.ofNullable(xml.getAttributeValue(null, "value")).orElse("");
  }

  private BrokenLog broken(Fault fault, Throwable cause) {
    return new BrokenLog(new Spot(traces, line, Optional.empty()), fault, cause);
  }

  private static Fault notXes(Throwable e) {
    return documentType(e) ? Fault.LOG_HAS_NO_DOCUMENT_TYPE : Fault.LOG_IS_XES;
  }

  private static boolean documentType(Throwable e) {
    return Stream.iterate(e, link -> link != null, XesLog::cause)
        .anyMatch(Tags.DocumentType.class::isInstance);
  }

  private static Throwable cause(Throwable e) {
    return e instanceof XMLStreamException xml ? xml.getNestedException() : e.getCause();
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
