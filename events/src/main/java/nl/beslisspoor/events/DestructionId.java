package nl.beslisspoor.events;

import java.util.UUID;

/** Names one request to destroy, up to its answer. Says nothing about anybody. */
public record DestructionId(UUID value) implements Id {

  /**
   * Reads the text form of a UUID.
   *
   * @throws IllegalArgumentException when the text is not a UUID
   */
  public static DestructionId parse(String text) {
    return new DestructionId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
