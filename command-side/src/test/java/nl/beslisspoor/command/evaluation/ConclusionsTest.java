package nl.beslisspoor.command.evaluation;

import static nl.beslisspoor.command.evaluation.Evaluated.NEXT;
import static nl.beslisspoor.command.evaluation.Evaluated.conclude;
import static nl.beslisspoor.command.story.Cast.AUNT;
import static nl.beslisspoor.command.story.Cast.FILE;
import static nl.beslisspoor.command.story.Cast.MOTHER;
import static nl.beslisspoor.command.story.Cast.STRANGER;
import static nl.beslisspoor.command.story.Cast.TODAY;
import static nl.beslisspoor.command.story.Cast.YOUTH;
import static nl.beslisspoor.command.story.Cast.act;
import static nl.beslisspoor.command.story.Course.planned;
import static nl.beslisspoor.command.story.Facts.BURGERVOOGD;
import static nl.beslisspoor.command.story.Facts.JIM;
import static nl.beslisspoor.command.story.Facts.SUPPORT;
import static nl.beslisspoor.command.story.Facts.chosen;
import static nl.beslisspoor.command.story.Facts.positioned;
import static nl.beslisspoor.command.story.Facts.saidYes;
import static nl.beslisspoor.command.story.Story.family;
import static nl.beslisspoor.command.story.Told.nothing;
import static nl.beslisspoor.command.story.Told.professionally;
import static nl.beslisspoor.command.story.Told.words;
import static nl.beslisspoor.events.catalogue.EndGround.PURPOSE_REACHED;
import static nl.beslisspoor.events.catalogue.EndGround.SAFETY;
import static nl.beslisspoor.events.catalogue.InformationCategory.NETWORK;
import static nl.beslisspoor.events.catalogue.Stance.GRUDGING;
import static nl.beslisspoor.events.catalogue.Stance.OBJECTS;
import static nl.beslisspoor.events.catalogue.Stance.SUPPORTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.command.file.Supports.Stage;
import nl.beslisspoor.command.story.Story;
import nl.beslisspoor.command.story.Told;
import nl.beslisspoor.events.AccountabilityRecord;
import nl.beslisspoor.events.Aftercare;
import nl.beslisspoor.events.SupportEvent.SupportFigureEnded;
import nl.beslisspoor.events.SupportEvent.SupportFigureHeld;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.EndGround;
import org.junit.jupiter.api.Test;

/** A hold or an end that an evaluation brings is recorded with it, under the rules of both. */
public class ConclusionsTest {

  private static final LocalDate POSITIONED = TODAY.minusMonths(2);
  private static final LocalDate TALK = TODAY.plusDays(10);
  private static final Optional<Aftercare> STAYS =
      Optional.of(new Aftercare(List.of(AUNT), List.of(), words("Blijft op bezoek komen.")));

  private final Story positioned =
      family(chosen(AUNT, JIM, POSITIONED), saidYes(POSITIONED), positioned(POSITIONED));

  @Test
  void a_hold_that_an_evaluation_brings_is_a_decision_of_its_own_in_the_same_act() {
    var outcome = positioned.when(conclude(hold(), objecting())).accepted();
    var accounts = outcome.accounts().toList();

    assertThat(outcome.events())
        .last()
        .isEqualTo(
            new SupportFigureHeld(
                FILE, act(), NETWORK, accounts.getLast(), SUPPORT, Optional.of(TALK)));
    assertThat(accounts)
        .extracting(AccountabilityRecord::kind)
        .containsExactly(DecisionKind.EVALUATION_CONCLUDED, DecisionKind.SUPPORT_HELD);
    assertThat(accounts).extracting(AccountabilityRecord::decision).doesNotHaveDuplicates();
    assertThat(accounts.getLast().heard()).isEqualTo(accounts.getFirst().heard());
    assertThat(accounts.getLast().deciders()).isEqualTo(accounts.getFirst().deciders());
    assertThat(stage(outcome.after())).isEqualTo(Stage.HELD);
  }

