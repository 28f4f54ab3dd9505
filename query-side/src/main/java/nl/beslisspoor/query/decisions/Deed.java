package nl.beslisspoor.query.decisions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.AccountabilityRecord;
import nl.beslisspoor.events.Backing;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.Decision;
import nl.beslisspoor.events.ImportEvent.StepImported;
import nl.beslisspoor.events.Label;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.query.table.Columns;

/** A row of {@code deed}: one thing that one professional decided or did. */
record Deed(
    Recorded at,
    CaseEvent event,
    int ordinal,
    PersonId person,
    DeedKind kind,
    Optional<RoleKind> role,
    Instant doneAt) {

  static final Columns<Deed> COLUMNS =
      Columns.<Deed>of("deed")
          .with("log_index", "bigint", row -> row.at.index())
          .with("place", "bigint", row -> Told.place(row.at, row.ordinal))
          .with("person_id", "uuid", Deed::person)
          .with("kind", "text", row -> row.kind.name())
          .with("case_id", "uuid", row -> row.event.caseId())
          .with("sequence", "bigint", row -> row.at.sequence())
          .with("event_type", "text", row -> row.at.type())
          .with("role", "text", Deed::role)
          .with("decision_id", "uuid", row -> row.account().map(AccountabilityRecord::decision))
          .with("decision_kind", "text", row -> row.account().map(AccountabilityRecord::kind))
          .with("activity", "text", row -> row.step().map(step -> step.activity().text()))
          .with(
              "actor_group",
              "text",
              row -> row.step().flatMap(StepImported::group).map(Label::text))
          .with("source_system", "text", row -> row.step().map(step -> step.system().text()))
          .with("done_at", "timestamptz", Deed::doneAt)
          .with("recorded_at", "timestamptz", row -> row.at.recordedAt());

  /** Who did what in one event. Who decided is not counted again for recording it. */
  static List<Deed> of(Recorded at, CaseEvent event) {
    if (event instanceof StepImported step) {
      return step
          .actor()
          .map(actor ->
              new Deed(at, event, 0, actor, DeedKind.IMPORTED, Optional.empty(), step.moment()))
          .stream()
          .toList();
    }
    var deeds = new ArrayList<Deed>();
    if (event instanceof Decision decision) {
      decided(at, event, decision.account(), deeds);
    }
    recorded(at, event, deeds);
    return deeds;
  }

  private static void decided(
      Recorded at, CaseEvent event, AccountabilityRecord account, List<Deed> deeds) {
    account.deciders().stream()
        .filter(decider -> decider.role().answerable())
        .forEach(decider ->
            deeds.add(
                new Deed(
                    at,
                    event,
                    deeds.size(),
                    decider.person(),
                    DeedKind.DECIDED,
                    Optional.of(decider.role()),
                    account.decidedAt())));
    account
        .backing()
        .filter(Backing::given)
        .ifPresent(backing ->
            deeds.add(
                new Deed(
                    at,
                    event,
                    deeds.size(),
                    backing.by(),
                    DeedKind.BACKED,
                    Optional.empty(),
                    account.decidedAt())));
  }

  private static void recorded(Recorded at, CaseEvent event, List<Deed> deeds) {
    var by = event.act().by();
    var professional =
        switch (event.act().as()) {
          case PROFESSIONAL, SUPERVISOR, AUDITOR, ADMINISTRATOR -> true;
          case YOUTH, PARENT, SUPPORT_FIGURE -> false;
        };
    if (professional && deeds.stream().noneMatch(deed -> deed.person.equals(by))) {
      deeds.add(
          new Deed(
              at, event, deeds.size(), by, DeedKind.RECORDED, Optional.empty(), event.act().at()));
    }
  }

  private Optional<AccountabilityRecord> account() {
    return event instanceof Decision decision ? Optional.of(decision.account()) : Optional.empty();
  }

  private Optional<StepImported> step() {
    return event instanceof StepImported step ? Optional.of(step) : Optional.empty();
  }
}
