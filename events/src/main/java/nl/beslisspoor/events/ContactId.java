package nl.beslisspoor.events;

import java.util.UUID;

/** Names one contact with the network. Says nothing about anybody. */
public record ContactId(UUID value) implements Id {

  /**
   * Reads the text form of a UUID.
   *
   * @throws IllegalArgumentException when the text is not a UUID
   */
  public static ContactId parse(String text) {
    return new ContactId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
