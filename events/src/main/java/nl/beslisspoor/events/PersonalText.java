package nl.beslisspoor.events;

/** A text that identifies one person, such as a name; destroyed with that person's key. */
public record PersonalText(PersonId of, String text) {

  public PersonalText {
    if (text == null || text.isBlank()) {
      throw new IllegalArgumentException("a personal text is never blank; leave it out instead");
    }
  }

  /** Never the content: logs and errors hold no personal data. */
  @Override
  public String toString() {
    return "PersonalText[of=" + of + "]";
  }
}
