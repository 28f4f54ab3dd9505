package nl.beslisspoor.query.support;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.beslisspoor.query.support.Due.Open;
import nl.beslisspoor.query.table.Fields;
import nl.beslisspoor.query.table.Narrowed;
import nl.beslisspoor.query.table.Place;
import nl.beslisspoor.query.table.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Rows of what stands open, and of what may be by an age that is sealed, never many in memory.
 *
 * @param now whether as known now, and not as known at a moment
 */
record OpenMatters(JdbcClient jdbc, boolean now) {
  /** What does not follow from anybody's age, a part of it. */
  private static final String PLAIN =
      """
      %1$s
        and m.personal_days is null
        and (not :overdue or m.kind <> 'ASK_AGAIN' and m.due < :day)
        and (coalesce(m.due, m.since)::timestamp at time zone 'UTC', m.place)
          > (:afterMoment, :afterNumber)
      order by coalesce(m.due, m.since), m.place limit :limit
      """;

  /** What does, as far as it may be open: its order is known when it was opened. */
  private static final String BY_AGE =
      """
      %1$s
        and m.personal_days is not null and m.place > :opened
      order by m.place limit :atOnce
      """;

  /** What follows from an age is opened in parts of that size. */
  static final int AT_ONCE = 2_000;

  private static final String WHICH =
      """
      select m.*, director.holder as owner
      from due_matter m left join lateral (
        select holder from due_role role
        where role.case_id = m.case_id and role.kind = 'CASE_DIRECTOR'
          and role.valid_from <= :day and (role.valid_until is null or role.valid_until > :day)
          and %1$s
        order by role.valid_from, role.log_index limit 1) director on true
      where m.shown_from <= :day and (m.settled is null or m.settled > :day)
        and %2$s
        and (cast(:file as uuid) is null or m.case_id = :file)
        and (cast(:person as uuid) is null or m.person = :person)
        and (cast(:owner as uuid) is null or director.holder = :owner)
        and (cast(:matter as text) is null or m.kind = :matter)
        and (cast(:recordedFrom as timestamptz) is null or m.recorded_at >= :recordedFrom)
        and (cast(:recordedUntil as timestamptz) is null or m.recorded_at < :recordedUntil)
      """;

  private static final String NOW = WHICH.formatted(stands("role"), stands("m"));
  private static final String THEN = WHICH.formatted(stood("role"), stood("m"));

  /**
   * A row as it is found.
   *
   * @param shape without any day
   */
  record Found(Open shape, StoredDays days, long place) {

    private static Found read(Fields row) {
      var days = StoredDays.read(row);
      var shape =
          new Open(
              days.file(),
              row.number("sequence"),
              Word.of(days.kind()),
              row.id("about"),
              row.id("person"),
              days.plain().since(),
              null,
              null,
              row.id("owner"),
              row.moment("recorded_at"),
              row.moment("known_from"),
              row.moment("known_until"),
              Place.first());
      return new Found(shape, days, row.number("place"));
    }
  }

  /** One part of what follows from no age, in the order of the answer. */
  List<Found> plain(Map<String, @Nullable Object> parameters) {
    return found(PLAIN, parameters);
  }

  /** All that follows from an age, a part at a time, in no order that counts. */
  void byAge(Map<String, @Nullable Object> parameters, Consumer<List<Found>> use) {
    var asked = new HashMap<>(parameters);
    asked.put("atOnce", AT_ONCE);
    asked.put("opened", -1L);
    var part = found(BY_AGE, asked);
    while (!part.isEmpty()) {
      use.accept(part);
      asked.put("opened", part.getLast().place());
      part = part.size() < AT_ONCE ? List.of() : found(BY_AGE, asked);
    }
  }

  private List<Found> found(String sql, Map<String, @Nullable Object> parameters) {
    return Narrowed.ask(jdbc, sql.formatted(now ? NOW : THEN), parameters)
        .query(Fields.as(Found::read))
        .list();
  }

  private static String stands(String row) {
    return row + ".known_until is null";
  }

  private static String stood(String row) {
    return "%1$s.known_from <= :known and (%1$s.known_until is null or %1$s.known_until > :known)"
        .formatted(row);
  }
}
