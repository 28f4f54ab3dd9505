package nl.beslisspoor.standalone.demo;

import java.util.Optional;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.Capacity;
import nl.beslisspoor.events.catalogue.Relation;

/**
 * Who records: invented professionals with an account.
 *
 * @param carla leads the team and is behavioural scientist
 */
public record Staff(Someone anna, Someone bram, Someone carla) {

  public static Someone professional(PersonId id, String name) {
    return new Someone(id, name, Relation.PROFESSIONAL, Optional.empty());
  }

  Capacity capacity(Someone recorder) {
    return recorder.equals(carla) ? Capacity.SUPERVISOR : Capacity.PROFESSIONAL;
  }
}
