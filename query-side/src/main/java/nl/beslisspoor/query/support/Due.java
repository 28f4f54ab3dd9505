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
import java.util.UUID;
import java.util.stream.Stream;
import nl.beslisspoor.query.support.OpenMatters.Found;
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
   * @param about the support, consent, role, statement, restriction, decision, ask or request to
   *     destroy
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
   * <p>Where a day follows from an age, its place in that order is known once it was opened: so all
   * that may be open by age is opened for each part, some thousands at once and no more in memory.
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
    var matters = new OpenMatters(jdbc, known.isEmpty());
    var first = new FirstOf(day, which, slice);
    first.add(matters.plain(parameters));
    matters.byAge(parameters, first::add);
    return Page.of(first.rows, slice, Open::place);
  }

  /** The first of what is open among all that was found, and no more. */
  private final class FirstOf {
    private final LocalDate day;
    private final Which which;
    private final Slice slice;
    private List<Open> rows = List.of();

    FirstOf(LocalDate day, Which which, Slice slice) {
      this.day = day;
      this.which = which;
      this.slice = slice;
    }

    void add(List<Found> found) {
      StoredDays.prepare(found.stream().map(Found::days).toList(), opening);
      var more =
          found.stream()
              .flatMap(one -> open(one).stream())
              .filter(open -> !which.overdue() || open.overdueSince() != null)
              .filter(open -> slice.after().filter(at -> !follows(open.place(), at)).isEmpty());
      rows =
          Stream.concat(rows.stream(), more)
              .sorted(Comparator.comparing(Open::place, Due::compare))
              .limit(slice.oneMore())
              .toList();
    }

    private Optional<Open> open(Found found) {
      return found
          .days()
          .opened(opening)
          .filter(days -> days.openOn(day))
          .map(days -> found.shape().on(days, day, found.days().kind(), found.place()));
    }
  }

  private static boolean follows(Place one, Place other) {
    return compare(one, other) > 0;
  }

  private static int compare(Place one, Place other) {
    int byMoment = one.moment().compareTo(other.moment());
    return byMoment == 0 ? Long.compare(one.number(), other.number()) : byMoment;
  }
}
