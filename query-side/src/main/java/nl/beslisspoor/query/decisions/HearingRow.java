package nl.beslisspoor.query.decisions;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.AccountabilityRecord;
import nl.beslisspoor.events.Hearing;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.SupportEvent.PartyHeard;
import nl.beslisspoor.query.decisions.Told.Part;
import nl.beslisspoor.query.table.Columns;
import nl.beslisspoor.query.table.SqlTime;

/** A row of {@code decision_hearing}. */
record HearingRow(
    Recorded at,
    int ordinal,
    UUID file,
    Optional<AccountabilityRecord> account,
    UUID matter,
    Hearing hearing,
    Instant when) {

  static final Columns<HearingRow> COLUMNS =
      Columns.<HearingRow>of("decision_hearing")
          .with("place", "bigint", row -> Told.place(row.at, row.ordinal))
          .with("log_index", "bigint", row -> row.at.index())
          .with("case_id", "uuid", HearingRow::file)
          .with("sequence", "bigint", row -> row.at.sequence())
          .with("decision_id", "uuid", row -> row.account.map(AccountabilityRecord::decision))
          .with("kind", "text", row -> row.account.map(AccountabilityRecord::kind))
          .with("matter_id", "uuid", HearingRow::matter)
          .with("party", "uuid", row -> row.hearing.party())
          .with("stance", "text", row -> row.hearing.stance())
          .with("narrative_words", "text", row -> row.hearing.words())
          .with("how", "text", row -> row.hearing.how())
          .with("heard_on", "date", row -> row.hearing.on())
          .with("narrative_why_not", "text", row -> row.hearing.whyNot())
          .with("impression", "boolean", row -> row.hearing.impression())
          .with("at", "timestamptz", HearingRow::when)
          .with("recorded_at", "timestamptz", row -> row.at.recordedAt());

  static HearingRow of(Part<Hearing> part) {
    var told = part.told();
    return new HearingRow(
        told.at(),
        part.ordinal(),
        told.file(),
        Optional.of(told.account()),
        told.matter(),
        part.of(),
        told.account().decidedAt());
  }

  static HearingRow of(Recorded at, PartyHeard event) {
    return new HearingRow(
        at,
        0,
        event.caseId().value(),
        Optional.empty(),
        event.support().value(),
        event.hearing(),
        event
            .hearing()
            .on()
            .map(day -> day.atStartOfDay(SqlTime.NETHERLANDS).toInstant())
            .orElse(event.act().at()));
  }
}
