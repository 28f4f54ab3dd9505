package nl.beslisspoor.command.support;

import static nl.beslisspoor.command.story.Cast.AUNT;
import static nl.beslisspoor.command.story.Cast.FILE;
import static nl.beslisspoor.command.story.Cast.JUDGE;
import static nl.beslisspoor.command.story.Cast.MOTHER;
import static nl.beslisspoor.command.story.Cast.NEIGHBOUR;
import static nl.beslisspoor.command.story.Cast.STRANGER;
import static nl.beslisspoor.command.story.Cast.TODAY;
import static nl.beslisspoor.command.story.Cast.WORKER;
import static nl.beslisspoor.command.story.Cast.YOUTH;
import static nl.beslisspoor.command.story.Cast.act;
import static nl.beslisspoor.command.story.Cast.noon;
import static nl.beslisspoor.command.story.Facts.ADULT_BIRTH;
import static nl.beslisspoor.command.story.Facts.SUPPORT;
import static nl.beslisspoor.command.story.Facts.chosen;
import static nl.beslisspoor.command.story.Facts.person;
import static nl.beslisspoor.command.story.Facts.saidYes;
import static nl.beslisspoor.command.story.Story.family;
import static nl.beslisspoor.command.story.Told.nothing;
import static nl.beslisspoor.command.story.Told.professionally;
import static nl.beslisspoor.command.story.Told.words;
import static nl.beslisspoor.events.catalogue.BasisKind.AGREEMENT;
import static nl.beslisspoor.events.catalogue.EndGround.PURPOSE_REACHED;
import static nl.beslisspoor.events.catalogue.Stance.SUPPORTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beslisspoor.command.evaluation.ConcludeEvaluation;
import nl.beslisspoor.command.evaluation.Conclusion;
import nl.beslisspoor.command.evaluation.PlanEvaluation;
import nl.beslisspoor.command.evaluation.Reported;
import nl.beslisspoor.command.story.Story;
import nl.beslisspoor.command.story.Told;
import nl.beslisspoor.events.Aftercare;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.SupportEvent.SupportFigureChosen;
import nl.beslisspoor.events.SupportId;
import nl.beslisspoor.events.catalogue.FormId;
import nl.beslisspoor.events.catalogue.Party;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.events.catalogue.SupportForm;
import nl.beslisspoor.events.catalogue.SupportForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each form from choice to end, as far as its weight goes. The catalogue holds a form of the test's
 * own too, which is data alone.
 */
class EveryFormTest {

  private static final FormId VILLAGE_BUDDY = new FormId("dorpsmaatje");
  private static final SupportId CHOSEN = new SupportId(act().id().derive("support"));

  static Stream<SupportForm> positioned() {
    return SupportForms.current().stream().filter(SupportForm::positioned);
  }

  static Stream<SupportForm> lighter() {
    return SupportForms.current().stream().filter(form -> !form.positioned());
  }

  @ParameterizedTest
  @MethodSource("positioned")
  void with_a_say_it_is_chosen_accepted_positioned_evaluated_and_ended(SupportForm form) {
    var positioned = accepted(form).when(position()).accepted("consent-statement-signed").after();
    positioned
        .when(new PlanEvaluation(FILE, CHOSEN, TODAY.plus(form.rhythm().orElseThrow()), none()))
        .accepted();
    positioned
        .when(
            new ConcludeEvaluation(
                FILE,
                CHOSEN,
                Reported.nothing(),
                new Conclusion.Continue(Optional.of(TODAY.plusDays(30))),
                everybodyHeard().grounds()))
        .accepted()
        .after()
        .when(
            new EndSupport(
                FILE,
                CHOSEN,
                PURPOSE_REACHED,
                Optional.of(TODAY),
                Optional.of(new Aftercare(List.of(AUNT), List.of(), words("Tante blijft bellen."))),
                everybodyHeard().courtOrder().by(deciders(form)).grounds()))
        .accepted();
  }

