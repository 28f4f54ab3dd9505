package nl.beslisspoor.events.wire;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import nl.beslisspoor.events.Event;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.ledger.CanonicalJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The log as one file: a zip of texts in UTF-8 that anybody can read. It holds the stored bytes as
 * they are, in which what is said about people is sealed. Besides these four it may hold other
 * texts.
 */
public final class Bundle {
  /** The public key of whoever signed. */
  public static final String KEY = "log.pub";

  /** All checkpoints as given out, the smallest first, an empty line behind each. */
  public static final String CHECKPOINTS = "checkpoints.txt";

  /** The content of each leaf, one a line, in the order of the log. */
  public static final String LEAVES = "leaves.jsonl";

  /** Each stored row, one a line, in the order of the log. */
  public static final String EVENTS = "events.jsonl";

  private static final JsonMapper JSON = new JsonMapper();

  private Bundle() {}

  /** A row as a line, without its end; stored bytes are in Base64. */
  public static byte[] line(Recorded entry) {
    var fields = new HashMap<String, Object>();
    fields.put("index", entry.index());
    fields.put("event", entry.eventId());
    fields.put("streamType", entry.streamType());
    fields.put("stream", entry.stream());
    fields.put("sequence", entry.sequence());
    fields.put("recordedAt", entry.recordedAt().toString());
    fields.put("type", entry.type());
    fields.put("version", entry.version());
    fields.put("payload", Base64.getEncoder().encodeToString(entry.payload()));
    fields.put("metadata", Base64.getEncoder().encodeToString(entry.metadata()));
    return CanonicalJson.bytes(fields);
  }

  /**
   * Reads what {@link #line} writes; cannot be decoded.
   *
   * @throws IllegalArgumentException when the line is something else; never quotes it
   */
  public static Recorded row(String line) {
    try {
      var fields = JSON.readTree(line);
      return new Recorded(
          fields.required("index").longValue(),
          text(fields, "event"),
          text(fields, "streamType"),
          text(fields, "stream"),
          fields.required("sequence").longValue(),
          Instant.parse(text(fields, "recordedAt")),
          text(fields, "type"),
          text(fields, "version"),
          Base64.getDecoder().decode(text(fields, "payload")),
          Base64.getDecoder().decode(text(fields, "metadata")),
          Bundle::undecoded);
    } catch (JacksonException | DateTimeException e) {
      throw new IllegalArgumentException("a line of " + EVENTS + " is no stored row", e);
    }
  }

  /**
   * The fields of a leaf, as text.
   *
   * @throws IllegalArgumentException when the content is no leaf; never quotes it
   */
  public static Map<String, String> leaf(byte[] content) {
    try {
      var fields = new HashMap<String, String>();
      JSON.readTree(content)
          .properties()
          .forEach(field -> fields.put(field.getKey(), field.getValue().asString()));
      return fields;
    } catch (JacksonException e) {
      throw new IllegalArgumentException("the content of a leaf is no JSON", e);
    }
  }

  private static String text(JsonNode fields, String name) {
    return fields.required(name).stringValue();
  }

  private static Event undecoded(Recorded stored) {
    throw new IllegalStateException("a bundle is checked and restored, never decoded");
  }
}
