package nl.beslisspoor.events;

import java.util.UUID;

/** Names one support figure in one form, from choice to end. Says nothing about anybody. */
public record SupportId(UUID value) implements Id {

  /**
   * Reads the text form of a UUID.
   *
   * @throws IllegalArgumentException when the text is not a UUID
   */
  public static SupportId parse(String text) {
    return new SupportId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
