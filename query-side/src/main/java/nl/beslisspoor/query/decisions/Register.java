package nl.beslisspoor.query.decisions;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.query.table.Fields;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Page;
import nl.beslisspoor.query.table.Place;
import nl.beslisspoor.query.table.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who decided what, in which role, on which mandate (question 1). */
@Component
public class Register {

  private static final String DECISIONS =
      """
      select d.* from decision d
      where (cast(:file as uuid) is null or d.case_id = :file)
        and (cast(:kind as text) is null or d.kind = :kind)
        and (coalesce(cast(:person as text), :role) is null or exists (
          select from decision_decider who
          where who.log_index = d.log_index
            and (cast(:person as uuid) is null or who.person_id = :person)
            and (cast(:role as text) is null or who.role = :role)))
        and (cast(:decidedFrom as timestamptz) is null or d.decided_at >= :decidedFrom)
        and (cast(:decidedUntil as timestamptz) is null or d.decided_at < :decidedUntil)
        and (cast(:recordedFrom as timestamptz) is null or d.recorded_at >= :recordedFrom)
        and (cast(:recordedUntil as timestamptz) is null or d.recorded_at < :recordedUntil)
        and (d.decided_at, d.log_index) < (:afterMoment, :afterNumber)
      order by d.decided_at desc, d.log_index desc limit :limit
      """;

  private final JdbcClient jdbc;

  public Register(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Decisions across files, the latest decided first. Person and role are those of one decider.
   * Imported steps are no decisions and never stand here.
   */
  public Page<DecisionLine> decisions(Narrowing narrowing, Slice slice) {
    var found =
        jdbc.sql(DECISIONS)
            .params(narrowing.parameters(slice, Place.last()))
            .query(Fields.as(row -> DecisionLine.read(row, List.of())))
            .list();
    return withDeciders(Page.of(found, slice, DecisionLine::place));
  }

  /** One decision as a list shows it. */
  public Optional<DecisionLine> find(UUID decision) {
    var found =
        jdbc.sql("select * from decision where decision_id = ?")
            .param(decision)
            .query(Fields.as(row -> DecisionLine.read(row, List.of())))
            .list();
    return withDeciders(new Page<>(found, Optional.empty())).rows().stream().findFirst();
  }

  private Page<DecisionLine> withDeciders(Page<DecisionLine> page) {
    var deciders =
        jdbc
            .sql("select * from decision_decider where log_index = any(?) order by place")
            .param(page.rows().stream().map(DecisionLine::index).toArray(Long[]::new))
            .query(Fields.as(DecisionLine.Decider::read))
            .list()
            .stream()
            .collect(groupingBy(DecisionLine.Decider::index));
    return page.map(line -> line.with(deciders.get(line.index())));
  }
}
