package nl.beslisspoor.events;

import java.util.UUID;

/**
 * A person's pseudonym, the same in every file of the installation. The name behind it stands only
 * in personal fields.
 */
public record PersonId(UUID value) implements Id {

  /**
   * Reads the text form of a UUID.
   *
   * @throws IllegalArgumentException when the text is not a UUID
   */
  public static PersonId parse(String text) {
    return new PersonId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
