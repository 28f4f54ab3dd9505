package nl.beslisspoor.events;

/** Free text that may say anything about anybody; destroyed one text at a time. Never blank. */
public record Narrative(Kept kept) {

  public Narrative(String text) {
    this(Kept.open(present(text)));
  }

  private static String present(String text) {
    if (text == null || text.isBlank()) {
      throw new IllegalArgumentException("a narrative is never blank; leave it out instead");
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
    return "Narrative[withheld]";
  }
}
