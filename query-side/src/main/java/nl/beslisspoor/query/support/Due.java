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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.beslisspoor.query.table.Fields;
import nl.beslisspoor.query.table.Narrowed;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Opened;
import nl.beslisspoor.query.table.Opening;
import nl.beslisspoor.query.table.Page;
import nl.beslisspoor.query.table.Place;
import nl.beslisspoor.query.table.Slice;
import nl.beslisspoor.query.table.SqlTime;
import nl.beslisspoor.query.table.TooMuchToOpen;
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
  private static final int AT_ONCE = 2_000;

  /** At most so much is opened for one answer. */
  static final int MOST_OPENED = 20_000;

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

  /** One file of each who directs one in which something is open by no age. */
  private static final String DIRECTORS =
      """
      select distinct on (holder) * from (%1$s and m.personal_days is null) plain
      order by holder, log_index
      """
          .formatted(DIRECTED);

  /** What may be open by age for others than those. */
  private static final String DIRECTORS_BY_AGE =
      DIRECTED
          + """
            and m.personal_days is not null
            and not role.holder = any(:known) and (role.log_index, m.place) > (:index, :place)
          order by role.log_index, m.place limit :atOnce
          """;

  private static final String NOW = WHICH.formatted(stands("role"), stands("m"));
  private static final String THEN = WHICH.formatted(stood("role"), stood("m"));

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
   * @throws TooMuchToOpen when more than {@value #MOST_OPENED} matters follow from an age
   */
  public Page<Open> on(
      LocalDate day, Optional<Instant> known, Narrowing narrowing, Which which, Slice slice) {
    var parameters = new HashMap<>(narrowing.parameters(slice, Place.first()));
    parameters.put("day", day);
    parameters.put("known", known.map(SqlTime::of).orElse(null));
    parameters.put("matter", which.kind().map(Enum::name).orElse(null));
    parameters.put("owner", which.owner().orElse(null));
    parameters.put("overdue", which.overdue());
    var asked = known.isEmpty() ? NOW : THEN;
    var found = open(found(PLAIN.formatted(asked), parameters), List.of(), day, which, slice);
    return Page.of(
        byAge(BY_AGE.formatted(asked), found, parameters, day, which, slice), slice, Open::place);
  }

  private List<Open> byAge(
      String asked,
      List<Open> plain,
      Map<String, @Nullable Object> parameters,
      LocalDate day,
      Which which,
      Slice slice) {
    parameters.put("atOnce", AT_ONCE);
    parameters.put("opened", -1L);
    var first = plain;
    for (int opened = 0; opened < MOST_OPENED; opened += AT_ONCE) {
      var part = found(asked, parameters);
      first = open(part, first, day, which, slice);
      if (part.size() < AT_ONCE) {
        return first;
      }
      parameters.put("opened", part.getLast().place());
    }
    throw new TooMuchToOpen();
  }

  private List<Found> found(String sql, Map<String, @Nullable Object> parameters) {
    return Narrowed.ask(jdbc, sql, parameters).query(Fields.as(Due::read)).list();
  }

  /** The first of these and of what is open among those that were found. */
  private List<Open> open(
      List<Found> found, List<Open> these, LocalDate day, Which which, Slice slice) {
    prepare(found.stream().map(Found::days).toList());
    var more =
        found.stream()
            .flatMap(one -> open(one, day).stream())
            .filter(open -> !which.overdue() || open.overdueSince() != null)
            .filter(open -> slice.after().filter(place -> !follows(open.place(), place)).isEmpty());
    return Stream.concat(these.stream(), more)
        .sorted(Comparator.comparing(Open::place, Due::compare))
        .limit(slice.oneMore())
        .toList();
  }

  /** Somebody who directs a file in which something stands open, with one such file. */
  public record Director(UUID file, UUID person) {}

  /** Everybody who directs a file on a day in which something stands open then, as known now. */
  public List<Director> directors(LocalDate day) {
    var all = new TreeMap<UUID, Director>();
    jdbc.sql(DIRECTORS).param("day", day).query(Fields.as(Directed::read)).list().stream()
        .map(Directed::director)
        .forEach(one -> all.put(one.person(), one));
    var part = directed(day, all.keySet(), -1, -1);
    while (!part.isEmpty()) {
      prepare(part.stream().map(Directed::days).toList());
      part.stream()
          .filter(one -> !all.containsKey(one.director().person()))
          .filter(one -> days(one.days()).filter(days -> days.openOn(day)).isPresent())
          .forEach(one -> all.putIfAbsent(one.director().person(), one.director()));
      part = directed(day, all.keySet(), part.getLast().index(), part.getLast().place());
    }
    return List.copyOf(all.values());
  }

  private List<Directed> directed(LocalDate day, Set<UUID> known, long index, long place) {
    return jdbc.sql(DIRECTORS_BY_AGE)
        .param("day", day)
        .param("known", known.toArray(UUID[]::new))
        .param("index", index)
        .param("place", place)
        .param("atOnce", AT_ONCE)
        .query(Fields.as(Directed::read))
        .list();
  }

  /**
   * @param index of the role, and {@code place} of the matter: their order
   */
  private record Directed(Director director, long index, long place, Stored days) {

    static Directed read(Fields row) {
      return new Directed(
          new Director(row.id("case_id"), row.id("holder")),
          row.number("log_index"),
          row.number("place"),
          Stored.read(row));
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

  /**
   * On which days it is open; empty when they follow from an age that was destroyed. When the age
   * cannot be opened it stands open without a date.
   */
  private Optional<Matter.Days> days(Stored days) {
    if (days.personal() == null) {
      return Optional.of(days.plain());
    }
    return opening
        .text(days.personal())
        .map(Matter.Days::parse)
        .told(
            Optional::of,
            lack ->
                Optional.of(days.plain())
                    .filter(_ -> lack == Opened.Lack.UNFIT || !days.kind().byAge()));
  }

  private static boolean follows(Place one, Place other) {
    return compare(one, other) > 0;
  }

  private static int compare(Place one, Place other) {
    int byMoment = one.moment().compareTo(other.moment());
    return byMoment == 0 ? Long.compare(one.number(), other.number()) : byMoment;
  }
}
