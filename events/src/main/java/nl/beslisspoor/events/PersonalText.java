package nl.beslisspoor.events;

/** A text that identifies one person, such as a name; destroyed with that person's key. */
public record PersonalText(PersonId of, Kept kept) {

  public PersonalText(PersonId of, String text) {
    this(of, Kept.open(present(text)));
  }

  private static String present(String text) {
    if (text == null || text.isBlank()) {
      throw new IllegalArgumentException("a personal text is never blank; leave it out instead");
    }
    return text;
  }

  /**
   * What it says.
   *
   * @throws Erased when it was destroyed
   */
  public String text() {
    return kept.text();
  }

  /** Never the content: logs and errors hold no personal data. */
  @Override
  public String toString() {
    return "PersonalText[of=" + of + "]";
  }
}
