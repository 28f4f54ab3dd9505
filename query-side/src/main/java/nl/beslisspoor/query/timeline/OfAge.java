package nl.beslisspoor.query.timeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.beslisspoor.query.timeline.People.Person;

/** What changes when the youth comes of age to consent alone (Jeugdwet 7.3.4). */
public final class OfAge {

  private static final int ALONE = 16;

  private OfAge() {}

  /**
   * Who no longer has to sign beside the youth on a day: from 16 on the parents with authority.
   *
   * @param guardians who hold guardianship on the day: each counts as parent with authority
   */
  public static List<UUID> lapsed(
      List<Person> people, Collection<UUID> guardians, UUID youth, LocalDate day) {
    boolean alone =
        people.stream()
            .filter(person -> person.person().equals(youth))
            .anyMatch(person ->
                person.born() != null
                    && person
                        .born()
                        .either(born -> !day.isBefore(born.plusYears(ALONE)), () -> false));
    return people.stream()
        .filter(_ -> alone)
        .filter(person -> guardians.contains(person.person()) || person.hasAuthority(day))
        .map(Person::person)
        .toList();
  }
}
