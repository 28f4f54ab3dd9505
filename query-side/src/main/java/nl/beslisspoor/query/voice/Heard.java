package nl.beslisspoor.query.voice;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.catalogue.Stance;
import nl.beslisspoor.query.table.Fields;

/**
 * What the youth of a file made known.
 *
 * @param act in which it was recorded first
 * @param on empty when it was not told on which day it was said
 */
record Heard(
    UUID file,
    UUID act,
    Stance stance,
    Narrative words,
    Optional<LocalDate> on,
    boolean impression) {

  /** Whether it says the same, whatever act recorded it. */
  boolean same(Heard other) {
    return file.equals(other.file)
        && stance == other.stance
        && words.equals(other.words)
        && on.equals(other.on)
        && impression == other.impression;
  }

  static Heard read(Fields row) {
    return new Heard(
        row.id("case_id"),
        row.id("act_id"),
        row.term("stance", Stance.class),
        new Narrative(row.text("narrative_words")),
        Optional.ofNullable(row.day("said_on")),
        row.yes("impression"));
  }
}
