package nl.beslisspoor.events;

/**
 * The identifier another system gave to a file; pseudonymous, and unique only within that system.
 */
public record ForeignId(String text) {

  public ForeignId {
    if (text == null || text.isBlank()) {
      throw new IllegalArgumentException("an identifier is never blank");
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
