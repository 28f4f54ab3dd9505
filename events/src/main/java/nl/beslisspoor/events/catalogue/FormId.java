package nl.beslisspoor.events.catalogue;

/** The stable id of a support form, such as {@code jim}. */
public record FormId(String value) {

  public FormId {
    if (!value.matches("[a-z][a-z-]*")) {
      throw new IllegalArgumentException("a form id is lower case words with dashes");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
