package nl.beslisspoor.query.voice;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.catalogue.Stance;
import nl.beslisspoor.query.table.Fields;

/**
 * What the youth of a file made known, its words sealed.
 *
 * @param act in which it was recorded
 * @param on empty when it was not told on which day it was said
 * @param takesOver whether it stands in a decision that takes over what was said before it
 */
record Heard(
    long place,
    UUID act,
    Stance stance,
    Optional<LocalDate> on,
    boolean impression,
    boolean takesOver,
    String words) {

  /**
   * Whether it repeats something earlier if the words are the same. The same on the same day was
   * said once. Without a day it may have been said twice, unless it stands in one act or in a
   * decision that takes over what was said before it.
   */
  boolean mayRepeat(Heard earlier) {
    return stance == earlier.stance
        && on.equals(earlier.on)
        && impression == earlier.impression
        && (on.isPresent() || takesOver || act.equals(earlier.act));
  }

  static Heard read(Fields row) {
    return new Heard(
        row.number("place"),
        row.id("act_id"),
        row.term("stance", Stance.class),
        Optional.ofNullable(row.day("said_on")),
        row.yes("impression"),
        row.yes("takes_over"),
        row.text("narrative_words"));
  }
}
