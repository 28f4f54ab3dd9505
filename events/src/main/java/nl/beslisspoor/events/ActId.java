package nl.beslisspoor.events;

import java.util.UUID;

/** Names one act of recording, and so one accepted command. Says nothing about anybody. */
public record ActId(UUID value) implements Id {

  /**
   * Reads the text form of a UUID.
   *
   * @throws IllegalArgumentException when the text is not a UUID
   */
  public static ActId parse(String text) {
    return new ActId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
