package nl.beslisspoor.command.evaluation;

import static nl.beslisspoor.command.evaluation.Evaluated.NEXT;
import static nl.beslisspoor.command.evaluation.Evaluated.conclude;
import static nl.beslisspoor.command.evaluation.Evaluated.goesOn;
import static nl.beslisspoor.command.evaluation.Evaluated.plan;
import static nl.beslisspoor.command.evaluation.Evaluated.positionedOn;
import static nl.beslisspoor.command.story.Cast.AUNT;
import static nl.beslisspoor.command.story.Cast.COLLEAGUE;
import static nl.beslisspoor.command.story.Cast.FILE;
import static nl.beslisspoor.command.story.Cast.MOTHER;
import static nl.beslisspoor.command.story.Cast.OPENED;
import static nl.beslisspoor.command.story.Cast.STRANGER;
import static nl.beslisspoor.command.story.Cast.TODAY;
import static nl.beslisspoor.command.story.Cast.WORKER;
import static nl.beslisspoor.command.story.Cast.YOUTH;
import static nl.beslisspoor.command.story.Cast.act;
import static nl.beslisspoor.command.story.Cast.recordedBy;
import static nl.beslisspoor.command.story.Course.evaluated;
import static nl.beslisspoor.command.story.Course.planned;
import static nl.beslisspoor.command.story.Facts.SUPPORT;
import static nl.beslisspoor.command.story.Told.heard;
import static nl.beslisspoor.command.story.Told.professionally;
import static nl.beslisspoor.command.story.Told.words;
import static nl.beslisspoor.events.catalogue.InformationCategory.NETWORK;
import static nl.beslisspoor.events.catalogue.Stance.SUPPORTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.command.story.Story;
import nl.beslisspoor.command.story.Told;
import nl.beslisspoor.events.EvaluationEvent.EvaluationPlanned;
import org.junit.jupiter.api.Test;

/** When an evaluation is planned, due and late. */
public class EvaluationDaysTest {

  private static final LocalDate POSITIONED = TODAY.minusMonths(3);

  private static final LocalDate SET = TODAY.minusDays(20);

  private final Story positioned = positionedOn(POSITIONED);
  private final Story set = positioned.and(planned(SET));

  @Test
  void an_evaluation_is_planned_for_a_day_to_come() {
    positioned.when(plan(TODAY.minusDays(1))).refused("planned-for-later");
    positioned.when(plan(TODAY)).accepted();
    var why = Optional.of(words("De tante is op reis."));
    positioned
        .when(plan(NEXT, "De tante is op reis."))
        .then(new EvaluationPlanned(FILE, act(), NETWORK, SUPPORT, NEXT, why));
  }

  @Test
  void an_evaluation_is_planned_by_a_professional_with_a_role_in_the_file() {
    positioned.when(plan(NEXT), recordedBy(STRANGER, TODAY)).refused("person-is-known");
    for (var other : List.of(YOUTH, MOTHER, AUNT, COLLEAGUE)) {
      positioned.when(plan(NEXT), recordedBy(other, TODAY)).refused("planned-by-professional");
    }
    positioned.when(plan(NEXT), recordedBy(WORKER, TODAY)).accepted();
  }

  @Test
  void when_the_day_of_an_evaluation_has_passed_a_new_day_comes_with_the_reason() {
    var late = positionedOn(POSITIONED.minusDays(1));
    refusesDay(late);
    refusesDay(positioned.and(planned(TODAY.minusDays(1))));
    refusesDay(late.and(planned(TODAY.plusDays(1), TODAY)));
    late.when(plan(NEXT, "De tante is op reis.")).accepted();
    positioned.when(plan(NEXT)).accepted();
    positioned.and(planned(TODAY)).when(plan(NEXT)).accepted();
  }

