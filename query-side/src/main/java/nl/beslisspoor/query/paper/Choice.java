package nl.beslisspoor.query.paper;

import nl.beslisspoor.events.catalogue.Term;

/**
 * One answer that a form offers.
 *
 * @param value what is sent
 * @param words what is read
 * @param hint a second line below it; {@link #NONE} for none
 */
public record Choice(String value, Text words, Text hint) {
  public static final Text NONE = Text.quoted("");

  public Choice(String value, Text words) {
    this(value, words, NONE);
  }

  public static Choice of(Term term) {
    return new Choice(term.name(), Text.alone(term));
  }

  /** Whether it has a second line. */
  public boolean explained() {
    return !hint.equals(NONE);
  }

  /** A person or a thing with a name of its own. */
  public static Choice named(String value, String name) {
    return new Choice(value, Text.quoted(name));
  }
}
