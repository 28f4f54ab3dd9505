package nl.beslisspoor.query.support;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.query.table.Fields;
import nl.beslisspoor.query.table.Narrowed;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Page;
import nl.beslisspoor.query.table.Place;
import nl.beslisspoor.query.table.Slice;
import nl.beslisspoor.query.table.SqlTime;
import nl.beslisspoor.query.table.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is due, overdue or undecided on a day, and since when, as known at a moment (question 9).
 */
@Component
public class Due {

  /**
   * Something that stands open.
   *
   * @param about the support, consent, role, statement, restriction or decision
   * @param person figure, giver, holder or youth
   * @param due when it has to be done; null when it is undecided without a date
   * @param overdueSince the first day after the due date; null when it is not overdue
   * @param owner who holds the role of case director on that day, if anybody
   * @param recordedAt when the event was recorded from which it is open
   * @param knownFrom since when the system knew it so
   * @param knownUntil when the system came to know it otherwise; null while it stands
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "Openstaand")
  public record Open(
      @JsonProperty("dossier") UUID file,
      @JsonProperty("volgnummer") long sequence,
      @JsonProperty("soort") Word kind,
      @JsonProperty("onderwerp") UUID about,
      @JsonProperty("persoon") UUID person,
      @JsonProperty("openSinds") LocalDate since,
      @JsonProperty("uiterlijk") @Nullable LocalDate due,
      @JsonProperty("teLaatSinds") @Nullable LocalDate overdueSince,
      @JsonProperty("eigenaar") @Nullable UUID owner,
      @JsonProperty("vastgelegdOp") Instant recordedAt,
      @JsonProperty("bekendVanaf") Instant knownFrom,
      @JsonProperty("bekendTot") @Nullable Instant knownUntil,
      @JsonIgnore Place place) {}

  private static final String OPEN =
      """
      select m.*, coalesce(m.due, m.personal_due) as due_on, director.holder as owner
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
        and (not :overdue
          or m.kind <> 'ASK_AGAIN' and coalesce(m.due, m.personal_due) < :day)
        and (cast(:recordedFrom as timestamptz) is null or m.recorded_at >= :recordedFrom)
        and (cast(:recordedUntil as timestamptz) is null or m.recorded_at < :recordedUntil)
        and (coalesce(m.due, m.personal_due, m.since)::timestamp at time zone 'UTC', m.place)
          > (:afterMoment, :afterNumber)
      order by coalesce(m.due, m.personal_due, m.since), m.place limit :limit
      """;

  private static final String DIRECTORS =
      """
      select distinct on (role.holder) role.case_id, role.holder
      from due_role role
      where role.kind = 'CASE_DIRECTOR' and role.known_until is null
        and role.valid_from <= :day and (role.valid_until is null or role.valid_until > :day)
        and exists (select 1 from due_matter m
          where m.case_id = role.case_id and m.known_until is null
            and m.shown_from <= :day and (m.settled is null or m.settled > :day))
      order by role.holder, role.log_index
      """;

  private static final String NOW = OPEN.formatted(stands("role"), stands("m"));
  private static final String THEN = OPEN.formatted(stood("role"), stood("m"));

  private final JdbcClient jdbc;

  public Due(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Which open things.
   *
   * @param owner only of this case director
   * @param overdue only what is past its date
   */
  public record Which(Optional<MatterKind> kind, Optional<UUID> owner, boolean overdue) {

    public static Which all() {
      return new Which(Optional.empty(), Optional.empty(), false);
    }
  }

  /**
   * What stands open on a day across files, the oldest date first. Of the narrowing count the file,
   * the person whom it is about and the recorded axis: when the event was recorded from which it is
   * open, whatever became known of it since.
   *
   * @param day as it was, or will be, in the world on that day
   * @param known as the system knew it at that moment; empty for what is known now
   */
  public Page<Open> on(
      LocalDate day, Optional<Instant> known, Narrowing narrowing, Which which, Slice slice) {
    var parameters = new HashMap<>(narrowing.parameters(slice, Place.first()));
    parameters.put("day", day);
    parameters.put("known", known.map(SqlTime::of).orElse(null));
    parameters.put("matter", which.kind().map(Enum::name).orElse(null));
    parameters.put("owner", which.owner().orElse(null));
    parameters.put("overdue", which.overdue());
    return Page.of(
        Narrowed.ask(jdbc, known.isEmpty() ? NOW : THEN, parameters)
            .query(Fields.as(row -> read(row, day)))
            .list(),
        slice,
        Open::place);
  }

  /** Somebody who directs a file in which something stands open, with one such file. */
  public record Director(UUID file, UUID person) {}

  /** Everybody who directs a file on a day in which something stands open then, as known now. */
  public List<Director> directors(LocalDate day) {
    return jdbc.sql(DIRECTORS)
        .param("day", day)
        .query((row, _) ->
            new Director(row.getObject("case_id", UUID.class), row.getObject("holder", UUID.class)))
        .list();
  }

  private static String stands(String row) {
    return row + ".known_until is null";
  }

  private static String stood(String row) {
    return "%1$s.known_from <= :known and (%1$s.known_until is null or %1$s.known_until > :known)"
        .formatted(row);
  }

  private static Open read(Fields row, LocalDate day) {
    var due = row.day("due_on");
    var since = row.day("since");
    var kind = row.term("kind", MatterKind.class);
    return new Open(
        row.id("case_id"),
        row.number("sequence"),
        Word.of(kind),
        row.id("about"),
        row.id("person"),
        since,
        due,
        due != null && kind.everLate() && due.isBefore(day) ? due.plusDays(1) : null,
        row.id("owner"),
        row.moment("recorded_at"),
        row.moment("known_from"),
        row.moment("known_until"),
        new Place(
            (due == null ? since : due).atStartOfDay(ZoneOffset.UTC).toInstant(),
            row.number("place")));
  }
}
