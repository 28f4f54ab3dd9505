package nl.beslisspoor.query.evaluation;

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
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.beslisspoor.events.catalogue.EvaluationOutcome;
import nl.beslisspoor.events.catalogue.GoalProgress;
import nl.beslisspoor.events.catalogue.UnwantedEffectKind;
import nl.beslisspoor.query.table.Fields;
import nl.beslisspoor.query.table.Narrowed;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Opened;
import nl.beslisspoor.query.table.Opening;
import nl.beslisspoor.query.table.Page;
import nl.beslisspoor.query.table.Place;
import nl.beslisspoor.query.table.Slice;
import nl.beslisspoor.query.table.SqlTime;
import nl.beslisspoor.query.table.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What evaluations concluded and found, and for which days they were planned. */
@Component
public class EvaluationBook {

  /**
   * A day that was set for an evaluation.
   *
   * @param why why the day was moved; null when it was not
   * @param concluded the first evaluation that was held while this was the last day set; null when
   *     none was
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "GeplandeEvaluatie")
  public record Planned(
      @JsonProperty("steunfiguur") UUID support,
      @JsonProperty("volgnummer") long sequence,
      @JsonProperty("datum") LocalDate on,
      @JsonProperty("reden") @Nullable Opened<String> why,
      @JsonProperty("gehouden") @Nullable UUID concluded,
      @JsonProperty("vastgelegdOp") Instant recordedAt,
      @JsonProperty("vastgelegdDoor") UUID recordedBy) {}

  /**
   * Which evaluations. There is no way to ask by person: nobody is graded by them.
   *
   * @param unwanted only those that found such an effect
   */
  public record Which(Optional<EvaluationOutcome> outcome, Optional<UnwantedEffectKind> unwanted) {

    public static Which all() {
      return new Which(Optional.empty(), Optional.empty());
    }
  }

  private static final String EVALUATIONS =
      """
      select * from evaluation one
      where (cast(:file as uuid) is null or case_id = :file)
        and (cast(:outcome as text) is null or outcome = :outcome)
        and (cast(:unwanted as text) is null or exists (
          select from evaluation_unwanted effect
          where effect.log_index = one.log_index and effect.kind = :unwanted))
        and (cast(:decidedFrom as timestamptz) is null or decided_at >= :decidedFrom)
        and (cast(:decidedUntil as timestamptz) is null or decided_at < :decidedUntil)
        and (cast(:recordedFrom as timestamptz) is null or recorded_at >= :recordedFrom)
        and (cast(:recordedUntil as timestamptz) is null or recorded_at < :recordedUntil)
        and (decided_at, log_index) < (:afterMoment, :afterNumber)
      order by decided_at desc, log_index desc limit :limit
      """;

  private static final String PLANNED =
      """
      select plan.*, held.evaluation_id
      from evaluation_plan plan left join lateral (
        select evaluation_id from evaluation one
        where one.support_id = plan.support_id and one.decided_at > plan.made_at
          and (cast(:known as timestamptz) is null or one.recorded_at <= :known)
          and not exists (
            select from evaluation_plan later
            where later.support_id = plan.support_id and later.made_at < one.decided_at
              and (later.made_at, later.log_index) > (plan.made_at, plan.log_index)
              and (cast(:known as timestamptz) is null or later.recorded_at <= :known))
        order by one.decided_at, one.log_index limit 1) held on true
      where plan.case_id = :file
        and (cast(:known as timestamptz) is null or plan.recorded_at <= :known)
      order by plan.sequence
      """;

  private final JdbcClient jdbc;
  private final Opening opening;

  public EvaluationBook(JdbcClient jdbc, Opening opening) {
    this.jdbc = jdbc;
    this.opening = opening;
  }

  /**
   * Evaluations across files, the latest concluded first. Of the narrowing count the file and both
   * axes.
   */
  public Page<Evaluation> evaluations(Narrowing narrowing, Which which, Slice slice) {
    var parameters = new HashMap<>(narrowing.parameters(slice, Place.last()));
    parameters.put("outcome", which.outcome().map(Enum::name).orElse(null));
    parameters.put("unwanted", which.unwanted().map(Enum::name).orElse(null));
    var found =
        opening.list(
            Narrowed.ask(jdbc, EVALUATIONS, parameters), row -> Evaluation.read(row, opening));
    return withFindings(Page.of(found, slice, Evaluation::place));
  }

  /**
   * Every day that was set in a file, in the order in which they were set.
   *
   * @param known as the system knew it at that moment; empty for what is known now
   */
  public List<Planned> planned(UUID file, Optional<Instant> known) {
    var parameters = new HashMap<String, @Nullable Object>();
    parameters.put("file", file);
    parameters.put("known", known.map(SqlTime::of).orElse(null));
    return Narrowed.ask(jdbc, PLANNED, parameters).query(Fields.as(this::plan)).list();
  }

  private Page<Evaluation> withFindings(Page<Evaluation> page) {
    var indexes = page.rows().stream().map(Evaluation::index).toArray(Long[]::new);
    var goals = parts("evaluation_goal", indexes, this::goal);
    var unwanted = parts("evaluation_unwanted", indexes, this::unwanted);
    return page.map(one ->
        one.with(
            goals.getOrDefault(one.index(), List.of()),
            unwanted.getOrDefault(one.index(), List.of())));
  }

  private record Part<T>(long index, T found) {}

  private <T> Map<Long, List<T>> parts(String table, Long[] indexes, Function<Fields, T> read) {
    return jdbc
        .sql("select * from " + table + " where log_index = any(?) order by place")
        .param(indexes)
        .query(Fields.as(row -> new Part<>(row.number("log_index"), read.apply(row))))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Part::index, Collectors.mapping(Part::found, Collectors.toList())));
  }

  private Evaluation.Goal goal(Fields row) {
    return new Evaluation.Goal(
        opening.text(row, "narrative_goal"),
        Word.of(row.term("progress", GoalProgress.class)),
        opening.text(row, "narrative_words"));
  }

  private Evaluation.Unwanted unwanted(Fields row) {
    return new Evaluation.Unwanted(
        Word.of(row.term("kind", UnwantedEffectKind.class)), opening.text(row, "narrative_words"));
  }

  private Planned plan(Fields row) {
    return new Planned(
        row.id("support_id"),
        row.number("sequence"),
        row.day("planned_on"),
        opening.text(row, "narrative_why"),
        row.id("evaluation_id"),
        row.moment("recorded_at"),
        row.id("recorded_by"));
  }
}