  @Test
  void an_end_that_an_evaluation_brings_ends_the_support_and_sets_no_next_evaluation() {
    var outcome = positioned.when(conclude(end(SAFETY), objecting())).accepted();
    var accounts = outcome.accounts().toList();

    assertThat(outcome.events())
        .last()
        .isEqualTo(
            new SupportFigureEnded(
                FILE,
                act(),
                NETWORK,
                accounts.getLast(),
                SUPPORT,
                SAFETY,
                Optional.of(TODAY),
                STAYS));
    assertThat(accounts)
        .extracting(AccountabilityRecord::kind)
        .containsExactly(DecisionKind.EVALUATION_CONCLUDED, DecisionKind.SUPPORT_ENDED);
    assertThat(stage(outcome.after())).isEqualTo(Stage.ENDED);
    assertThat(outcome.after().file().evaluations().due(SUPPORT, Optional.empty())).isEmpty();
  }

  @Test
  void going_on_and_adjusting_bring_nothing_else() {
    assertThat(
            positioned
                .when(conclude(new Conclusion.Continue(Optional.of(NEXT)), objecting()))
                .events())
        .hasSize(1);
    assertThat(
            positioned
                .when(conclude(new Conclusion.Adjust(Optional.of(NEXT)), objecting()))
                .events())
        .hasSize(1);
  }

  @Test
  void a_hold_brought_by_an_evaluation_keeps_the_rules_of_a_hold() {
    positioned
        .when(
            conclude(new Conclusion.Hold(Optional.of(NEXT), false, Optional.of(TALK)), objecting()))
        .refused("hold-leaves-contact");
    positioned
        .when(
            conclude(
                new Conclusion.Hold(Optional.of(NEXT), true, Optional.of(TODAY.plusDays(15))),
                objecting()))
        .asksToExplain("talk-within-fourteen-days");
  }

  @Test
  void an_end_brought_by_an_evaluation_keeps_the_rules_of_an_end() {
    positioned
        .when(conclude(end(PURPOSE_REACHED), objecting()))
        .refused("ending-needs-youth-or-safety");
    positioned.when(conclude(end(PURPOSE_REACHED), agreeing())).accepted();
    positioned
        .when(conclude(new Conclusion.End(SAFETY, Optional.empty(), Optional.empty()), objecting()))
        .asksToExplain("farewell-talk", "aftercare-agreed");
    var stranger = new Aftercare(List.of(STRANGER), List.of(), words("Blijft."));
    positioned
        .when(
            conclude(
                new Conclusion.End(SAFETY, Optional.of(TODAY), Optional.of(stranger)), objecting()))
        .refused("person-is-known");
  }

  @Test
  void an_evaluation_does_not_end_what_the_court_has_set() {
    family(chosen(AUNT, BURGERVOOGD, POSITIONED), saidYes(POSITIONED), positioned(POSITIONED))
        .when(conclude(end(SAFETY), agreeing()))
        .refused("ended-by-court");
  }

  @Test
  void whatever_is_missing_for_the_evaluation_and_for_the_end_is_asked_at_once() {
    positioned
        .and(planned(TODAY.minusDays(1)))
        .when(
            conclude(
                new Conclusion.End(SAFETY, Optional.empty(), STAYS),
                nothing().reasons("Zij is bang voor hem.").heard(YOUTH, OBJECTS)))
        .asksToExplain(
            "evaluation-on-time",
            "farewell-talk",
            "heard-first",
            "professional-weighs-alternatives",
            "professional-names-basis");
  }

  private static Conclusion hold() {
    return new Conclusion.Hold(Optional.of(NEXT), true, Optional.of(TALK));
  }

  private static Conclusion end(EndGround ground) {
    return new Conclusion.End(ground, Optional.of(TODAY), STAYS);
  }

  private static Told objecting() {
    return professionally().heard(YOUTH, OBJECTS).heard(MOTHER, SUPPORTS).heard(AUNT, OBJECTS);
  }

  private static Told agreeing() {
    return professionally().heard(YOUTH, GRUDGING).heard(MOTHER, SUPPORTS).heard(AUNT, OBJECTS);
  }

  private static Stage stage(Story story) {
    return story.file().supports().find(SUPPORT).orElseThrow().stage();
  }
}
