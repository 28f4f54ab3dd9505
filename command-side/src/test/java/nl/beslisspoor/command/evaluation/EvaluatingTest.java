package nl.beslisspoor.command.evaluation;

import static nl.beslisspoor.command.evaluation.Evaluated.NEXT;
import static nl.beslisspoor.command.evaluation.Evaluated.conclude;
import static nl.beslisspoor.command.evaluation.Evaluated.goesOn;
import static nl.beslisspoor.command.evaluation.Evaluated.plan;
import static nl.beslisspoor.command.evaluation.Evaluated.positionedOn;
import static nl.beslisspoor.command.evaluation.Evaluated.told;
import static nl.beslisspoor.command.story.Cast.AUNT;
import static nl.beslisspoor.command.story.Cast.COLLEAGUE;
import static nl.beslisspoor.command.story.Cast.FILE;
import static nl.beslisspoor.command.story.Cast.MOTHER;
import static nl.beslisspoor.command.story.Cast.STRANGER;
import static nl.beslisspoor.command.story.Cast.TODAY;
import static nl.beslisspoor.command.story.Cast.WORKER;
import static nl.beslisspoor.command.story.Cast.YOUTH;
import static nl.beslisspoor.command.story.Cast.act;
import static nl.beslisspoor.command.story.Course.ended;
import static nl.beslisspoor.command.story.Course.held;
import static nl.beslisspoor.command.story.Facts.JIM;
import static nl.beslisspoor.command.story.Facts.SUPPORT;
import static nl.beslisspoor.command.story.Facts.chosen;
import static nl.beslisspoor.command.story.Facts.positioned;
import static nl.beslisspoor.command.story.Story.family;
import static nl.beslisspoor.command.story.Told.impression;
import static nl.beslisspoor.command.story.Told.professionally;
import static nl.beslisspoor.command.story.Told.words;
import static nl.beslisspoor.events.catalogue.InformationCategory.NETWORK;
import static nl.beslisspoor.events.catalogue.Stance.OBJECTS;
import static nl.beslisspoor.events.catalogue.Stance.SUPPORTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.command.story.Story;
import nl.beslisspoor.command.story.Told;
import nl.beslisspoor.events.EvaluationEvent.EvaluationConcluded;
import nl.beslisspoor.events.EvaluationId;
import nl.beslisspoor.events.Findings;
import nl.beslisspoor.events.Hearing;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.PersonalScore;
import nl.beslisspoor.events.catalogue.EvaluationOutcome;
import nl.beslisspoor.events.catalogue.GoalProgress;
import nl.beslisspoor.events.catalogue.UnwantedEffectKind;
import org.junit.jupiter.api.Test;

/** What an evaluation finds, by whose word, and who concludes it. */
public class EvaluatingTest {

  private static final LocalDate POSITIONED = TODAY.minusMonths(3);

  private final Story positioned = positionedOn(POSITIONED);

  @Test
  void an_evaluation_says_what_was_found_and_the_youth_s_points_are_the_youth_s_own() {
    var goal =
        new Findings.Goal(words("Elke dag naar school."), GoalProgress.CLOSER, Optional.empty());
    var unwanted =
        new Findings.UnwantedEffect(
            UnwantedEffectKind.TORN_LOYALTY, Optional.of(words("Tussen tante en mam.")));
    var reported =
        new Reported(
            List.of(goal),
            List.of(trust(AUNT, YOUTH, 8)),
            Optional.of(9),
            Optional.of(6),
            Optional.of(words("Samen koken.")),
            List.of(unwanted),
            List.of(words("Mam ziet het anders.")));
    var outcome = positioned.when(conclude(reported, goesOn(), told())).accepted();

    outcome.then(
        new EvaluationConcluded(
            FILE,
            act(),
            NETWORK,
            outcome.account(),
            new EvaluationId(act().id().derive("evaluation")),
            SUPPORT,
            new Findings(
                List.of(goal),
                List.of(trust(AUNT, YOUTH, 8)),
                Optional.of(new PersonalScore(YOUTH, 9)),
                Optional.of(new PersonalScore(YOUTH, 6)),
                Optional.of(words("Samen koken.")),
                List.of(unwanted),
                List.of(words("Mam ziet het anders."))),
            EvaluationOutcome.CONTINUE,
            Optional.of(NEXT)));
  }

