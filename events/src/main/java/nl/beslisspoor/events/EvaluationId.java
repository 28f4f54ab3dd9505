package nl.beslisspoor.events;

import java.util.UUID;

/** Names one evaluation of a support figure. Says nothing about anybody. */
public record EvaluationId(UUID value) implements Id {

  /**
   * Reads the text form of a UUID.
   *
   * @throws IllegalArgumentException when the text is not a UUID
   */
  public static EvaluationId parse(String text) {
    return new EvaluationId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
