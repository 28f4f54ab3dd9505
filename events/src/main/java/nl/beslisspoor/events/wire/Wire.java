package nl.beslisspoor.events.wire;

import java.time.DateTimeException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.beslisspoor.events.Event;
import nl.beslisspoor.events.Opener;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.Sealer;
import nl.beslisspoor.events.UnreadableEvent;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events to stored bytes and back: UTF-8 JSON under a stable name and version, in which every field
 * about people is sealed. Thread safe.
 */
public final class Wire {

  private final JsonMapper json = Shapes.mapper();
  private final Map<Class<?>, ObjectWriter> writers = new ConcurrentHashMap<>();
  private final Map<Class<?>, ObjectReader> readers = new ConcurrentHashMap<>();
  private final Opener opener;

  /**
   * @param opener opens the fields of events that are read, when somebody asks what they say
   */
  public Wire(Opener opener) {
    this.opener = opener;
  }

  /** Reads events, and nothing that they say about people. */
  public static Wire withoutKeys() {
    return new Wire(Opener.without());
  }

  /** The name and version under which an event is stored. */
  public Name nameOf(Event event) {
    return EventNames.of(event.getClass()).name();
  }

  /**
   * What {@link #decode} makes of a stored type, whatever its version.
   *
   * @throws UnreadableEvent when the name is unknown
   */
  public Class<? extends Event> shapeOf(String type, String version) {
    return named(type, version).shape();
  }

  /** The bytes of an event in the current version of its shape; every field is present. */
  public byte[] encode(Event event, Sealer sealer) {
    return writers
        .computeIfAbsent(event.getClass(), json::writerFor)
        .withAttribute(Sealer.class, sealer)
        .writeValueAsBytes(event);
  }

  /** As {@link #decode(String, String, Stored)}. */
  public Event decode(Recorded entry) {
    var stored = new Stored(entry.eventId(), entry.stream(), entry.payload());
    return decode(entry.type(), entry.version(), stored);
  }

  /**
   * Reads what this or any earlier version wrote.
   *
   * @throws UnreadableEvent when the name is unknown, the version newer than this program, or the
   *     bytes do not fit; the message never holds content
   */
  public Event decode(String type, String version, Stored stored) {
    var named = named(type, version);
    try {
      return event(named, Integer.parseInt(version), stored);
    } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
      throw new UnreadableEvent(type, version, e.getClass().getSimpleName());
    }
  }

  private static EventNames.Named named(String type, String version) {
    return EventNames.ofType(type)
        .orElseThrow(() -> new UnreadableEvent(type, version, "unknown type"));
  }

  private Event event(EventNames.Named named, int version, Stored stored) {
    var reader = readers.computeIfAbsent(named.shape(), this::reader);
    if (version == named.version()) {
      var inPlace = reader.withAttribute(Stored.class, stored);
      return present(inPlace.readValue(stored.payload()));
    }
    var tree = present(json.readValue(stored.payload(), ObjectNode.class));
    Places.write(tree, stored.place(""));
    return reader.readValue(Upcasters.lift(named.type(), version, named.version(), tree));
  }

  private ObjectReader reader(Class<?> shape) {
    return json.readerFor(shape).withAttribute(Opener.class, opener);
  }

  /** JSON's own null is read as nothing at all. */
  private static <T> T present(T read) {
    if (read == null) {
      throw new IllegalArgumentException("an event is an object");
    }
    return read;
  }
}
