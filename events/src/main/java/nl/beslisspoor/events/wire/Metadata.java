package nl.beslisspoor.events.wire;

import java.util.Arrays;
import nl.beslisspoor.events.catalogue.Classification;

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

  public String key() {
    return key;
  }

  public Classification classification() {
    return classification;
  }
}
