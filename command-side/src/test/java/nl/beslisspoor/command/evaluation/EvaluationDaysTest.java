package nl.beslisspoor.command.evaluation;

import static nl.beslisspoor.command.evaluation.Evaluated.NEXT;
import static nl.beslisspoor.command.evaluation.Evaluated.conclude;
import static nl.beslisspoor.command.evaluation.Evaluated.goesOn;
import static nl.beslisspoor.command.evaluation.Evaluated.plan;
import static nl.beslisspoor.command.evaluation.Evaluated.positionedOn;
import static nl.beslisspoor.command.evaluation.Evaluated.told;
import static nl.beslisspoor.command.story.Cast.AUNT;
import static nl.beslisspoor.command.story.Cast.FILE;
import static nl.beslisspoor.command.story.Cast.MOTHER;
import static nl.beslisspoor.command.story.Cast.STRANGER;
import static nl.beslisspoor.command.story.Cast.TODAY;
import static nl.beslisspoor.command.story.Cast.YOUTH;
import static nl.beslisspoor.command.story.Cast.act;
import static nl.beslisspoor.command.story.Cast.recordedBy;
import static nl.beslisspoor.command.story.Course.evaluated;
import static nl.beslisspoor.command.story.Course.planned;
import static nl.beslisspoor.command.story.Facts.SUPPORT;
import static nl.beslisspoor.command.story.Facts.positioned;
import static nl.beslisspoor.command.story.Told.heard;
import static nl.beslisspoor.command.story.Told.professionally;
import static nl.beslisspoor.command.story.Told.words;
import static nl.beslisspoor.events.catalogue.InformationCategory.NETWORK;
import static nl.beslisspoor.events.catalogue.Stance.SUPPORTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.beslisspoor.command.story.Story;
import nl.beslisspoor.events.EvaluationEvent.EvaluationPlanned;
import org.junit.jupiter.api.Test;

/** When an evaluation is planned, due and late. */
public class EvaluationDaysTest {

  private static final LocalDate POSITIONED = TODAY.minusMonths(3);

  private final Story positioned = positionedOn(POSITIONED);

  @Test
  void an_evaluation_is_planned_for_a_day_to_come() {
    positioned.when(plan(TODAY.minusDays(1))).refused("planned-for-later");
    positioned.when(plan(TODAY)).accepted();
    var why = Optional.of(words("De tante is op reis."));
    positioned
        .when(new PlanEvaluation(FILE, SUPPORT, NEXT, why))
        .then(new EvaluationPlanned(FILE, act(), NETWORK, SUPPORT, NEXT, why));
  }

  @Test
  void who_plans_stands_in_the_file() {
    positioned.when(plan(NEXT), recordedBy(STRANGER, TODAY)).refused("person-is-known");
  }

  @Test
  void a_day_was_set_for_the_next_evaluation_after_this_one() {
    for (var next : new LocalDate[] {null, TODAY.minusDays(1), TODAY}) {
      var day = Optional.ofNullable(next);
      refusesNext(new Conclusion.Continue(day));
      refusesNext(new Conclusion.Adjust(day));
      refusesNext(new Conclusion.Hold(day, true, Optional.of(TODAY)));
    }
    positioned
        .when(conclude(new Conclusion.Adjust(Optional.of(TODAY.plusDays(1))), told()))
        .accepted();
  }

  @Test
  void the_evaluation_is_on_time() {
    positionedOn(POSITIONED.minusDays(1))
        .when(conclude(goesOn(), told()))
        .asksToExplain("evaluation-on-time");
    positioned.when(conclude(goesOn(), told())).accepted();
  }

  @Test
  void a_day_that_was_set_counts_before_the_rhythm_of_the_form() {
    var early = positioned.and(planned(TODAY.minusDays(1)));
    early.when(conclude(goesOn(), told())).asksToExplain("evaluation-on-time");
    early.and(planned(TODAY)).when(conclude(goesOn(), told())).accepted();
    positionedOn(POSITIONED.minusMonths(9))
        .and(evaluated(TODAY.minusMonths(6), TODAY.minusMonths(3)), planned(TODAY.plusDays(9)))
        .when(conclude(goesOn(), told()))
        .accepted();
  }

  @Test
  void the_day_set_at_one_evaluation_is_when_the_next_is_due() {
    var once = positionedOn(POSITIONED.minusMonths(3));
    once.and(evaluated(POSITIONED, TODAY)).when(conclude(goesOn(), told())).accepted();
    once.and(evaluated(POSITIONED, TODAY.minusDays(1)))
        .when(conclude(goesOn(), told()))
        .asksToExplain("evaluation-on-time");
    assertThat(positioned.when(conclude(goesOn(), told())).after().file().evaluations())
        .satisfies(days -> assertThat(days.nextOf(SUPPORT)).contains(NEXT));
  }

  @Test
  void an_evaluation_done_in_time_is_on_time_however_late_it_is_recorded() {
    var due = TODAY.minusDays(20);
    var told =
        professionally()
            .on(due)
            .heard(heard(YOUTH, SUPPORTS, due))
            .heard(heard(MOTHER, SUPPORTS, due))
            .heard(heard(AUNT, SUPPORTS, due));
    positionedOn(due.minusMonths(3)).when(conclude(goesOn(), told)).accepted();
  }

  private void refusesNext(Conclusion conclusion) {
    positioned.when(conclude(conclusion, told())).refused("next-evaluation-set");
  }
}
