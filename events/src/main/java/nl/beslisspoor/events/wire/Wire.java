package nl.beslisspoor.events.wire;

import java.time.DateTimeException;
import nl.beslisspoor.events.Event;
import nl.beslisspoor.events.UnreadableEvent;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Events to stored bytes and back: UTF-8 JSON under a stable name and version. Thread safe. */
public final class Wire {

  private final JsonMapper json = Shapes.mapper();

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
    return EventNames.ofType(type)
        .orElseThrow(() -> new UnreadableEvent(type, version, "unknown type"))
        .shape();
  }

  /** The bytes of an event in the current version of its shape; every field is present. */
  public byte[] encode(Event event) {
    return json.writeValueAsBytes(event);
  }

  /**
   * Reads what this or any earlier version wrote.
   *
   * @throws UnreadableEvent when the name is unknown, the version newer than this program, or the
   *     bytes do not fit; the message never holds content
   */
  public Event decode(String type, String version, byte[] payload) {
    var named =
        EventNames.ofType(type)
            .orElseThrow(() -> new UnreadableEvent(type, version, "unknown type"));
    try {
      return event(named, Integer.parseInt(version), payload);
    } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
      throw new UnreadableEvent(type, version, e.getClass().getSimpleName());
    }
  }

  private Event event(EventNames.Named named, int stored, byte[] payload) {
    if (stored == named.version()) {
      return present(json.readValue(payload, named.shape()));
    }
    var tree = present(json.readValue(payload, ObjectNode.class));
    return json.treeToValue(
        Upcasters.lift(named.type(), stored, named.version(), tree), named.shape());
  }

  /** JSON's own null is read as nothing at all. */
  private static <T> T present(T read) {
    if (read == null) {
      throw new IllegalArgumentException("an event is an object");
    }
    return read;
  }
}
