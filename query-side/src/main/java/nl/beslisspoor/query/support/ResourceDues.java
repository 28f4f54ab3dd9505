package nl.beslisspoor.query.support;

import static nl.beslisspoor.query.support.MatterKind.EXPENSE_UNPAID;
import static nl.beslisspoor.query.support.MatterKind.RESOURCE_ASKED;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.ResourceEvent;
import nl.beslisspoor.events.ResourceEvent.ExpensePaid;
import nl.beslisspoor.events.ResourceEvent.NetworkContactRegistered;
import nl.beslisspoor.events.ResourceEvent.ResourceAsked;
import nl.beslisspoor.events.ResourceEvent.ResourceGranted;
import nl.beslisspoor.events.ResourceEvent.ResourceRefused;

/**
 * What was asked is open until a team leader decides, and costs that are granted until all is paid.
 * Neither has a date.
 */
record ResourceDues(Agenda agenda, Recorded at) {

  void apply(ResourceEvent event) {
    switch (event) {
      case NetworkContactRegistered _ -> {}
      case ResourceAsked e -> put(e, RESOURCE_ASKED, e.ask().value(), e.by().value(), e.on());
      case ResourceGranted e -> granted(e);
      case ResourceRefused e -> agenda.settle(RESOURCE_ASKED, e.ask().value(), Agenda.day(e));
      case ExpensePaid e -> paid(e);
    }
  }

  private void granted(ResourceGranted e) {
    var day = Agenda.day(e);
    agenda.settle(RESOURCE_ASKED, e.ask().value(), day);
    if (e.kind().costs()) {
      put(e, EXPENSE_UNPAID, e.ask().value(), asker(e), day);
    }
  }

  private UUID asker(ResourceGranted e) {
    return agenda.all().stream()
        .filter(one -> one.is(RESOURCE_ASKED, e.ask().value()))
        .map(Matter::person)
        .findFirst()
        .orElseGet(() -> e.account().subject().value());
  }

  private void paid(ExpensePaid e) {
    if (e.left() == 0) {
      agenda.settle(EXPENSE_UNPAID, e.ask().value(), e.on());
    }
  }

  private void put(ResourceEvent event, MatterKind kind, UUID ask, UUID asker, LocalDate since) {
    var days = new Matter.Days(since, since, Optional.empty(), Optional.empty());
    agenda.put(new Matter(Origin.of(event.caseId().value(), at), kind, ask, asker, days));
  }
}
