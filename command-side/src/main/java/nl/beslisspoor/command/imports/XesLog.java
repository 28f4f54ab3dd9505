package nl.beslisspoor.command.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

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

  private final Elements xml;
  private Optional<String> name = Optional.empty();
  private final boolean firstContent;
  private boolean metFirst;
  private long traces;

  /**
   * @throws BrokenLog when it is no XES from its first element on
   */
  XesLog(InputStream log) throws BrokenLog {
    xml = opened(log);
    try {
      if (!xml.next() || !xml.name().equals("log")) {
        throw broken(Fault.LOG_IS_XES, null);
      }
      firstContent = nextContent();
    } catch (XMLStreamException e) {
      throw broken(notXes(e), e);
    }
  }

  private static Elements opened(InputStream log) throws BrokenLog {
    try {
      return new Elements(log);
    } catch (XMLStreamException | IOException e) {
      throw new BrokenLog(new Spot(0, 1, Optional.empty()), notXes(e), e);
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
        xml.readToEnd();
        return Optional.empty();
      }
      metFirst = true;
      return Optional.of(xml.name().equals("trace") ? trace() : strayEvent());
    } catch (XMLStreamException e) {
      throw broken(documentType(e) ? Fault.LOG_HAS_NO_DOCUMENT_TYPE : Fault.LOG_IS_WHOLE, e);
    }
  }

  /** Goes to the next trace or stray event, past what else the log says. */
  private boolean nextContent() throws XMLStreamException {
    while (xml.next()) {
      if (Set.of("trace", "event").contains(xml.name())) {
        return true;
      }
      attribute();
    }
    return false;
  }

  private void attribute() throws XMLStreamException {
    if (traces == 0 && NAME.equals(xml.key()) && name.isEmpty()) {
      name =
          Optional.of(xml.value())
              .filter(text -> !text.isBlank() && text.length() <= Tags.LONGEST_READ);
    }
    xml.skip();
  }

  private Logged strayEvent() throws XMLStreamException {
    var spot = new Spot(traces, xml.line(), Optional.empty());
    xml.skip();
    return new Skipped(spot, Fault.EVENT_STANDS_IN_TRACE);
  }

  private Logged trace() throws XMLStreamException {
    var draft = new Draft(++traces, xml.line());
    while (xml.next()) {
      if (xml.name().equals("event")) {
        int at = xml.line();
        draft.add(event(), at);
      } else {
        if (NAME.equals(xml.key())) {
          draft.named(xml.value(), xml.line());
        }
        xml.skip();
      }
    }
    return draft.finished();
  }

  private Map<String, String> event() throws XMLStreamException {
    var said = new HashMap<String, String>();
    while (xml.next()) {
      if (SAID.contains(xml.key())) {
        said.putIfAbsent(xml.key(), xml.value());
      }
      xml.skip();
    }
    return said;
  }

  private BrokenLog broken(Fault fault, Throwable cause) {
    return new BrokenLog(new Spot(traces, xml.line(), Optional.empty()), fault, cause);
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
}
