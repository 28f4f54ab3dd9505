package nl.beslisspoor.events;

/**
 * A word from another system's own list (activity, group, name of the system): a fact, kept as is.
 */
public record Label(String text) {

  public Label {
    if (text == null || text.isBlank()) {
      throw new IllegalArgumentException("a label is never blank; leave it out instead");
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
