package nl.beslisspoor.query.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.ConsentEvent.ConsentGiven;
import nl.beslisspoor.events.ConsentEvent.ConsentRefused;
import nl.beslisspoor.events.ConsentEvent.ConsentWithdrawn;
import nl.beslisspoor.events.ImportEvent.StepImported;
import nl.beslisspoor.events.OpeningEvent.CaseOpened;
import nl.beslisspoor.events.OpeningEvent.ParentalAuthorityRecorded;
import nl.beslisspoor.events.OpeningEvent.PersonAdded;
import nl.beslisspoor.events.PersonalDate;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.RoleEvent.RoleAssigned;
import nl.beslisspoor.events.RoleEvent.RoleChanged;
import nl.beslisspoor.events.RoleEvent.RoleEnded;
import nl.beslisspoor.events.SupportEvent;
import nl.beslisspoor.events.SupportEvent.SupportFigureChosen;
import nl.beslisspoor.events.catalogue.Relation;

/** What a file owes follows from: its youth, figures, consents and roles. One file, one fold. */
final class CaseDues {

  /** Whose file it is. */
  record Youth(UUID file, UUID youth, Optional<LocalDate> born) {}

  private record RolePeriod(UUID role, LocalDate from) {}

  private Optional<Youth> youth = Optional.empty();
  private final Map<UUID, FigureRow> figures = new LinkedHashMap<>();
  private final Map<UUID, ConsentRow> consents = new LinkedHashMap<>();
  private final Map<RolePeriod, RoleRow> roles = new LinkedHashMap<>();

  void put(Youth known) {
    youth = Optional.of(known);
  }

  void put(FigureRow figure) {
    figures.put(figure.support(), figure);
  }

  void put(ConsentRow consent) {
    consents.put(consent.consent(), consent);
  }

  void put(RoleRow role) {
    roles.put(new RolePeriod(role.role(), role.valid().from()), role);
  }

  Optional<Youth> youth() {
    return youth;
  }

  List<FigureRow> figures() {
    return List.copyOf(figures.values());
  }

  List<ConsentRow> consents() {
    return List.copyOf(consents.values());
  }

  List<RoleRow> roles() {
    return List.copyOf(roles.values());
  }

  void apply(CaseEvent event, Recorded at) {
    switch (event) {
      case CaseOpened e -> put(new Youth(e.caseId().value(), e.youth().value(), Optional.empty()));
      case PersonAdded e -> added(e);
      case ParentalAuthorityRecorded e -> {}
      case SupportEvent e -> support(e, at);
      case ConsentGiven e -> put(ConsentRow.of(e, at));
      case ConsentRefused e -> {}
      case ConsentWithdrawn e ->
          Optional.ofNullable(consents.get(e.consent().value()))
              .ifPresent(consent -> put(consent.withdrawn(e.on())));
      case RoleAssigned e -> put(RoleRow.of(e, at));
      case RoleChanged e -> changed(e, at);
      case RoleEnded e -> end(e.role().value(), e.on());
      case StepImported e -> {}
    }
  }

  private void added(PersonAdded e) {
    if (e.relation() == Relation.YOUTH) {
      var born = e.born().map(PersonalDate::date);
      put(new Youth(e.caseId().value(), e.person().value(), born));
    }
  }

  private void support(SupportEvent event, Recorded at) {
    if (event instanceof SupportFigureChosen chosen) {
      put(FigureRow.of(chosen, at));
      return;
    }
    var figure = figures.get(event.support().value());
    if (figure != null) {
      StageRow.of(event, at)
          .ifPresent(reached -> put(figure.reached(reached.stage(), reached.moment(), at)));
    }
  }

  private void changed(RoleChanged e, Recorded at) {
    var before = periods(e.role().value());
    end(e.role().value(), e.period().from());
    before.stream().findFirst().ifPresent(held -> put(held.changed(e, at)));
  }

  private void end(UUID role, LocalDate day) {
    periods(role).forEach(held -> put(held.endingOn(day)));
  }

  private List<RoleRow> periods(UUID role) {
    var periods = new ArrayList<>(roles.values());
    periods.removeIf(held -> !held.role().equals(role));
    return periods;
  }
}
