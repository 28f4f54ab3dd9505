package nl.beslisspoor.events;

import java.util.UUID;

/** Names one ask for time, costs or backing, from asking to paying. Says nothing about anybody. */
public record AskId(UUID value) implements Id {

  /**
   * Reads the text form of a UUID.
   *
   * @throws IllegalArgumentException when the text is not a UUID
   */
  public static AskId parse(String text) {
    return new AskId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
