package nl.beslisspoor.command.evaluation;

import static nl.beslisspoor.command.evaluation.Evaluated.positionedOn;
import static nl.beslisspoor.command.story.Cast.FILE;
import static nl.beslisspoor.command.story.Cast.WORKER;
import static nl.beslisspoor.command.story.Cast.YOUTH;
import static nl.beslisspoor.command.story.Cast.act;
import static nl.beslisspoor.command.story.Course.planned;
import static nl.beslisspoor.command.story.Facts.SUPPORT;
import static nl.beslisspoor.command.story.Told.words;
import static nl.beslisspoor.events.catalogue.InformationCategory.PLAN_AND_AGREEMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.command.rules.EvaluationRules.Due;
import nl.beslisspoor.command.story.Story;
import nl.beslisspoor.events.AccountabilityRecord;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.Decider;
import nl.beslisspoor.events.DecisionId;
import nl.beslisspoor.events.EvaluationEvent.EvaluationConcluded;
import nl.beslisspoor.events.EvaluationId;
import nl.beslisspoor.events.Findings;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.EvaluationOutcome;
import nl.beslisspoor.events.catalogue.RoleKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * By which day an evaluation is owed. The query side has a test of the same name with the same
 * rows: what is shown as due is what the rules hold a decision against.
 */
class EvaluationOwedTest {

  /** Positioned on 20 March. Each step: the day of recording, what was recorded, its days. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
            nothing since | 2026-06-20
            2026-06-19 plan 2026-07-10 | 2026-07-10
            2026-06-20 plan 2026-07-10 | 2026-07-10
            2026-06-21 plan 2026-07-10 | 2026-06-20
            2026-06-01 plan 2026-06-10, 2026-06-05 plan 2026-07-01 | 2026-07-01
            2026-06-19 plan 2026-07-10, 2026-07-11 plan 2026-07-20 | 2026-07-10
            2026-06-25 plan 2026-07-10, 2026-07-05 plan 2026-07-20 | 2026-06-20
            2026-06-25 plan 2026-07-10, 2026-07-12 plan 2026-07-20 | 2026-06-20
            2026-06-10 conclude 2026-06-10T08:00 2026-09-10 | 2026-09-10
            2026-06-25 plan 2026-07-10, 2026-07-10 conclude 2026-07-10T08:00 2026-10-10 | 2026-10-10
            2026-06-25 plan 2026-07-10, 2026-06-26 conclude 2026-06-22T08:00 2026-09-22 | 2026-09-22
            2026-06-10 conclude 2026-06-10T08:00 2026-09-10, 2026-06-15 plan 2026-08-01 | 2026-08-01
            2026-06-10 conclude 2026-06-10T08:00 2026-09-10, 2026-06-15 plan 2026-10-01 | 2026-10-01
            2026-06-10 conclude 2026-06-10T08:00 2026-09-10, 2026-09-10 plan 2026-09-20 | 2026-09-20
            2026-06-10 conclude 2026-06-10T08:00 2026-09-10, 2026-09-11 plan 2026-09-20 | 2026-09-10
            2026-06-01 conclude 2026-06-01T08:00 2026-09-01, 2026-06-10 conclude 2026-04-15T08:00 2026-06-05 | 2026-09-01
            2026-06-01 conclude 2026-06-01T08:00 2026-09-01, 2026-06-05 plan 2026-08-15, 2026-06-10 conclude 2026-04-15T08:00 2026-06-05 | 2026-08-15
            2026-06-01 conclude 2026-06-01T08:00 2026-06-22, 2026-06-25 plan 2026-07-10, 2026-06-26 conclude 2026-05-01T08:00 2026-05-30 | 2026-06-22
            2026-06-01 conclude 2026-06-01T10:00 2026-09-01, 2026-06-02 conclude 2026-06-01T08:00 2026-08-01 | 2026-09-01
            2026-06-01 conclude 2026-06-01T10:00 2026-09-01, 2026-06-01 plan 2026-08-15, 2026-06-02 conclude 2026-06-01T08:00 2026-07-01 | 2026-08-15
            2026-06-01 conclude 2026-06-01T08:00 2026-09-01, 2026-06-02 conclude 2026-06-01T10:00 2026-08-01 | 2026-08-01
            2026-06-01 conclude 2026-06-01T08:00 2026-09-01, 2026-06-02 conclude 2026-06-01T08:00 2026-08-01 | 2026-08-01
            2026-05-01 conclude 2026-04-15T08:00 2026-06-05, 2026-06-01 conclude 2026-06-01T08:00 2026-09-01 | 2026-09-01
          """)
  void the_first_day_that_nobody_met_is_owed(String steps, LocalDate owed) {
    var story = positionedOn(LocalDate.parse("2026-03-20"));
    for (var step : steps.split(", ")) {
      story = after(story, step.split(" "));
    }
    var support = story.file().supports().find(SUPPORT).orElseThrow();

    assertThat(Due.of(story.file(), support, owed).on()).contains(owed);
  }

  private static Story after(Story story, String... step) {
    return switch (step[1]) {
      case "plan" -> story.and(planned(LocalDate.parse(step[2]), LocalDate.parse(step[0])));
      case "conclude" -> story.and(concluded(step[2], step[3]));
      case "since" -> story;
      default -> throw new IllegalArgumentException(step[1]);
    };
  }

  private static CaseEvent concluded(String at, String next) {
    return new EvaluationConcluded(
        FILE,
        act(),
        PLAN_AND_AGREEMENTS,
        account(Instant.parse(at + ":00Z")),
        new EvaluationId(act().id().derive(at + next)),
        SUPPORT,
        Findings.none(),
        EvaluationOutcome.CONTINUE,
        Optional.of(LocalDate.parse(next)));
  }

  private static AccountabilityRecord account(Instant at) {
    return new AccountabilityRecord(
        new DecisionId(act().id().derive("concluded" + at)),
        DecisionKind.EVALUATION_CONCLUDED,
        YOUTH,
        words("Hoe gaat het?"),
        words("Het gaat door."),
        List.of(new Decider(WORKER, RoleKind.PROFESSIONAL, Optional.empty())),
        at,
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of());
  }
}
