package nl.beslisspoor.events.wire;

import java.util.ArrayList;
import java.util.List;
import nl.beslisspoor.events.Seal;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/** Finds what is sealed in stored bytes, whatever event they are. */
public final class StoredSeals {
  private static final JsonFactory JSON = new JsonFactory();

  private StoredSeals() {}

  /**
   * Each with its place.
   *
   * @throws tools.jackson.core.JacksonException when the bytes are no JSON
   */
  public static List<Seal> in(Stored stored) {
    var seals = new ArrayList<Seal>();
    try (var parser = JSON.createParser(stored.payload())) {
      for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING && Seal.isInPlace(parser.getString())) {
          var pointer = parser.streamReadContext().pathAsPointer().toString();
          seals.add(Seal.parse(parser.getString(), stored.place(pointer)));
        }
      }
    }
    return seals;
  }
}
