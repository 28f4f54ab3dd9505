package nl.beslisspoor.standalone.demo.telling;

import java.util.Optional;
import java.util.stream.Stream;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.Capacity;
import nl.beslisspoor.events.catalogue.Relation;

/**
 * Who records: invented professionals with an account.
 *
 * @param anna youth professional
 * @param bram youth protector and youth professional
 * @param esra behavioural scientist
 * @param carla leads the team
 */
public record Staff(Someone anna, Someone bram, Someone esra, Someone carla) {

  public static Someone professional(PersonId id, String name) {
    return new Someone(id, name, Relation.PROFESSIONAL, Optional.empty());
  }

  Capacity capacity(Someone recorder) {
    return recorder.equals(carla) ? Capacity.SUPERVISOR : Capacity.PROFESSIONAL;
  }

  boolean has(PersonId person) {
    return Stream.of(anna, bram, esra, carla).map(Someone::id).anyMatch(person::equals);
  }
}
