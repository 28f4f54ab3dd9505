package nl.beslisspoor.query.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.ConsentEvent;
import nl.beslisspoor.events.Decision;
import nl.beslisspoor.events.DestructionEvent;
import nl.beslisspoor.events.DestructionEvent.DestructionConfirmed;
import nl.beslisspoor.events.EvaluationEvent;
import nl.beslisspoor.events.ImportEvent;
import nl.beslisspoor.events.NetworkEvent;
import nl.beslisspoor.events.OpeningEvent;
import nl.beslisspoor.events.OpeningEvent.CaseClosed;
import nl.beslisspoor.events.OpeningEvent.CaseOpened;
import nl.beslisspoor.events.OpeningEvent.CaseReopened;
import nl.beslisspoor.events.OpeningEvent.ParentalAuthorityRecorded;
import nl.beslisspoor.events.OpeningEvent.PersonAdded;
import nl.beslisspoor.events.OpeningEvent.PersonCorrected;
import nl.beslisspoor.events.PlacementEvent;
import nl.beslisspoor.events.PlacementEvent.OrdinaryLifeRestricted;
import nl.beslisspoor.events.PlacementEvent.PlacementDecided;
import nl.beslisspoor.events.PlacementEvent.RestrictionLifted;
import nl.beslisspoor.events.RecordEvent;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.ResourceEvent;
import nl.beslisspoor.events.RoleEvent;
import nl.beslisspoor.events.StatementEvent;
import nl.beslisspoor.events.SupportEvent;
import nl.beslisspoor.events.catalogue.Residence;
import nl.beslisspoor.query.table.Columns;
import nl.beslisspoor.query.table.SqlTime;

/**
 * A row of {@code timeline_circumstance}: from a day on the youth lives somewhere, or the file is
 * closed or open, or all that it says about people is destroyed.
 */
record CircumstanceRow(
    Recorded at,
    CaseEvent event,
    LocalDate from,
    Optional<Residence> residence,
    Optional<Boolean> closed,
    boolean destroyed) {

  static final Columns<CircumstanceRow> COLUMNS =
      Columns.<CircumstanceRow>of("timeline_circumstance")
          .with("case_id", "uuid", row -> row.event.caseId())
          .with("sequence", "bigint", row -> row.at.sequence())
          .with("recorded_at", "timestamptz", row -> row.at.recordedAt())
          .with("valid_from", "date", CircumstanceRow::from)
          .with("residence", "text", CircumstanceRow::residence)
          .with("closed", "boolean", CircumstanceRow::closed)
          .with("destroyed", "boolean", CircumstanceRow::destroyed);

  /**
   * What holds of {@code file} on {@code :day} as it was known at {@code :known}. What is recorded
   * last counts from its first day on; where the youth lived before the first word is told by that.
   */
  static final String ON_THE_DAY =
      """
      left join lateral (
        select residence from timeline_circumstance one
        where one.case_id = file.case_id and one.residence is not null
          and (cast(:known as timestamptz) is null or one.recorded_at <= :known)
        order by one.valid_from <= :day desc,
                 case when one.valid_from <= :day then one.sequence else -one.sequence end desc
        limit 1) lives on true
      left join lateral (
        select closed, valid_from from timeline_circumstance one
        where one.case_id = file.case_id and one.closed is not null and one.valid_from <= :day
          and (cast(:known as timestamptz) is null or one.recorded_at <= :known)
        order by one.sequence desc limit 1) stands on true
      left join lateral (
        select valid_from as destroyed_on from timeline_circumstance one
        where one.case_id = file.case_id and one.destroyed and one.valid_from <= :day
          and (cast(:known as timestamptz) is null or one.recorded_at <= :known)
        order by one.sequence limit 1) gone on true
      """;

  static List<CircumstanceRow> of(List<Entry> entries) {
    return entries.stream().flatMap(entry -> of(entry).stream()).toList();
  }

  private static Optional<CircumstanceRow> of(Entry entry) {
    return switch (entry.event()) {
      case OpeningEvent e -> opening(entry, e);
      case PlacementEvent e -> placement(entry, e);
      case DestructionConfirmed e when e.scope().everything() ->
          Optional.of(
              new CircumstanceRow(entry.at(), e, day(e), Optional.empty(), Optional.empty(), true));
      case NetworkEvent _,
          SupportEvent _,
          EvaluationEvent _,
          ConsentEvent _,
          StatementEvent _,
          RoleEvent _,
          ResourceEvent _,
          RecordEvent _,
          DestructionEvent _,
          ImportEvent _ ->
          Optional.empty();
    };
  }

  private static Optional<CircumstanceRow> opening(Entry entry, OpeningEvent event) {
    return switch (event) {
      case CaseOpened e -> row(entry, day(e), Optional.of(e.residence()), Optional.of(false));
      case CaseClosed e -> row(entry, e.on(), Optional.empty(), Optional.of(true));
      case CaseReopened e -> row(entry, e.on(), Optional.empty(), Optional.of(false));
      case PersonAdded _, ParentalAuthorityRecorded _, PersonCorrected _ -> Optional.empty();
    };
  }

  private static Optional<CircumstanceRow> placement(Entry entry, PlacementEvent event) {
    return switch (event) {
      case PlacementDecided e -> row(entry, e.from(), Optional.of(e.residence()), Optional.empty());
      case OrdinaryLifeRestricted _, RestrictionLifted _ -> Optional.empty();
    };
  }

  private static Optional<CircumstanceRow> row(
      Entry entry, LocalDate from, Optional<Residence> residence, Optional<Boolean> closed) {
    return Optional.of(
        new CircumstanceRow(entry.at(), entry.event(), from, residence, closed, false));
  }

  private static LocalDate day(Decision e) {
    return LocalDate.ofInstant(e.account().decidedAt(), SqlTime.NETHERLANDS);
  }

  private static LocalDate day(CaseOpened e) {
    return LocalDate.ofInstant(e.act().at(), SqlTime.NETHERLANDS);
  }
}
