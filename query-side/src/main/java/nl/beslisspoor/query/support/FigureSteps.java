package nl.beslisspoor.query.support;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.query.table.Fields;
import nl.beslisspoor.query.table.SqlTime;
import nl.beslisspoor.query.table.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Along which steps the support figures of a file came as far as they are. */
@Component
public class FigureSteps {

  /**
   * One step of one figure.
   *
   * @param resumed whether it goes on with a position that was on hold
   * @param at when it was taken, in the world
   * @param decision by which it was taken; null when the figure itself spoke
   */
  public record Step(
      UUID support, Word stage, boolean resumed, Instant at, @Nullable UUID decision) {}

  private static final String STEPS =
      """
      select step.*, step.stage = 'POSITIONED' and exists (
        select from support_stage before
        where before.support_id = step.support_id and before.sequence < step.sequence
          and before.stage = 'POSITIONED') as resumed
      from support_stage step
      where step.case_id = :file
        and (cast(:then as timestamptz) is null or step.at <= :then)
        and (cast(:known as timestamptz) is null or step.recorded_at <= :known)
      order by step.sequence
      """;

  private final JdbcClient jdbc;

  public FigureSteps(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The steps of all figures of a file, in the order of recording.
   *
   * @param then only those taken in the world by that moment
   * @param known only those that the system knew at that moment
   */
  public List<Step> of(UUID file, Optional<Instant> then, Optional<Instant> known) {
    var parameters = new HashMap<String, @Nullable Object>();
    parameters.put("file", file);
    parameters.put("then", then.map(SqlTime::of).orElse(null));
    parameters.put("known", known.map(SqlTime::of).orElse(null));
    return jdbc.sql(STEPS).params(parameters).query(Fields.as(FigureSteps::read)).list();
  }

  private static Step read(Fields row) {
    return new Step(
        row.id("support_id"),
        Word.of(row.term("stage", Stage.class)),
        row.yes("resumed"),
        row.moment("at"),
        row.id("decision_id"));
  }
}
