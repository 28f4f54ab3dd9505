package nl.beslisspoor.events;

import java.util.UUID;

/** Names one consent statement, from draft to the last signature. Says nothing about anybody. */
public record StatementId(UUID value) implements Id {

  /**
   * Reads the text form of a UUID.
   *
   * @throws IllegalArgumentException when the text is not a UUID
   */
  public static StatementId parse(String text) {
    return new StatementId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
