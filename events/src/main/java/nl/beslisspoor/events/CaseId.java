package nl.beslisspoor.events;

import java.util.UUID;

/** Names the file of one youth at one organisation. Says nothing about anybody. */
public record CaseId(UUID value) implements Id {

  /**
   * Reads the text form of a UUID.
   *
   * @throws IllegalArgumentException when the text is not a UUID
   */
  public static CaseId parse(String text) {
    return new CaseId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
