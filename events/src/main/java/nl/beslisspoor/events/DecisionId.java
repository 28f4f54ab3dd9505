package nl.beslisspoor.events;

import java.util.UUID;

/** Names one decision, over every later reference to it. Says nothing about anybody. */
public record DecisionId(UUID value) implements Id {

  /**
   * Reads the text form of a UUID.
   *
   * @throws IllegalArgumentException when the text is not a UUID
   */
  public static DecisionId parse(String text) {
    return new DecisionId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
