package nl.beslisspoor.events.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.beslisspoor.events.Place;
import nl.beslisspoor.events.ledger.CanonicalJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line of the ledger of destructions: which keys one confirmed destruction takes away, so that it
 * can be done again on an older copy. Canonical JSON. Says nothing about anybody.
 *
 * @param event id of the event that confirmed it
 * @param index of that event in the log; empty when it had none yet
 * @param request that it answers
 * @param stream the file
 * @param at when the line was written, before any key was destroyed
 * @param owners whose keys in that file: a person and a category of information, or the texts
 * @param texts that go by themselves
 */
public record DestructionLine(
    String event,
    Optional<Long> index,
    String request,
    String stream,
    Instant at,
    List<String> owners,
    List<Text> texts) {
  private static final JsonMapper JSON = new JsonMapper();

  /**
   * A text in the file.
   *
   * @param event in which it stands
   * @param field JSON pointer into the stored payload
   * @param key id of its key
   */
  public record Text(String event, String field, String key) {}

  public DestructionLine {
    owners = List.copyOf(owners);
    texts = List.copyOf(texts);
  }

  /** Where the texts stand. */
  public List<Place> places() {
    return texts.stream().map(text -> new Place(text.event(), stream, text.field())).toList();
  }

  /** Without an end of line. */
  public String written() {
    var fields = new HashMap<String, Object>();
    fields.put("event", event);
    index.ifPresent(known -> fields.put("index", known));
    fields.put("request", request);
    fields.put("stream", stream);
    fields.put("at", at.toString());
    fields.put("owners", owners);
    fields.put("texts", texts.stream().map(DestructionLine::fields).toList());
    return new String(CanonicalJson.bytes(fields), UTF_8);
  }

  private static Map<String, Object> fields(Text text) {
    return Map.of("event", text.event(), "field", text.field(), "key", text.key());
  }

  /**
   * Reads {@link #written}.
   *
   * @throws IllegalArgumentException when the text is something else; never quotes it
   */
  public static DestructionLine parse(String written) {
    try {
      var fields = JSON.readTree(written);
      return new DestructionLine(
          text(fields, "event"),
          Optional.ofNullable(fields.get("index")).map(JsonNode::longValue),
          text(fields, "request"),
          text(fields, "stream"),
          Instant.parse(text(fields, "at")),
          fields.required("owners").values().stream().map(JsonNode::stringValue).toList(),
          fields.required("texts").values().stream().map(DestructionLine::text).toList());
    } catch (JacksonException | DateTimeException e) {
      throw new IllegalArgumentException("no line of the ledger of destructions", e);
    }
  }

  private static Text text(JsonNode fields) {
    return new Text(text(fields, "event"), text(fields, "field"), text(fields, "key"));
  }

  private static String text(JsonNode fields, String name) {
    return fields.required(name).stringValue();
  }
}
