package nl.beslisspoor.query.support;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.beslisspoor.query.table.Fields;
import nl.beslisspoor.query.table.Narrowed;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Opening;
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
   * @param about the support, consent, role, statement, restriction, decision or request to destroy
   * @param person figure, giver, holder, youth or who asks
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
      @JsonIgnore Place place) {

    private Open on(Matter.Days days, LocalDate day, MatterKind kind, long number) {
      var on = days.due().orElse(null);
      boolean late = on != null && kind.everLate() && on.isBefore(day);
      return new Open(
          file,
          sequence,
          this.kind,
          about,
          person,
          days.since(),
          on,
          late ? on.plusDays(1) : null,
          owner,
          recordedAt,
          knownFrom,
          knownUntil,
          new Place(
              days.due().orElse(days.since()).atStartOfDay(ZoneOffset.UTC).toInstant(), number));
    }
  }

  /**
   * What does not follow from anybody's age, a part of it; then what does, as far as it may be
   * open.
   */
  private static final String OPEN =
      """
      select * from (
        %1$s
          and m.personal_days is null
          and (not :overdue or m.kind <> 'ASK_AGAIN' and m.due < :day)
          and (coalesce(m.due, m.since)::timestamp at time zone 'UTC', m.place)
            > (:afterMoment, :afterNumber)
        order by coalesce(m.due, m.since), m.place limit :limit) plain
      union all
      %1$s
        and m.personal_days is not null
      """;

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

  private static final String DIRECTED =
      """
      select role.holder, role.log_index, m.*
      from due_role role join due_matter m on m.case_id = role.case_id
      where role.kind = 'CASE_DIRECTOR' and role.known_until is null and m.known_until is null
        and role.valid_from <= :day and (role.valid_until is null or role.valid_until > :day)
        and m.shown_from <= :day and (m.settled is null or m.settled > :day)
      """;

  /** One file of each who directs one in which something is open by no age; then all by age. */
  private static final String DIRECTORS =
      """
      (select distinct on (holder) * from (%1$s and m.personal_days is null) plain
       order by holder, log_index)
      union all
      (%1$s and m.personal_days is not null)
      """
          .formatted(DIRECTED);

  private static final String NOW = OPEN.formatted(WHICH.formatted(stands("role"), stands("m")));
  private static final String THEN = OPEN.formatted(WHICH.formatted(stood("role"), stood("m")));

  private final JdbcClient jdbc;
  private final Opening opening;

  public Due(JdbcClient jdbc, Opening opening) {
    this.jdbc = jdbc;
    this.opening = opening;
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
    var found =
        Narrowed.ask(jdbc, known.isEmpty() ? NOW : THEN, parameters)
            .query(Fields.as(Due::read))
            .list();
    return Page.of(open(found, day, which, slice), slice, Open::place);
  }

  private List<Open> open(List<Found> found, LocalDate day, Which which, Slice slice) {
    prepare(found.stream().map(Found::days).toList());
    return found.stream()
        .flatMap(one -> open(one, day).stream())
        .filter(open -> !which.overdue() || open.overdueSince() != null)
        .filter(open -> slice.after().filter(place -> !follows(open.place(), place)).isEmpty())
        .sorted(Comparator.comparing(Open::place, Due::compare))
        .limit(slice.oneMore())
        .toList();
  }

  /** Somebody who directs a file in which something stands open, with one such file. */
  public record Director(UUID file, UUID person) {}

  /** Everybody who directs a file on a day in which something stands open then, as known now. */
  public List<Director> directors(LocalDate day) {
    var found = jdbc.sql(DIRECTORS).param("day", day).query(Fields.as(Directed::read)).list();
    prepare(found.stream().map(Directed::days).toList());
    var first = new TreeMap<UUID, Directed>();
    found.stream()
        .filter(one -> days(one.days()).filter(days -> days.openOn(day)).isPresent())
        .forEach(one -> first.merge(one.director().person(), one, Directed::first));
    return first.values().stream().map(Directed::director).toList();
  }

  /**
   * @param index by which of several files one is chosen
   */
  private record Directed(Director director, long index, Stored days) {

    static Directed read(Fields row) {
      return new Directed(
          new Director(row.id("case_id"), row.id("holder")),
          row.number("log_index"),
          Stored.read(row));
    }

    static Directed first(Directed one, Directed other) {
      return one.index <= other.index ? one : other;
    }
  }

  private static String stands(String row) {
    return row + ".known_until is null";
  }

  private static String stood(String row) {
    return "%1$s.known_from <= :known and (%1$s.known_until is null or %1$s.known_until > :known)"
        .formatted(row);
  }

  /**
   * The days of a row.
   *
   * @param personal seal of those that hold instead, where they follow from an age; null elsewhere
   */
  private record Stored(UUID file, MatterKind kind, Matter.Days plain, @Nullable String personal) {

    static Stored read(Fields row) {
      return new Stored(
          row.id("case_id"),
          row.term("kind", MatterKind.class),
          Matter.Days.read(row),
          row.text("personal_days"));
    }
  }

  /**
   * A row as it is found.
   *
   * @param shape without any day
   */
  private record Found(Open shape, Stored days, long place) {}

  private static Found read(Fields row) {
    var days = Stored.read(row);
    var number = row.number("place");
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
    return new Found(shape, days, number);
  }

  private Optional<Open> open(Found found, LocalDate day) {
    return days(found.days())
        .filter(days -> days.openOn(day))
        .map(days -> found.shape().on(days, day, found.days().kind(), found.place()));
  }

  private void prepare(List<Stored> all) {
    opening.prepare(
        all.stream().filter(days -> days.personal() != null).map(Stored::file).toList());
  }

  /** On which days it is open; empty when they follow from an age that was destroyed. */
  private Optional<Matter.Days> days(Stored days) {
    if (days.personal() == null) {
      return Optional.of(days.plain());
    }
    return opening
        .text(days.personal())
        .map(Matter.Days::parse)
        .either(Optional::of, () -> Optional.of(days.plain()).filter(_ -> !days.kind().byAge()));
  }

  private static boolean follows(Place one, Place other) {
    return compare(one, other) > 0;
  }

  private static int compare(Place one, Place other) {
    int byMoment = one.moment().compareTo(other.moment());
    return byMoment == 0 ? Long.compare(one.number(), other.number()) : byMoment;
  }
}
