package nl.beslisspoor.events.wire;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.beslisspoor.events.catalogue.Classification;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What is stored beside an event: where it came from, and nothing else. */
public enum Metadata {
  /** The act of recording that brought the event about. */
  ACT("act", Classification.PSEUDONYMOUS_ID),
  /** The kind of command that was accepted. */
  COMMAND("command", Classification.FACT),
  /** The act that caused this one. */
  CAUSATION("causation", Classification.PSEUDONYMOUS_ID),
  /** The act that the chain began with. */
  CORRELATION("correlation", Classification.PSEUDONYMOUS_ID);

  private static final JsonMapper JSON = new JsonMapper();
  private static final TypeReference<Map<String, String>> STRINGS = new TypeReference<>() {};

  private final String key;
  private final Classification classification;

  Metadata(String key, Classification classification) {
    this.key = key;
    this.classification = classification;
  }

  /**
   * The item of that key.
   *
   * @throws IllegalArgumentException when nothing of that key is stored
   */
  public static Metadata of(String key) {
    return Arrays.stream(values())
        .filter(item -> item.key.equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("metadata is not classified: " + key));
  }

  /**
   * What is stored beside an event, as the log keeps it: a flat JSON object of strings, or nothing
   * at all. A key that this version does not know is left out.
   *
   * @throws IllegalArgumentException when the bytes are something else; never names content
   */
  public static Map<Metadata, String> read(byte[] stored) {
    var items = new EnumMap<Metadata, String>(Metadata.class);
    if (stored.length > 0) {
      var strings = strings(stored);
      for (var item : values()) {
        Optional.ofNullable(strings.get(item.key)).ifPresent(text -> items.put(item, text));
      }
    }
    return items;
  }

  private static Map<String, String> strings(byte[] stored) {
    try {
      return JSON.readValue(stored, STRINGS);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("metadata is no flat object of strings");
    }
  }

  public String key() {
    return key;
  }

  public Classification classification() {
    return classification;
  }
}
