package nl.beslisspoor.standalone.demo;

import java.time.LocalDate;
import java.util.Optional;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.HeardHow;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.events.catalogue.Stance;

/** An invented person, who can be heard. */
public record Someone(PersonId id, String name, Relation relation, Optional<LocalDate> born) {

  /** In person, in own words. */
  public Heard says(Stance stance, String words) {
    return heard(stance, HeardHow.IN_PERSON, words, false);
  }

  /** By phone, in own words. */
  public Heard phones(Stance stance, String words) {
    return heard(stance, HeardHow.PHONE, words, false);
  }

  /** In writing, in own words. */
  public Heard writes(Stance stance, String words) {
    return heard(stance, HeardHow.WRITTEN, words, false);
  }

  /** A professional's reading of what this person thought, after a call. */
  Heard seems(Stance stance, String words) {
    return heard(stance, HeardHow.PHONE, words, true);
  }

  Heard notReached(String why) {
    return new Heard(
        this, Stance.NOT_REACHED, Optional.empty(), Optional.empty(), Optional.of(why), false);
  }

  private Heard heard(Stance stance, HeardHow how, String words, boolean impression) {
    return new Heard(
        this, stance, Optional.of(how), Optional.of(words), Optional.empty(), impression);
  }
}
