package nl.beslisspoor.events;

import java.util.UUID;

/** Names one role of one holder in one file. Says nothing about anybody. */
public record RoleId(UUID value) implements Id {

  /**
   * Reads the text form of a UUID.
   *
   * @throws IllegalArgumentException when the text is not a UUID
   */
  public static RoleId parse(String text) {
    return new RoleId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