  @Test
  void who_dissents_from_the_conclusion_stands_with_it_and_does_not_stop_it() {
    var account =
        positioned
            .when(
                conclude(
                    goesOn(),
                    professionally()
                        .heard(YOUTH, SUPPORTS)
                        .heard(AUNT, SUPPORTS)
                        .heard(MOTHER, OBJECTS)))
            .accepted()
            .account();

    assertThat(account.heard())
        .extracting(Hearing::party, Hearing::stance)
        .contains(tuple(MOTHER, OBJECTS));
  }

  @Test
  void only_a_figure_with_a_position_is_evaluated_on_hold_too() {
    var chosen = family(chosen(AUNT, JIM, POSITIONED));
    chosen.when(conclude(goesOn(), told())).refused("support-is-positioned");
    chosen.when(plan(NEXT)).refused("support-is-positioned");
    positioned.and(ended(TODAY)).when(conclude(goesOn(), told())).refused("support-is-positioned");
    positioned.and(ended(TODAY)).when(plan(NEXT)).refused("support-is-positioned");
    positioned.and(held(TODAY)).when(conclude(goesOn(), told())).accepted();
    positioned.and(held(TODAY)).when(plan(NEXT)).accepted();
  }

  @Test
  void the_youth_has_given_his_or_her_own_view() {
    var others = professionally().heard(MOTHER, SUPPORTS).heard(AUNT, SUPPORTS);
    positioned
        .when(conclude(goesOn(), others.heard(impression(YOUTH, SUPPORTS))))
        .asksToExplain("youth-view-present", "heard-first");
    positioned
        .when(
            conclude(
                goesOn(),
                professionally()
                    .heard(MOTHER, SUPPORTS)
                    .heard(AUNT, SUPPORTS)
                    .notAsked(YOUTH, "Wilde niet komen.")
                    .explaining("youth-view-present")))
        .accepted("youth-view-present", "heard-first");
    positioned.when(conclude(goesOn(), told())).accepted();
  }

  @Test
  void the_youth_the_parents_with_authority_and_the_figure_are_heard() {
    positioned
        .when(conclude(goesOn(), professionally().heard(YOUTH, SUPPORTS).heard(AUNT, SUPPORTS)))
        .asksToExplain("heard-first");
    positioned
        .when(conclude(goesOn(), professionally().heard(YOUTH, SUPPORTS).heard(MOTHER, SUPPORTS)))
        .asksToExplain("heard-first");
  }

  @Test
  void
      whoever_gives_points_for_trust_or_satisfaction_stands_in_the_file_and_does_so_him_or_herself() {
    refusesPoints(points(trust(AUNT, STRANGER, 5)), told());
    refusesPoints(points(trust(AUNT, COLLEAGUE, 5)), told());
    refusesPoints(
        points(trust(AUNT, MOTHER, 5)),
        professionally()
            .heard(YOUTH, SUPPORTS)
            .heard(AUNT, SUPPORTS)
            .heard(impression(MOTHER, SUPPORTS)));
    var silent =
        professionally()
            .heard(MOTHER, SUPPORTS)
            .heard(AUNT, SUPPORTS)
            .notAsked(YOUTH, "Wilde niet komen.");
    refusesPoints(satisfied(7), silent);
    positioned.when(conclude(points(trust(AUNT, MOTHER, 5)), goesOn(), told())).accepted();
    positioned.when(conclude(points(trust(AUNT, WORKER, 5)), goesOn(), told())).accepted();
    positioned.when(conclude(satisfied(7), goesOn(), told())).accepted();
  }

  @Test
  void trust_is_in_somebody_of_the_file() {
    positioned
        .when(conclude(points(trust(STRANGER, YOUTH, 5)), goesOn(), told()))
        .refused("person-is-known");
  }

  @Test
  void a_professional_with_a_role_in_the_file_concludes() {
    positioned.when(conclude(goesOn(), told().by(COLLEAGUE))).refused("professional-with-the-file");
    positioned
        .when(conclude(goesOn(), told().by(WORKER, YOUTH)))
        .refused("professional-with-the-file");
  }

  private void refusesPoints(Reported reported, Told told) {
    positioned.when(conclude(reported, goesOn(), told)).refused("points-by-who-trusts");
  }

  private static Findings.Trust trust(PersonId in, PersonId of, int points) {
    return new Findings.Trust(in, new PersonalScore(of, points));
  }

  private static Reported points(Findings.Trust trust) {
    return reported(List.of(trust), Optional.empty());
  }

  private static Reported satisfied(int points) {
    return reported(List.of(), Optional.of(points));
  }

  private static Reported reported(List<Findings.Trust> trust, Optional<Integer> satisfaction) {
    return new Reported(
        List.of(), trust, satisfaction, Optional.empty(), Optional.empty(), List.of(), List.of());
  }
}
