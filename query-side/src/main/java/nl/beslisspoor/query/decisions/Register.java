package nl.beslisspoor.query.decisions;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.query.decisions.DecisionLine.Decider;
import nl.beslisspoor.query.decisions.DecisionLine.Revision;
import nl.beslisspoor.query.table.Correction;
import nl.beslisspoor.query.table.Fields;
import nl.beslisspoor.query.table.Narrowed;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Opening;
import nl.beslisspoor.query.table.Page;
import nl.beslisspoor.query.table.Place;
import nl.beslisspoor.query.table.Slice;
import nl.beslisspoor.query.table.SqlTime;
import org.jspecify.annotations.Nullable;
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
        and (cast(:decider as text) is null or exists (
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
  private final Opening opening;

  public Register(JdbcClient jdbc, Opening opening) {
    this.jdbc = jdbc;
    this.opening = opening;
  }

  /**
   * Decisions across files, the latest decided first. Person and role are those of one decider.
   * Imported steps are no decisions and never stand here.
   */
  public Page<DecisionLine> decisions(Narrowing narrowing, Slice slice) {
    var found =
        opening.list(
            Narrowed.ask(jdbc, DECISIONS, narrowing.parameters(slice, Place.last())),
            row -> DecisionLine.read(row, opening));
    return whole(Page.of(found, slice, DecisionLine::place), narrowing.recorded().until());
  }

  /** One decision as a list shows it. */
  public Optional<DecisionLine> find(UUID decision) {
    return all(List.of(decision)).stream().findFirst();
  }

  /**
   * Some decisions as a list shows them, in the order of the log; what is not there is left out.
   */
  public List<DecisionLine> all(Collection<UUID> decisions) {
    var found =
        opening.list(
            jdbc.sql("select * from decision where decision_id = any(?) order by log_index")
                .param(decisions.toArray(UUID[]::new)),
            row -> DecisionLine.read(row, opening));
    return whole(new Page<>(found, Optional.empty()), Optional.empty()).rows();
  }

  /**
   * With who decided, and with what became of it.
   *
   * @param until only what was recorded before that moment; empty for all
   */
  private Page<DecisionLine> whole(Page<DecisionLine> page, Optional<Instant> until) {
    var deciders = deciders(page.rows());
    var corrections = corrections(page.rows(), until);
    var revisions = revisions(page.rows(), until);
    return page.map(line ->
        line.with(
            deciders.get(line.index()),
            corrections
                .getOrDefault(line.file(), Map.of())
                .getOrDefault(line.sequence(), List.of()),
            revisions.get(line.decision())));
  }

  private Map<Long, List<Decider>> deciders(List<DecisionLine> lines) {
    return jdbc
        .sql("select * from decision_decider where log_index = any(?) order by place")
        .param(lines.stream().map(DecisionLine::index).toArray(Long[]::new))
        .query(Fields.as(row -> Decider.read(row, opening)))
        .list()
        .stream()
        .collect(groupingBy(Decider::index));
  }

  private Map<UUID, Map<Long, List<Correction>>> corrections(
      List<DecisionLine> lines, Optional<Instant> until) {
    return Correction.in(
        jdbc,
        opening,
        "decision_correction",
        lines.stream().map(DecisionLine::file).distinct().toList(),
        lines.stream().map(DecisionLine::sequence).distinct().toList(),
        until);
  }

  private Map<UUID, Revision> revisions(List<DecisionLine> lines, Optional<Instant> until) {
    var parameters = new HashMap<String, @Nullable Object>();
    parameters.put("replaced", lines.stream().map(DecisionLine::decision).toArray(UUID[]::new));
    parameters.put("until", until.map(SqlTime::of).orElse(null));
    var revisions = new HashMap<UUID, Revision>();
    jdbc.sql(
            """
            select * from decision_revision
            where replaced = any(:replaced)
              and (cast(:until as timestamptz) is null or recorded_at < :until)
            order by log_index
            """)
        .params(parameters)
        .query(Fields.as(row -> revisions.put(row.id("replaced"), Revision.read(row))))
        .list();
    return revisions;
  }
}
