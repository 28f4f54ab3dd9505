package nl.beslisspoor.events;

import java.util.UUID;

/** Names one consent of one giver. Says nothing about anybody. */
public record ConsentId(UUID value) implements Id {

  /**
   * Reads the text form of a UUID.
   *
   * @throws IllegalArgumentException when the text is not a UUID
   */
  public static ConsentId parse(String text) {
    return new ConsentId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