  @ParameterizedTest
  @MethodSource("lighter")
  void without_a_say_it_is_chosen_accepted_and_ended_and_nothing_else_is_asked(SupportForm form) {
    var accepted = accepted(form);
    accepted.when(position()).refused("form-has-a-say");
    accepted
        .when(new PlanEvaluation(FILE, CHOSEN, TODAY.plusDays(30), none()))
        .refused("support-is-positioned");
    var told = form.everyday() ? nothing() : nothing().heard(YOUTH, SUPPORTS);
    accepted
        .when(
            new EndSupport(
                FILE,
                CHOSEN,
                PURPOSE_REACHED,
                Optional.empty(),
                Optional.empty(),
                (form.everyday() ? told : told.heard(STRANGER, SUPPORTS))
                    .by(deciders(form))
                    .grounds()))
        .accepted();
  }

  @ParameterizedTest
  @MethodSource("lighter")
  void without_a_say_nobody_but_the_youth_is_heard_first_and_for_everyday_support_nobody(
      SupportForm form) {
    var outcome = story().when(choose(form, nothing().by(deciders(form))));
    var owed =
        Stream.of(
                Stream.of("heard-first")
                    .filter(_ -> !form.everyday() && !form.chosenBy().contains(Party.YOUTH)),
                form.soft().stream().filter("both-parents-asked"::equals))
            .flatMap(rules -> rules)
            .toArray(String[]::new);
    if (owed.length == 0) {
      outcome.accepted();
    } else {
      outcome.asksToExplain(owed);
    }
  }

  @Test
  void a_form_given_as_data_needs_no_code_and_a_choice_takes_its_newest_version() {
    var buddy = SupportForms.current(VILLAGE_BUDDY).orElseThrow();

    assertThat(story().when(choose(buddy, told().by(YOUTH, AUNT))).accepted().events())
        .singleElement()
        .isInstanceOfSatisfying(
            SupportFigureChosen.class, chosen -> assertThat(chosen.formVersion()).isEqualTo(2));
  }

  @Test
  void a_file_keeps_the_version_of_a_form_under_which_its_support_was_chosen() {
    var started = story().and(chosen(AUNT, VILLAGE_BUDDY, TODAY), saidYes(TODAY));

    started
        .when(new PositionSupportFigure(FILE, SUPPORT, everybodyHeard().grounds()))
        .refused("form-has-a-say");
    started
        .when(
            new EndSupport(
                FILE, SUPPORT, PURPOSE_REACHED, none(), none(), nothing().by(YOUTH).grounds()))
        .accepted();
  }

  private static Story accepted(SupportForm form) {
    return story()
        .when(choose(form, told().by(deciders(form))))
        .accepted()
        .after()
        .when(new AcceptSupport(FILE, CHOSEN, noon(TODAY), none()))
        .accepted()
        .after();
  }

  private static ChooseSupportFigure choose(SupportForm form, Told told) {
    return new ChooseSupportFigure(FILE, STRANGER, form.id(), told.grounds());
  }

  private static PositionSupportFigure position() {
    return new PositionSupportFigure(
        FILE,
        CHOSEN,
        everybodyHeard()
            .basis(AGREEMENT, "Rolafspraak")
            .explaining("consent-statement-signed")
            .grounds());
  }

  /** The family with a foster parent, and somebody who is nothing else to the youth. */
  private static Story story() {
    return family(
        person(NEIGHBOUR, Relation.FOSTER_PARENT, ADULT_BIRTH),
        person(STRANGER, Relation.OTHER, ADULT_BIRTH));
  }

  private static Told told() {
    return everybodyHeard().courtOrder().outcome("Wordt gekozen.");
  }

  private static Told everybodyHeard() {
    return professionally()
        .heard(YOUTH, SUPPORTS)
        .heard(MOTHER, SUPPORTS)
        .heard(STRANGER, SUPPORTS);
  }

  /** One of each party that chooses; the mother where the form leaves it open. */
  private static PersonId[] deciders(SupportForm form) {
    var all = form.chosenBy().stream().map(EveryFormTest::memberOf).distinct().toList();
    return (all.isEmpty() ? List.of(MOTHER) : all).toArray(PersonId[]::new);
  }

  private static PersonId memberOf(Party party) {
    return switch (party) {
      case YOUTH -> YOUTH;
      case PARENTS, FAMILY -> MOTHER;
      case NETWORK -> AUNT;
      case FOSTER_PARENTS -> NEIGHBOUR;
      case PROFESSIONAL, INSTITUTION -> WORKER;
      case COURT -> JUDGE;
    };
  }

  private static <T> Optional<T> none() {
    return Optional.empty();
  }
}
