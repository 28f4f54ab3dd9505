package nl.beslisspoor.events;

/** Free text that may say anything about anybody; destroyed one text at a time. Never blank. */
public record Narrative(String text) {

  public Narrative {
    if (text == null || text.isBlank()) {
      throw new IllegalArgumentException("a narrative is never blank; leave it out instead");
    }
  }

  /** Never the content: logs and errors hold no personal data. */
  @Override
  public String toString() {
    return "Narrative[withheld]";
  }
}
