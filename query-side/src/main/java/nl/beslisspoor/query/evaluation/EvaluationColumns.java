package nl.beslisspoor.query.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.beslisspoor.events.EvaluationEvent;
import nl.beslisspoor.events.EvaluationEvent.EvaluationConcluded;
import nl.beslisspoor.events.EvaluationEvent.EvaluationPlanned;
import nl.beslisspoor.events.Findings;
import nl.beslisspoor.events.Findings.Goal;
import nl.beslisspoor.events.Findings.UnwantedEffect;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.query.table.Columns;

/** The tables of what evaluations found. */
final class EvaluationColumns {

  private static final int PLACES = 1 << 16;

  /** An evaluation at its place in the log. */
  record Concluded(Recorded at, EvaluationConcluded event) {

    Findings findings() {
      return event.findings();
    }
  }

  /**
   * A day that was set for an evaluation, by itself or with the conclusion of the one before.
   *
   * @param madeAt when it was set, in the world
   */
  record Planned(
      Recorded at, EvaluationEvent event, LocalDate on, Instant madeAt, Optional<Narrative> why) {

    static Stream<Planned> of(Recorded at, EvaluationEvent event) {
      return switch (event) {
        case EvaluationPlanned e -> Stream.of(new Planned(at, e, e.on(), at.recordedAt(), e.why()));
        case EvaluationConcluded e ->
            e.next().stream()
                .map(next -> new Planned(at, e, next, e.account().decidedAt(), Optional.empty()));
      };
    }
  }

  /** One member of a list of findings. */
  record Part<T>(Concluded of, int ordinal, T found) {

    long index() {
      return of.at.index();
    }

    long place() {
      return index() * PLACES + ordinal;
    }
  }

  static final Columns<Concluded> EVALUATION =
      Columns.<Concluded>of("evaluation")
          .with("log_index", "bigint", row -> row.at.index())
          .with("evaluation_id", "uuid", row -> row.event.evaluation())
          .with("case_id", "uuid", row -> row.event.caseId())
          .with("sequence", "bigint", row -> row.at.sequence())
          .with("support_id", "uuid", row -> row.event.support())
          .with("decision_id", "uuid", row -> row.event.account().decision())
          .with("outcome", "text", row -> row.event.outcome())
          .with("next_on", "date", row -> row.event.next())
          .with("decided_at", "timestamptz", row -> row.event.account().decidedAt())
          .with("recorded_at", "timestamptz", row -> row.at.recordedAt())
          .with("narrative_helps", "text", row -> row.findings().helps())
          .with("narrative_contradictions", "text[]", row -> row.findings().contradictions());

  static final Columns<Part<Goal>> GOAL =
      EvaluationColumns.<Goal>part("evaluation_goal")
          .with("narrative_goal", "text", row -> row.found.goal())
          .with("progress", "text", row -> row.found.progress())
          .with("narrative_words", "text", row -> row.found.words());

  static final Columns<Part<UnwantedEffect>> UNWANTED =
      EvaluationColumns.<UnwantedEffect>part("evaluation_unwanted")
          .with("kind", "text", row -> row.found.kind())
          .with("narrative_words", "text", row -> row.found.words());

  static final Columns<Planned> PLAN =
      Columns.<Planned>of("evaluation_plan")
          .with("log_index", "bigint", row -> row.at.index())
          .with("case_id", "uuid", row -> row.event.caseId())
          .with("sequence", "bigint", row -> row.at.sequence())
          .with("support_id", "uuid", row -> row.event.support())
          .with("planned_on", "date", Planned::on)
          .with("recorded_at", "timestamptz", row -> row.at.recordedAt())
          .with("recorded_by", "uuid", row -> row.event.act().by())
          .with("made_at", "timestamptz", Planned::madeAt)
          .with("narrative_why", "text", Planned::why);

  private EvaluationColumns() {}

  static <T> List<Part<T>> parts(List<Concluded> all, Function<Findings, List<T>> list) {
    var parts = new ArrayList<Part<T>>();
    for (var concluded : all) {
      var members = list.apply(concluded.findings());
      for (int ordinal = 0; ordinal < members.size(); ordinal++) {
        parts.add(new Part<>(concluded, ordinal, members.get(ordinal)));
      }
    }
    return parts;
  }

  private static <T> Columns<Part<T>> part(String table) {
    return Columns.<Part<T>>of(table)
        .with("place", "bigint", Part::place)
        .with("log_index", "bigint", Part::index);
  }
}
