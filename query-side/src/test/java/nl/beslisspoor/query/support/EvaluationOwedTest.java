package nl.beslisspoor.query.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.Findings;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.EvaluationOutcome;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.query.support.Due.Which;
import nl.beslisspoor.query.table.Account;
import nl.beslisspoor.query.table.Later;
import nl.beslisspoor.query.table.LogOf;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Noor;
import nl.beslisspoor.query.table.Slice;
import nl.beslisspoor.query.table.Story;
import nl.beslisspoor.query.table.Tables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * By which day an evaluation is owed. The command side has a test of the same name with the same
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
  void theFirstDayThatNobodyMetIsOwed(String steps, LocalDate owed) {
    var story = Noor.story();
    var last = "2026-04-02";
    for (var step : steps.split(", ")) {
      tell(story, step.split(" "));
      last = step.startsWith("nothing") ? last : step.split(" ")[0];
    }
    try (var tables = new Tables()) {
      var supports = new Supports(tables.jdbc(), LogOf.OPENING);
      tables.make(supports);
      story.log().forEach(one -> supports.apply(List.of(one)));

      assertThat(earliest(new Due(tables.jdbc(), LogOf.OPENING), last)).contains(owed);
    }
  }

  private static Optional<LocalDate> earliest(Due due, String day) {
    var evaluations = new Which(Optional.of(MatterKind.EVALUATION), Optional.empty(), false);
    return due
        .on(LocalDate.parse(day), Optional.empty(), Narrowing.none(), evaluations, Slice.first())
        .rows()
        .stream()
        .map(Due.Open::due)
        .findFirst();
  }

  private static void tell(Story story, String... step) {
    switch (step[1]) {
      case "plan" -> story.recordedAt(noon(step)).then(Later.planned("jim", step[2]));
      case "conclude" -> story.recordedAt(noon(step)).then(concluded(step[0], step[2], step[3]));
      case "since" -> {}
      default -> throw new IllegalArgumentException(step[1]);
    }
  }

  private static String noon(String... step) {
    return step[0] + "T12:00:00Z";
  }

  private static Later.Told concluded(String recorded, String at, String next) {
    var account =
        Account.of("e" + recorded + at, DecisionKind.EVALUATION_CONCLUDED, at + ":00Z")
            .mandated("pro", RoleKind.CASE_DIRECTOR, "mandaatregister 3")
            .written();
    return Later.evaluated("jim", Findings.none(), EvaluationOutcome.CONTINUE, next, account);
  }
}
