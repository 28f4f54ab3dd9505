package nl.beslisspoor.query.support;

import java.time.LocalDate;
import java.util.HashMap;
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
import nl.beslisspoor.query.table.Opening;
import org.jspecify.annotations.Nullable;

/** Whose file it is, and who has authority over the youth. */
final class Family {

  /** The youth of a file. */
  record Youth(UUID file, UUID youth, Optional<PersonalDate> born) {}

  /** A text that follows from the birth date, and where it stands. */
  private record Following(String what, String text) {}

  private final Opening opening;
  private Optional<Youth> youth = Optional.empty();
  private @Nullable Optional<LocalDate> opened;
  private final Map<Long, AuthorityRow> authority = new TreeMap<>();
  private final Map<Following, Optional<String>> followed = new HashMap<>();

  Family(Opening opening) {
    this.opening = opening;
  }

  void put(Youth known) {
    youth = Optional.of(known);
    opened = null;
    followed.clear();
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
          put(told(e, e.person(), e.born()));
        }
      }
      case PersonCorrected e -> {
        if (youth.filter(known -> known.youth().equals(e.person().value())).isPresent()) {
          put(told(e, e.person(), e.born()));
        }
      }
      case ParentalAuthorityRecorded e -> put(AuthorityRow.of(e, at));
      case CaseClosed _, CaseReopened _ -> {}
    }
  }

  /** The day on which the youth reaches an age; empty when the birth date is not known. */
  Optional<LocalDate> birthday(int years) {
    return born().map(day -> day.plusYears(years));
  }

  /** Seals what follows from the birth date; empty when that is not known or was destroyed. */
  Optional<String> follow(String what, String text) {
    return followed.computeIfAbsent(new Following(what, text), this::seal);
  }

  private Optional<String> seal(Following one) {
    return youth.flatMap(Youth::born).flatMap(day -> opening.follow(day, one.what(), one.text()));
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

  /** Who says the same day again changes nothing that followed from it. */
  private Youth told(CaseEvent e, PersonId person, Optional<PersonalDate> day) {
    var before = youth.flatMap(Youth::born);
    var same =
        before.isPresent() && born().isPresent() && day.flatMap(opening::known).equals(born());
    var kept = same ? before : day;
    return new Youth(e.caseId().value(), person.value(), kept);
  }

  /** Opened when it is asked for first: most files are fed without. */
  private Optional<LocalDate> born() {
    if (opened == null) {
      opened = youth.flatMap(Youth::born).flatMap(opening::known);
    }
    return opened;
  }
}
