package nl.beslisspoor.events;

import java.util.UUID;

/**
 * Names one restriction of ordinary life, from its start to its end. Says nothing about anybody.
 */
public record RestrictionId(UUID value) implements Id {

  /**
   * Reads the text form of a UUID.
   *
   * @throws IllegalArgumentException when the text is not a UUID
   */
  public static RestrictionId parse(String text) {
    return new RestrictionId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
