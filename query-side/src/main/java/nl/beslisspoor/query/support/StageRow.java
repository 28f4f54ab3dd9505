package nl.beslisspoor.query.support;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.Decision;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.SupportEvent;
import nl.beslisspoor.events.SupportEvent.PartyHeard;
import nl.beslisspoor.events.SupportEvent.PositioningRefused;
import nl.beslisspoor.events.SupportEvent.SupportFigureAccepted;
import nl.beslisspoor.events.SupportEvent.SupportFigureChosen;
import nl.beslisspoor.events.SupportEvent.SupportFigureDeclined;
import nl.beslisspoor.events.SupportEvent.SupportFigureEnded;
import nl.beslisspoor.events.SupportEvent.SupportFigureHeld;
import nl.beslisspoor.events.SupportEvent.SupportFigurePositioned;
import nl.beslisspoor.events.SupportEvent.SupportFigureResumed;
import nl.beslisspoor.query.table.Columns;

/** A row of {@code support_stage}. */
record StageRow(Recorded at, SupportEvent event, Stage stage, Instant moment) {

  static final Columns<StageRow> COLUMNS =
      Columns.<StageRow>of("support_stage")
          .with("log_index", "bigint", row -> row.at.index())
          .with("support_id", "uuid", StageRow::support)
          .with("case_id", "uuid", row -> row.event.caseId())
          .with("sequence", "bigint", row -> row.at.sequence())
          .with("stage", "text", StageRow::stage)
          .with("at", "timestamptz", StageRow::moment)
          .with("recorded_at", "timestamptz", row -> row.at.recordedAt())
          .with("decision_id", "uuid", StageRow::decision);

  /** The stage that an event brings; empty when it brings none. */
  static Optional<StageRow> of(SupportEvent event, Recorded at) {
    return switch (event) {
      case SupportFigureChosen e -> reached(at, e, Stage.CHOSEN, e.account().decidedAt());
      case SupportFigureAccepted e -> reached(at, e, Stage.ACCEPTED, e.saidAt());
      case SupportFigureDeclined e -> reached(at, e, Stage.DECLINED, e.saidAt());
      case PartyHeard e -> Optional.empty();
      case SupportFigurePositioned e -> reached(at, e, Stage.POSITIONED, e.account().decidedAt());
      case PositioningRefused e -> reached(at, e, Stage.REFUSED, e.account().decidedAt());
      case SupportFigureHeld e -> reached(at, e, Stage.HELD, e.account().decidedAt());
      case SupportFigureResumed e -> reached(at, e, Stage.POSITIONED, e.account().decidedAt());
      case SupportFigureEnded e -> reached(at, e, Stage.ENDED, e.account().decidedAt());
    };
  }

  private static Optional<StageRow> reached(
      Recorded at, SupportEvent event, Stage stage, Instant moment) {
    return Optional.of(new StageRow(at, event, stage, moment));
  }

  UUID support() {
    return event.support().value();
  }

  private Optional<UUID> decision() {
    return event instanceof Decision decision
        ? Optional.of(decision.account().decision().value())
        : Optional.empty();
  }
}
