package nl.beslisspoor.query.paper;

/**
 * One answer that a form offers.
 *
 * @param value what is sent
 * @param words what is read
 * @param hint a second line below it; empty for none
 */
public record Choice(String value, String words, String hint) {

  public Choice(String value, String words) {
    this(value, words, "");
  }
}
