package nl.beslisspoor.query.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.OpeningEvent.ParentalAuthorityRecorded;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.query.table.Columns;
import nl.beslisspoor.query.table.Fields;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A row of {@code timeline_authority}. */
record AuthorityRow(Recorded at, ParentalAuthorityRecorded event) {

  private record Held(UUID person, Period period) {}

  private static final String HELD =
      """
      select person_id, valid_from, valid_until from timeline_authority
      where case_id = :file
        and (cast(:known as timestamptz) is null or recorded_at <= :known)
      order by sequence
      """;

  static final Columns<AuthorityRow> COLUMNS =
      Columns.<AuthorityRow>of("timeline_authority")
          .with("case_id", "uuid", row -> row.event.caseId())
          .with("person_id", "uuid", row -> row.event.person())
          .with("sequence", "bigint", row -> row.at.sequence())
          .with("recorded_at", "timestamptz", row -> row.at.recordedAt())
          .with("valid_from", "date", row -> row.event.period().from())
          .with("valid_until", "date", row -> row.event.period().until());

  static List<AuthorityRow> of(List<Entry> entries) {
    return entries.stream()
        .filter(entry -> entry.event() instanceof ParentalAuthorityRecorded)
        .map(entry -> new AuthorityRow(entry.at(), (ParentalAuthorityRecorded) entry.event()))
        .toList();
  }

  /**
   * Per person of a file, in the order of recording: the last word counts from its first day on.
   *
   * @param asked the file, and as known at which moment
   */
  static Map<UUID, List<Period>> periods(JdbcClient jdbc, Map<String, ?> asked) {
    var periods = new HashMap<UUID, List<Period>>();
    jdbc.sql(HELD)
        .params(asked)
        .query(Fields.as(AuthorityRow::held))
        .list()
        .forEach(held ->
            periods.merge(
                held.person(),
                List.of(held.period()),
                (before, last) -> Period.recorded(before, last.getFirst())));
    return periods;
  }

  private static Held held(Fields row) {
    var until = Optional.ofNullable(row.day("valid_until"));
    return new Held(row.id("person_id"), new Period(row.day("valid_from"), until));
  }
}
