package nl.beslisspoor.query.causation;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.AccountabilityRecord;
import nl.beslisspoor.events.ActId;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.Decision;
import nl.beslisspoor.events.Hearing;
import nl.beslisspoor.events.ImportEvent;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.catalogue.Stance;
import nl.beslisspoor.events.wire.Metadata;
import nl.beslisspoor.query.table.Columns;

/** A row of {@code causation_entry}: an entry, with the command and the act it came by. */
record EntryRow(Recorded at, CaseEvent event, Map<Metadata, String> beside) {

  static final Columns<EntryRow> COLUMNS =
      Columns.<EntryRow>of("causation_entry")
          .with("log_index", "bigint", row -> row.at.index())
          .with("case_id", "uuid", EntryRow::file)
          .with("sequence", "bigint", EntryRow::sequence)
          .with("event_type", "text", row -> row.at.type())
          .with("act_id", "uuid", row -> row.event.act().id())
          .with("command", "text", row -> row.beside.get(Metadata.COMMAND))
          .with("decision_id", "uuid", row -> row.account().map(AccountabilityRecord::decision))
          .with("decision_kind", "text", row -> row.account().map(AccountabilityRecord::kind))
          .with(
              "decided_at",
              "timestamptz",
              row -> row.account().map(AccountabilityRecord::decidedAt))
          .with("recorded_at", "timestamptz", row -> row.at.recordedAt())
          .with("recorded_by", "uuid", row -> row.event.act().by());

  static EntryRow of(Recorded at) {
    return switch (at.event()) {
      case CaseEvent event -> new EntryRow(at, event, Metadata.read(at.metadata()));
    };
  }

  UUID file() {
    return event.caseId().value();
  }

  long sequence() {
    return at.sequence();
  }

  Optional<AccountabilityRecord> account() {
    return event instanceof Decision decision ? Optional.of(decision.account()) : Optional.empty();
  }

  /** What it follows from: what it refers to, then what set it off, then the act it is part of. */
  Ties ties() {
    var ties = Ties.of(event);
    if (event instanceof ImportEvent) {
      return ties;
    }
    var act = act(event.act().id());
    var caused =
        Optional.ofNullable(beside.get(Metadata.CAUSATION))
            .map(ActId::parse)
            .filter(cause -> !cause.equals(event.act().id()))
            .map(cause -> Tie.first(Link.CAUSED_BY, act(cause)));
    return account()
        .map(account -> ties.leaving(Mark.of(event, Mark.Kind.DECISION, account.decision())))
        .orElse(ties)
        .following(caused.stream().toArray(Tie[]::new))
        .following(Tie.first(Link.SAME_ACT, act));
  }

  /** The mark of the act, which only its first entry leaves. */
  Mark act() {
    return act(event.act().id());
  }

  private Mark act(ActId id) {
    return Mark.of(event, Mark.Kind.ACT, id);
  }

  /** Whether every stance that counts in the decision was read by a professional. */
  boolean onImpressionsOnly() {
    var counts =
        account().stream()
            .flatMap(account -> account.heard().stream())
            .filter(said -> said.stance().heard() && said.stance() != Stance.DECIDED)
            .toList();
    return !counts.isEmpty() && counts.stream().allMatch(Hearing::impression);
  }
}
