package nl.beslisspoor.events;

import java.util.UUID;

/** Names an organisation, across the installation. Says nothing about anybody. */
public record OrganisationId(UUID value) implements Id {

  /**
   * Reads the text form of a UUID.
   *
   * @throws IllegalArgumentException when the text is not a UUID
   */
  public static OrganisationId parse(String text) {
    return new OrganisationId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
