package nl.beslisspoor.events.wire;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.ledger.Leaf;
import nl.beslisspoor.events.ledger.Recorder;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/** Finds in stored bytes who recorded an event, whatever its type and version. */
public final class WhoRecorded {
  private static final JsonFactory JSON = new JsonFactory();

  private WhoRecorded() {}

  /**
   * What the log's tree binds of an entry.
   *
   * @param organisation whose log it is
   */
  public static Leaf leafOf(String organisation, Recorded entry) {
    return new Leaf(organisation, entry, in(entry.payload()));
  }

  /**
   * The recorder in the act of a payload.
   *
   * @return empty when the bytes are no event or name nobody
   */
  public static Optional<Recorder> in(byte[] payload) {
    try (var parser = JSON.createParser(payload)) {
      return parser.nextToken() == JsonToken.START_OBJECT && findAct(parser)
          ? recorder(strings(parser))
          : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static boolean findAct(JsonParser parser) {
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      var act = parser.currentName().equals("act");
      if (parser.nextToken() == JsonToken.START_OBJECT && act) {
        return true;
      }
      parser.skipChildren();
    }
    return false;
  }

  private static Map<String, String> strings(JsonParser parser) {
    var strings = new HashMap<String, String>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      var name = parser.currentName();
      if (parser.nextToken() == JsonToken.VALUE_STRING) {
        strings.put(name, parser.getString());
      }
      parser.skipChildren();
    }
    return strings;
  }

  private static Optional<Recorder> recorder(Map<String, String> act) {
    return act.containsKey("by") && act.containsKey("as")
        ? Optional.of(new Recorder(act.get("by"), act.get("as")))
        : Optional.empty();
  }
}
