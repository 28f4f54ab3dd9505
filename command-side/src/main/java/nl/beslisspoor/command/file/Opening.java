package nl.beslisspoor.command.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.Erased;
import nl.beslisspoor.events.OpeningEvent;
import nl.beslisspoor.events.OpeningEvent.CaseClosed;
import nl.beslisspoor.events.OpeningEvent.CaseOpened;
import nl.beslisspoor.events.OpeningEvent.CaseReopened;
import nl.beslisspoor.events.OpeningEvent.ParentalAuthorityRecorded;
import nl.beslisspoor.events.OpeningEvent.PersonAdded;
import nl.beslisspoor.events.OpeningEvent.PersonCorrected;
import nl.beslisspoor.events.OrganisationId;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.PersonalDate;
import nl.beslisspoor.events.catalogue.LegalFramework;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.events.catalogue.Residence;
import nl.beslisspoor.events.catalogue.RuleText;
import nl.beslisspoor.events.catalogue.Rules;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;

/**
 * The opened file and the people in it, in the order in which they were added.
 *
 * @param closed the days on which the file is, or was, closed
 */
public record Opening(Optional<Opened> opened, PMap<PersonId, Person> people, List<Period> closed) {

  private static final RuleText BIRTH_DATE_IS_THERE = Rules.named("birth-date-not-destroyed");

  /** What the file was opened with. */
  public record Opened(
      PersonId youth, OrganisationId organisation, LegalFramework framework, Residence residence) {}

  /** Somebody in the file. Authority is kept in periods: it may end and come back. */
  public record Person(
      PersonId id, Optional<PersonalDate> born, Relation relation, List<Period> authority) {

    public boolean hasAuthority(LocalDate day) {
      return authority.stream().anyMatch(period -> period.covers(day));
    }

    /**
     * Completed years on a day; empty when the date of birth is not known.
     *
     * @throws Refused when it was destroyed: that is not the same as not known
     */
    public Optional<Integer> age(LocalDate day) {
      return birth().map(birth -> birth.until(day).getYears());
    }

    /**
     * Whether somebody is known to have fewer years on a day; not when the date of birth is not
     * known, or was destroyed.
     */
    public boolean isYounger(int years, LocalDate day) {
      try {
        return born.map(PersonalDate::date)
            .filter(birth -> birth.until(day).getYears() < years)
            .isPresent();
      } catch (Erased e) {
        return false;
      }
    }

    private Optional<LocalDate> birth() {
      try {
        return born.map(PersonalDate::date);
      } catch (Erased e) {
        throw new Refused(BIRTH_DATE_IS_THERE);
      }
    }

    Person corrected(Optional<PersonalDate> birth, Relation to) {
      return new Person(id, birth, to, authority);
    }

    Person with(Period more) {
      var all = Period.recorded(authority, more);
      return new Person(id, born, relation, all);
    }
  }

  static Opening none() {
    return new Opening(Optional.empty(), OrderedPMap.empty(), List.of());
  }

  Opening after(OpeningEvent event) {
    return switch (event) {
      case CaseOpened e ->
          new Opening(
              Optional.of(new Opened(e.youth(), e.organisation(), e.framework(), e.residence())),
              people,
              closed);
      case PersonAdded e -> with(new Person(e.person(), e.born(), e.relation(), List.of()));
      case ParentalAuthorityRecorded e ->
          person(e.person()).map(known -> with(known.with(e.period()))).orElse(this);
      case PersonCorrected e ->
          person(e.person())
              .map(known -> known.corrected(e.born(), e.relation()))
              .map(this::with)
              .orElse(this);
      case CaseClosed e -> with(Period.recorded(closed, Period.since(e.on())));
      case CaseReopened e -> with(closed.stream().map(days -> days.endingOn(e.on())).toList());
    };
  }

  /** Whether the file is, or was, closed on a day. */
  public boolean closedBy(LocalDate day) {
    return closed.stream().anyMatch(days -> days.covers(day));
  }

  /** Whether the file was closed, or is to be on a day to come, and was not opened again since. */
  public boolean isClosed() {
    return closed.stream().anyMatch(days -> days.until().isEmpty());
  }

  public Optional<Person> person(PersonId id) {
    return Optional.ofNullable(people.get(id));
  }

  /** The youth, once the file has been opened. */
  public Optional<Person> youth() {
    return opened.flatMap(file -> person(file.youth()));
  }

  /** Everybody who holds parental authority over the youth on a day. */
  public List<PersonId> withAuthority(LocalDate day) {
    return people.values().stream()
        .filter(person -> person.hasAuthority(day))
        .map(Person::id)
        .toList();
  }

  private Opening with(List<Period> days) {
    return new Opening(opened, people, days);
  }

  private Opening with(Person person) {
    return new Opening(opened, people.plus(person.id(), person), closed);
  }
}
