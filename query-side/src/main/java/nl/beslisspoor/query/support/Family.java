package nl.beslisspoor.query.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.OpeningEvent;
import nl.beslisspoor.events.OpeningEvent.CaseClosed;
import nl.beslisspoor.events.OpeningEvent.CaseOpened;
import nl.beslisspoor.events.OpeningEvent.CaseReopened;
import nl.beslisspoor.events.OpeningEvent.ParentalAuthorityRecorded;
import nl.beslisspoor.events.OpeningEvent.PersonAdded;
import nl.beslisspoor.events.OpeningEvent.PersonCorrected;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.PersonalDate;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.catalogue.Relation;

/** Whose file it is, and who has authority over the youth. */
final class Family {

  /** The youth of a file. */
  record Youth(UUID file, UUID youth, Optional<LocalDate> born) {}

  private Optional<Youth> youth = Optional.empty();
  private final Map<Long, AuthorityRow> authority = new TreeMap<>();

  void put(Youth known) {
    youth = Optional.of(known);
  }

  void put(AuthorityRow row) {
    authority.put(row.index(), row);
  }

  Optional<Youth> youth() {
    return youth;
  }

  List<AuthorityRow> authority() {
    return List.copyOf(authority.values());
  }

  void apply(OpeningEvent event, Recorded at) {
    switch (event) {
      case CaseOpened e -> put(new Youth(e.caseId().value(), e.youth().value(), Optional.empty()));
      case PersonAdded e -> {
        if (e.relation() == Relation.YOUTH) {
          put(youth(e, e.person(), e.born()));
        }
      }
      case PersonCorrected e -> {
        if (youth.filter(known -> known.youth().equals(e.person().value())).isPresent()) {
          put(youth(e, e.person(), e.born()));
        }
      }
      case ParentalAuthorityRecorded e -> put(AuthorityRow.of(e, at));
      case CaseClosed _, CaseReopened _ -> {}
    }
  }

  /** The day on which the youth reaches an age; empty when the birth date is not known. */
  Optional<LocalDate> birthday(int years) {
    return youth.flatMap(Youth::born).map(born -> born.plusYears(years));
  }

  boolean hasAuthority(UUID parent, LocalDate day) {
    var periods = List.<Period>of();
    for (var row : authority.values()) {
      if (row.parent().equals(parent)) {
        periods = Period.recorded(periods, row.period());
      }
    }
    return periods.stream().anyMatch(period -> period.covers(day));
  }

  private static Youth youth(CaseEvent e, PersonId person, Optional<PersonalDate> born) {
    return new Youth(e.caseId().value(), person.value(), born.map(PersonalDate::date));
  }
}
