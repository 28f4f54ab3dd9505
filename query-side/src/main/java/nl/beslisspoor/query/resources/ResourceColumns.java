package nl.beslisspoor.query.resources;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.Decider;
import nl.beslisspoor.events.Decision;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.OpeningEvent.CaseOpened;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.ResourceEvent.ExpensePaid;
import nl.beslisspoor.events.ResourceEvent.NetworkContactRegistered;
import nl.beslisspoor.events.ResourceEvent.ResourceAsked;
import nl.beslisspoor.events.ResourceEvent.ResourceGranted;
import nl.beslisspoor.events.ResourceEvent.ResourceRefused;
import nl.beslisspoor.events.catalogue.ResourceKind;
import nl.beslisspoor.query.table.Columns;
import nl.beslisspoor.query.table.Days;

/** The tables of contact with the network, and of what was asked and answered. */
final class ResourceColumns {

  /** An event at its place in the log. */
  record At<E extends CaseEvent>(Recorded at, E event) {}

  /**
   * An ask, by itself or for backing in the account of a decision.
   *
   * @param ask for backing in an account the decision
   */
  record Asked(
      Recorded at,
      CaseEvent event,
      UUID ask,
      ResourceKind kind,
      List<UUID> askers,
      Instant on,
      Optional<Long> amount,
      Narrative what) {

    static Asked of(Recorded at, ResourceAsked e) {
      return new Asked(
          at,
          e,
          e.ask().value(),
          e.kind(),
          List.of(e.by().value()),
          Days.start(e.on()),
          e.amount(),
          e.what());
    }

    /** Backing that professionals asked for with a decision; nothing when they asked for none. */
    static Stream<Asked> backing(Recorded at, Decision e) {
      var askers = professionals(e);
      return e.account().backing().isEmpty() || askers.isEmpty()
          ? Stream.empty()
          : Stream.of(
              new Asked(
                  at,
                  (CaseEvent) e,
                  e.account().decision().value(),
                  ResourceKind.BACKING,
                  askers,
                  e.account().decidedAt(),
                  Optional.empty(),
                  e.account().question()));
    }

    private static List<UUID> professionals(Decision e) {
      return e.account().deciders().stream()
          .filter(decider -> decider.role().professional())
          .map(Decider::person)
          .map(PersonId::value)
          .toList();
    }
  }

  /** What was answered to an ask, and by whom. */
  record Answered(
      Recorded at,
      Decision event,
      UUID ask,
      boolean granted,
      Optional<Long> amount,
      List<UUID> by,
      Optional<Narrative> reasons) {

    static Answered of(Recorded at, ResourceGranted e) {
      return new Answered(
          at, e, e.ask().value(), true, e.granted(), deciders(e), e.account().reasons());
    }

    static Answered of(Recorded at, ResourceRefused e) {
      return new Answered(
          at, e, e.ask().value(), false, Optional.empty(), deciders(e), e.account().reasons());
    }

    /** The answer that stands in the account itself. */
    static Answered backing(Recorded at, Decision e) {
      var given = e.account().backing().orElseThrow();
      return new Answered(
          at,
          e,
          e.account().decision().value(),
          given.given(),
          Optional.empty(),
          List.of(given.by().value()),
          given.words());
    }

    private static List<UUID> deciders(Decision e) {
      return e.account().deciders().stream().map(Decider::person).map(PersonId::value).toList();
    }
  }

  static final Columns<At<CaseOpened>> FILE =
      Columns.<At<CaseOpened>>of("resource_file")
          .with("case_id", "uuid", row -> row.event.caseId())
          .with("log_index", "bigint", row -> row.at.index())
          .with("organisation", "uuid", row -> row.event.organisation());

  static final Columns<At<NetworkContactRegistered>> CONTACT =
      Columns.<At<NetworkContactRegistered>>of("resource_contact")
          .with("log_index", "bigint", row -> row.at.index())
          .with("contact_id", "uuid", row -> row.event.contact())
          .with("case_id", "uuid", row -> row.event.caseId())
          .with("sequence", "bigint", row -> row.at.sequence())
          .with("held_at", "timestamptz", row -> Days.start(row.event.on()))
          .with("recorded_at", "timestamptz", row -> row.at.recordedAt())
          .with("recorded_by", "uuid", row -> row.event.act().by())
          .with("minutes", "bigint", row -> row.event.minutes())
          .with("held_by", "uuid", row -> row.event.by())
          .with("people", "uuid[]", row -> row.event.with())
          .with("narrative_purpose", "text", row -> row.event.purpose());

  static final Columns<Asked> ASK =
      Columns.<Asked>of("resource_ask")
          .with("ask_id", "uuid", Asked::ask)
          .with("log_index", "bigint", row -> row.at.index())
          .with("case_id", "uuid", row -> row.event.caseId())
          .with("sequence", "bigint", row -> row.at.sequence())
          .with("recorded_at", "timestamptz", row -> row.at.recordedAt())
          .with("kind", "text", Asked::kind)
          .with("askers", "uuid[]", Asked::askers)
          .with("asked_at", "timestamptz", Asked::on)
          .with("amount", "bigint", Asked::amount)
          .with("narrative_what", "text", Asked::what);

  static final Columns<Answered> ANSWER =
      Columns.<Answered>of("resource_answer")
          .with("ask_id", "uuid", Answered::ask)
          .with("log_index", "bigint", row -> row.at.index())
          .with("case_id", "uuid", row -> ((CaseEvent) row.event).caseId())
          .with("sequence", "bigint", row -> row.at.sequence())
          .with("recorded_at", "timestamptz", row -> row.at.recordedAt())
          .with("decision_id", "uuid", row -> row.event.account().decision())
          .with("decided_at", "timestamptz", row -> row.event.account().decidedAt())
          .with("granted", "boolean", Answered::granted)
          .with("amount", "bigint", Answered::amount)
          .with("deciders", "uuid[]", Answered::by)
          .with("narrative_reasons", "text", Answered::reasons);

  static final Columns<At<ExpensePaid>> PAYMENT =
      Columns.<At<ExpensePaid>>of("resource_payment")
          .with("log_index", "bigint", row -> row.at.index())
          .with("ask_id", "uuid", row -> row.event.ask())
          .with("case_id", "uuid", row -> row.event.caseId())
          .with("sequence", "bigint", row -> row.at.sequence())
          .with("recorded_at", "timestamptz", row -> row.at.recordedAt())
          .with("paid_at", "timestamptz", row -> Days.start(row.event.on()))
          .with("cents", "bigint", row -> row.event.cents());

  private ResourceColumns() {}
}