  @Test
  void a_day_for_an_evaluation_beyond_the_rhythm_of_the_form_comes_with_the_reason() {
    positioned.when(plan(NEXT)).accepted();
    for (var far : List.of(NEXT.plusDays(1), LocalDate.parse("2099-01-01"))) {
      positioned.when(plan(far)).refused("far-evaluation-has-reason");
      positioned.when(plan(far, "De tante is op reis.")).accepted();
    }
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
  void the_evaluation_is_on_time_a_day_that_had_passed_when_a_new_one_came_still_counts() {
    var late = positionedOn(POSITIONED.minusDays(1));
    tooLate(late);
    tooLate(late.and(planned(NEXT, TODAY)));
    tooLate(set.and(planned(NEXT, SET.plusDays(1))));
    tooLate(set.and(planned(TODAY.minusDays(5), SET.plusDays(1)), planned(NEXT, TODAY)));
    onTime(positioned);
    onTime(set.and(planned(NEXT, SET)));
  }

  @Test
  void a_day_that_was_passed_over_is_met_by_the_evaluation_held_in_time_or_explained_once() {
    var passedOver = set.and(planned(NEXT, SET.plusDays(1)));
    passedOver.when(conclude(goesOn(), told(SET))).accepted();
    passedOver.when(conclude(goesOn(), told(SET.plusDays(1)))).asksToExplain("evaluation-on-time");
    onTime(passedOver.and(evaluated(SET.plusDays(2), TODAY)));
  }

  @Test
  void a_day_that_was_set_counts_before_the_rhythm_of_the_form() {
    var early = positioned.and(planned(TODAY.minusDays(1)));
    tooLate(early);
    onTime(early.and(planned(TODAY)));
    var once = positionedOn(POSITIONED.minusMonths(9));
    tooLate(once.and(evaluated(TODAY.minusMonths(6), TODAY.minusMonths(3)), planned(NEXT)));
    onTime(once.and(evaluated(TODAY.minusMonths(6), OPENED), planned(NEXT)));
  }

  @Test
  void the_day_set_at_one_evaluation_is_when_the_next_is_due() {
    var once = positionedOn(POSITIONED.minusMonths(3));
    onTime(once.and(evaluated(POSITIONED, TODAY)));
    tooLate(once.and(evaluated(POSITIONED, TODAY.minusDays(1))));
    assertThat(due(positioned.when(conclude(goesOn(), told())).after())).contains(NEXT);
  }

  @Test
  void an_evaluation_recorded_after_a_later_one_leaves_the_next_day_as_it_is() {
    var latest = positioned.and(evaluated(TODAY.minusDays(10), NEXT));

    assertThat(due(latest.and(evaluated(TODAY.minusDays(11), TODAY)))).contains(NEXT);
    assertThat(due(latest.and(evaluated(TODAY.minusDays(10), TODAY)))).contains(TODAY);
  }

  @Test
  void an_evaluation_done_in_time_is_on_time_however_late_it_is_recorded() {
    var due = TODAY.minusDays(20);
    positionedOn(due.minusMonths(3)).when(conclude(goesOn(), told(due))).accepted();
  }

  private static void onTime(Story story) {
    story.when(conclude(goesOn(), told())).accepted();
  }

  private static void tooLate(Story story) {
    story.when(conclude(goesOn(), told())).asksToExplain("evaluation-on-time");
  }

  private static void refusesDay(Story story) {
    story.when(plan(NEXT)).refused("late-evaluation-has-reason");
  }

  private static Optional<LocalDate> due(Story story) {
    return story.file().evaluations().due(SUPPORT, Optional.empty());
  }

  private static Told told() {
    return told(TODAY);
  }

  private static Told told(LocalDate day) {
    return professionally()
        .on(day)
        .heard(heard(YOUTH, SUPPORTS, day))
        .heard(heard(MOTHER, SUPPORTS, day))
        .heard(heard(AUNT, SUPPORTS, day));
  }

  private void refusesNext(Conclusion conclusion) {
    positioned.when(conclude(conclusion, told())).refused("next-evaluation-set");
  }
}
