package nl.beslisspoor.query.support;

import static nl.beslisspoor.query.support.MatterKind.DESTRUCTION_ASKED;
import static nl.beslisspoor.query.support.MatterKind.RESTRICTION_ENDS;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.ConsentEvent;
import nl.beslisspoor.events.ConsentEvent.ConsentGiven;
import nl.beslisspoor.events.ConsentEvent.ConsentRefused;
import nl.beslisspoor.events.ConsentEvent.ConsentWithdrawn;
import nl.beslisspoor.events.DestructionEvent;
import nl.beslisspoor.events.DestructionEvent.DestructionConfirmed;
import nl.beslisspoor.events.DestructionEvent.DestructionDecided;
import nl.beslisspoor.events.DestructionEvent.DestructionRefused;
import nl.beslisspoor.events.DestructionEvent.DestructionRequested;
import nl.beslisspoor.events.EvaluationEvent;
import nl.beslisspoor.events.EvaluationEvent.EvaluationConcluded;
import nl.beslisspoor.events.ImportEvent;
import nl.beslisspoor.events.NetworkEvent;
import nl.beslisspoor.events.NetworkEvent.NetworkPersonPlaced;
import nl.beslisspoor.events.NetworkEvent.NoNetworkFound;
import nl.beslisspoor.events.NetworkEvent.NoSupportFigureForNow;
import nl.beslisspoor.events.NetworkEvent.WhoQuestionAsked;
import nl.beslisspoor.events.OpeningEvent;
import nl.beslisspoor.events.OpeningEvent.CaseClosed;
import nl.beslisspoor.events.OpeningEvent.CaseOpened;
import nl.beslisspoor.events.OpeningEvent.CaseReopened;
import nl.beslisspoor.events.OpeningEvent.ParentalAuthorityRecorded;
import nl.beslisspoor.events.OpeningEvent.PersonAdded;
import nl.beslisspoor.events.OpeningEvent.PersonCorrected;
import nl.beslisspoor.events.PlacementEvent.OrdinaryLifeRestricted;
import nl.beslisspoor.events.PlacementEvent.PlacementDecided;
import nl.beslisspoor.events.PlacementEvent.RestrictionLifted;
import nl.beslisspoor.events.RecordEvent;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.ResourceEvent;
import nl.beslisspoor.events.RoleEvent;
import nl.beslisspoor.events.StatementEvent;
import nl.beslisspoor.events.SupportEvent;
import nl.beslisspoor.events.SupportEvent.SupportFigureChosen;
import nl.beslisspoor.query.table.Days;
import nl.beslisspoor.query.table.Opening;

/**
 * What a file owes follows from: its family, figures, consents, statements, roles and what was set
 * for a day. One file, one fold.
 */
final class CaseDues {

  private final Family family;
  private final Map<UUID, FigureRow> figures = new LinkedHashMap<>();
  private final Map<UUID, ConsentRow> consents = new LinkedHashMap<>();
  private final Statements statements = new Statements();
  private final RolePeriods roles = new RolePeriods();
  private final Agenda agenda = new Agenda();
  private Optional<LocalDate> closed = Optional.empty();

  CaseDues(Opening opening) {
    family = new Family(opening);
  }

  void put(FigureRow figure) {
    figures.put(figure.support(), figure);
  }

  void put(ConsentRow consent) {
    consents.put(consent.consent(), consent);
  }

  /** The first day on which the file is closed; empty for open. */
  void close(Optional<LocalDate> day) {
    closed = day;
  }

  Family family() {
    return family;
  }

  List<FigureRow> figures() {
    return List.copyOf(figures.values());
  }

  List<ConsentRow> consents() {
    return List.copyOf(consents.values());
  }

  Statements statements() {
    return statements;
  }

  Optional<FigureRow> figure(UUID support) {
    return Optional.ofNullable(figures.get(support));
  }

  Agenda agenda() {
    return agenda;
  }

  Optional<LocalDate> closed() {
    return closed;
  }

  RolePeriods roles() {
    return roles;
  }

  void apply(CaseEvent event, Recorded at) {
    switch (event) {
      case OpeningEvent e -> opening(e, at);
      case NetworkEvent e -> network(e, at);
      case SupportEvent e -> support(e, at);
      case EvaluationEvent e -> evaluation(e, at);
      case ConsentEvent e -> consent(e, at);
      case StatementEvent e -> statements.apply(e, at);
      case RoleEvent e -> roles.apply(e, at);
      case OrdinaryLifeRestricted e -> agenda.apply(e, at);
      case RestrictionLifted e -> agenda.settle(RESTRICTION_ENDS, e.restriction().value(), e.on());
      case ResourceEvent e -> new ResourceDues(agenda, at).apply(e);
      case DestructionEvent e -> destruction(e, at);
      case PlacementDecided _, RecordEvent _, ImportEvent _ -> {}
    }
  }

  private void destruction(DestructionEvent event, Recorded at) {
    switch (event) {
      case DestructionRequested e -> agenda.apply(e, at);
      case DestructionConfirmed e -> {
        agenda.apply(e);
        if (e.scope().everything()) {
          close(Optional.of(closed.orElseGet(() -> Agenda.day(e))));
        }
      }
      case DestructionRefused e ->
          agenda.settle(DESTRUCTION_ASKED, e.request().value(), Agenda.day(e));
      case DestructionDecided _ -> {}
    }
  }

  private void opening(OpeningEvent event, Recorded at) {
    family.apply(event, at);
    switch (event) {
      case CaseClosed e -> close(Optional.of(e.on()));
      case CaseReopened _ -> close(Optional.empty());
      case CaseOpened _, PersonAdded _, PersonCorrected _, ParentalAuthorityRecorded _ -> {}
    }
  }

  private void network(NetworkEvent event, Recorded at) {
    switch (event) {
      case WhoQuestionAsked e -> agenda.asked(Days.of(e.askedAt()));
      case NoSupportFigureForNow e -> agenda.apply(e, at);
      case NetworkPersonPlaced _, NoNetworkFound _ -> {}
    }
  }

  private void support(SupportEvent event, Recorded at) {
    if (event instanceof SupportFigureChosen chosen) {
      put(FigureRow.of(chosen, at));
    }
    figure(event.support().value())
        .ifPresent(figure -> {
          StageRow.of(event, at).ifPresent(one -> put(figure.reached(one, at)));
          agenda.apply(event, figure, at);
          settleStatements(figure(figure.support()).orElseThrow());
        });
  }

  private void evaluation(EvaluationEvent event, Recorded at) {
    figure(event.support().value())
        .ifPresent(figure -> {
          agenda.apply(event, figure, at);
          if (event instanceof EvaluationConcluded e) {
            put(figure.evaluated(e.account().decidedAt()));
          }
        });
  }

  /** Nobody has to sign for a figure who will have no position, or has none any more. */
  private void settleStatements(FigureRow figure) {
    if (figure.reached().stage().over()) {
      statements.settle(figure.support(), Days.of(figure.reached().at()));
    }
  }

  private void consent(ConsentEvent event, Recorded at) {
    switch (event) {
      case ConsentGiven e -> put(ConsentRow.of(e, at));
      case ConsentWithdrawn e ->
          Optional.ofNullable(consents.get(e.consent().value()))
              .ifPresent(consent -> put(consent.withdrawn(e.on())));
      case ConsentRefused _ -> {}
    }
  }
}
