package nl.beslisspoor.query.support;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.catalogue.FormId;
import nl.beslisspoor.events.catalogue.SupportForms;
import nl.beslisspoor.query.table.Days;
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

/** How long it took from the first question to a positioned figure (question 18). */
@Component
public class Waiting {

  /**
   * One figure, and the time until the position.
   *
   * @param begin from what is counted
   * @param positionedAt the first time; null while it is not positioned
   * @param days until the position, or so far; null when it said no or was refused, or its form
   *     knows no position, so that nothing is waited for
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "Doorlooptijd")
  public record Waited(
      @JsonProperty("dossier") UUID file,
      @JsonProperty("kenmerk") UUID support,
      @JsonProperty("persoon") UUID figure,
      @JsonProperty("vorm") Word form,
      @JsonProperty("begonnenOp") Instant begunAt,
      @JsonProperty("begonnenMet") Word begin,
      @JsonProperty("gekozenOp") Instant chosenAt,
      @JsonProperty("inPositieOp") @Nullable Instant positionedAt,
      @JsonProperty("stand") Word stage,
      @JsonProperty("dagen") @Nullable Long days,
      @JsonProperty("vastgelegdOp") Instant recordedAt,
      @JsonIgnore Place place) {}

  /**
   * Which figures.
   *
   * @param form in any version
   * @param positioned whether the figure was positioned by the day
   */
  public record Which(Optional<FormId> form, Optional<Boolean> positioned) {

    public static Which all() {
      return new Which(Optional.empty(), Optional.empty());
    }
  }

  /**
   * The first question counts that was asked for this choice: not after it, and not before another
   * figure of the file was last positioned.
   */
  static final String WAITED =
      """
      select f.*, reached.at_stage, positioned.at as positioned_at, begun.at as begun_at,
             begun.by_question,
             case when coalesce(positioned.at, case when reached.at_stage in ('CHOSEN', 'ACCEPTED')
                    and f.form || '/' || f.form_version not in (:light)
                    then cast(:then as timestamptz) end) is not null
               then cast(cast(coalesce(positioned.at, cast(:then as timestamptz))
                      at time zone 'Europe/Amsterdam' as date)
                 - cast(begun.at at time zone 'Europe/Amsterdam' as date) as bigint) end as days
      from support_figure f
      cross join lateral (
        select stage as at_stage from support_stage s
        where s.support_id = f.support_id and s.at <= :then and %1$s
        order by s.sequence desc limit 1) reached
      cross join lateral (
        select min(s.at) as at from support_stage s
        where s.support_id = f.support_id and s.stage = 'POSITIONED' and s.at <= :then
          and %1$s) positioned
      cross join lateral (
        select max(s.at) as at from support_stage s
        where s.case_id = f.case_id and s.support_id <> f.support_id
          and s.stage = 'POSITIONED' and s.at < f.chosen_at and %1$s) before
      cross join lateral (
        select min(s.asked_at) as at from support_question s
        where s.case_id = f.case_id and s.asked_at <= f.chosen_at
          and (before.at is null or s.asked_at > before.at) and %1$s) asked
      cross join lateral (
        select coalesce(asked.at, f.chosen_at) as at, asked.at is not null as by_question) begun
      where (cast(:file as uuid) is null or f.case_id = :file)
        and (cast(:person as uuid) is null or f.figure = :person)
        and (cast(:form as text) is null or f.form = :form)
        and (cast(:positioned as boolean) is null
          or (positioned.at is not null) = cast(:positioned as boolean))
        and (cast(:decidedFrom as timestamptz) is null or f.chosen_at >= :decidedFrom)
        and (cast(:decidedUntil as timestamptz) is null or f.chosen_at < :decidedUntil)
        and (cast(:recordedFrom as timestamptz) is null or f.chosen_recorded_at >= :recordedFrom)
        and (cast(:recordedUntil as timestamptz) is null or f.chosen_recorded_at < :recordedUntil)
      """
          .formatted("(cast(:known as timestamptz) is null or s.recorded_at <= :known)");

  /** The forms without a position, in which nobody waits for one. */
  private static final List<String> LIGHT =
      SupportForms.all().stream()
          .filter(form -> !form.positioned())
          .map(form -> form.id() + "/" + form.version())
          .toList();

  private static final String PAGE =
      WAITED
          + """
            and (f.chosen_at, f.log_index) < (:afterMoment, :afterNumber)
          order by f.chosen_at desc, f.log_index desc limit :limit
          """;

  private final JdbcClient jdbc;

  public Waiting(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Figures across files, the latest chosen first. Of the narrowing count the file, the figure and
   * when the choice was made and recorded.
   *
   * @param day as it was in the world at the end of that day
   * @param known as the system knew it at that moment; empty for what is known now
   */
  public Page<Waited> waited(
      LocalDate day, Optional<Instant> known, Narrowing narrowing, Which which, Slice slice) {
    var parameters = parameters(day, known, narrowing, which, slice);
    return Page.of(
        Narrowed.ask(jdbc, PAGE, parameters).query(Fields.as(Waiting::read)).list(),
        slice,
        Waited::place);
  }

  static Map<String, @Nullable Object> parameters(
      LocalDate day, Optional<Instant> known, Narrowing narrowing, Which which, Slice slice) {
    var parameters = new HashMap<>(narrowing.parameters(slice, Place.last()));
    parameters.put("then", SqlTime.of(Days.end(day)));
    parameters.put("known", known.map(SqlTime::of).orElse(null));
    parameters.put("light", LIGHT);
    parameters.put("form", which.form().map(FormId::value).orElse(null));
    parameters.put("positioned", which.positioned().orElse(null));
    return parameters;
  }

  private static Waited read(Fields row) {
    return new Waited(
        row.id("case_id"),
        row.id("support_id"),
        row.id("figure"),
        Figures.form(row),
        row.moment("begun_at"),
        Word.of(row.yes("by_question") ? Begin.QUESTION : Begin.CHOICE),
        row.moment("chosen_at"),
        row.moment("positioned_at"),
        Word.of(row.term("at_stage", Stage.class)),
        row.number("days"),
        row.moment("chosen_recorded_at"),
        new Place(row.moment("chosen_at"), row.number("log_index")));
  }
}
