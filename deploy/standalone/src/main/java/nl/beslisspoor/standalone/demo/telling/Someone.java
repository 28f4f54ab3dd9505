package nl.beslisspoor.standalone.demo.telling;

import java.time.LocalDate;
import java.util.Optional;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.NetworkRing;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.events.catalogue.Stance;

/** An invented person, who can be heard and has a place in somebody's network. */
public record Someone(PersonId id, String name, Relation relation, Optional<LocalDate> born) {

  /** The same person under another name, such as the one that was written down first. */
  public Someone named(String other) {
    return new Someone(id, other, relation, born);
  }

  public Someone bornOn(LocalDate other) {
    return new Someone(id, name, relation, Optional.of(other));
  }

  public Heard agrees(String words) {
    return Heard.of(this, Stance.SUPPORTS, words);
  }

  /** Without a word that anybody wrote down. */
  public Heard agrees() {
    return Heard.silent(this, Stance.SUPPORTS);
  }

  /** All right then. */
  public Heard grumbles(String words) {
    return Heard.of(this, Stance.GRUDGING, words);
  }

  public Heard doubts(String words) {
    return Heard.of(this, Stance.RESERVATIONS, words);
  }

  public Heard objects(String words) {
    return Heard.of(this, Stance.OBJECTS, words);
  }

  /** A professional's reading of what this person thinks. */
  public Heard seems(Stance stance, String reading) {
    return Heard.of(this, stance, reading).asImpression();
  }

  public Heard notReached(String why) {
    return Heard.nothing(this, Stance.NOT_REACHED, why);
  }

  public Heard notAsked(String why) {
    return Heard.nothing(this, Stance.NOT_ASKED, why);
  }

  /** In the inner ring of the network picture. */
  public Place near() {
    return Place.in(NetworkRing.NEAREST, this);
  }

  public Place further() {
    return Place.in(NetworkRing.FURTHER, this);
  }

  public Place inGroup() {
    return Place.in(NetworkRing.GROUPS, this);
  }
}
