package nl.beslisspoor.query.questions;

import nl.beslisspoor.query.paper.Text;

/** What each type of event is called in a list. */
final class EventWords {
  static final Text UNKNOWN = Text.of("questions.happening");

  private EventWords() {}

  /** A type that this version does not know is called a happening, never by its technical name. */
  static Text of(String type) {
    return Text.known("questions.event." + type).orElse(UNKNOWN);
  }
}
