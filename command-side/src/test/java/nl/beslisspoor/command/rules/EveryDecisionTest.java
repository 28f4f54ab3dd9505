package nl.beslisspoor.command.rules;

import static nl.beslisspoor.command.story.Cast.COLLEAGUE;
import static nl.beslisspoor.command.story.Cast.FILE;
import static nl.beslisspoor.command.story.Cast.MOTHER;
import static nl.beslisspoor.command.story.Cast.OPENED;
import static nl.beslisspoor.command.story.Cast.STRANGER;
import static nl.beslisspoor.command.story.Cast.TODAY;
import static nl.beslisspoor.command.story.Cast.WORKER;
import static nl.beslisspoor.command.story.Cast.YOUTH;
import static nl.beslisspoor.command.story.Cast.act;
import static nl.beslisspoor.command.story.Cast.noon;
import static nl.beslisspoor.command.story.Cast.recordedBy;
import static nl.beslisspoor.command.story.Facts.DIRECTING;
import static nl.beslisspoor.command.story.Facts.MANDATE;
import static nl.beslisspoor.command.story.Facts.holds;
import static nl.beslisspoor.command.story.Facts.imported;
import static nl.beslisspoor.command.story.Story.family;
import static nl.beslisspoor.command.story.Story.given;
import static nl.beslisspoor.command.story.Told.heard;
import static nl.beslisspoor.command.story.Told.impression;
import static nl.beslisspoor.command.story.Told.nothing;
import static nl.beslisspoor.command.story.Told.professionally;
import static nl.beslisspoor.events.catalogue.BasisKind.GUIDELINE;
import static nl.beslisspoor.events.catalogue.Stance.NOT_ASKED;
import static nl.beslisspoor.events.catalogue.Stance.NOT_REACHED;
import static nl.beslisspoor.events.catalogue.Stance.SUPPORTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import nl.beslisspoor.command.roles.AssignRole;
import nl.beslisspoor.command.story.Story;
import nl.beslisspoor.command.story.Told;
import nl.beslisspoor.events.Decider;
import nl.beslisspoor.events.DecisionId;
import nl.beslisspoor.events.Hearing;
import nl.beslisspoor.events.Known;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.RoleId;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.events.catalogue.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules that bind every decision, tried on one that a professional takes. */
class EveryDecisionTest {

  private final Story story = family();

  @Test
  void everybody_named_in_a_decision_stands_in_the_file() {
    story.when(consulting(full()), recordedBy(STRANGER, TODAY)).refused("person-is-known");
    story.when(consulting(full().by(STRANGER))).refused("person-is-known");
    story.when(consulting(full().heard(STRANGER, SUPPORTS))).refused("person-is-known");
    story.when(consulting(full().backedBy(STRANGER))).refused("person-is-known");
    story.when(consulting(full().by(WORKER).backedBy(COLLEAGUE))).accepted();
  }

  @Test
  void what_is_recorded_has_already_happened() {
    story.when(consulting(full().at(act().at().plusMillis(1)))).refused("not-in-the-future");
    story
        .when(consulting(full().heard(heard(MOTHER, SUPPORTS, TODAY.plusDays(1)))))
        .refused("not-in-the-future");
    story.when(consulting(full().at(act().at()))).accepted();
  }

  @ParameterizedTest
  @EnumSource(names = {"NOT_ASKED", "NOT_REACHED"})
  void who_is_silent_stands_there_with_the_reason(Stance silence) {
    story.when(consulting(full().heard(MOTHER, silence))).refused("silence-has-a-reason");
  }

  @Test
  void who_was_not_asked_or_not_reached_stands_there_with_the_reason() {
    story.when(consulting(full().heard(MOTHER, NOT_ASKED))).refused("silence-has-a-reason");
    story.when(consulting(full().heard(MOTHER, NOT_REACHED))).refused("silence-has-a-reason");
    story.when(consulting(full().notAsked(MOTHER, "Ligt in het ziekenhuis."))).accepted();
  }

  @Test
  void backing_comes_from_a_colleague_or_manager() {
    story.when(consulting(full().backedBy(MOTHER))).refused("backing-by-colleague");
    story.when(consulting(full().by(WORKER).backedBy(COLLEAGUE))).accepted();
  }

  @Test
  void a_professional_gives_reasons_for_a_decision() {
    var without =
        nothing()
            .heard(COLLEAGUE, SUPPORTS)
            .alternative("Wachten", "Te laat.")
            .basis(GUIDELINE, "3");
    story.when(consulting(without)).refused("professional-gives-reasons");
    story.when(consulting(without.reasons("Daarom."))).accepted();
  }

  @Test
  void a_professional_names_what_else_was_weighed_and_why_not() {
    var without = nothing().heard(COLLEAGUE, SUPPORTS).reasons("Daarom.").basis(GUIDELINE, "3");
    story.when(consulting(without)).asksToExplain("professional-weighs-alternatives");
    story.when(consulting(without.alternative("Wachten", "Te laat."))).accepted();
  }

  @Test
  void a_professional_names_what_the_decision_rests_on() {
    var without =
        nothing().heard(COLLEAGUE, SUPPORTS).reasons("Daarom.").alternative("Wachten", "Te laat.");
    story.when(consulting(without)).asksToExplain("professional-names-basis");
    story.when(consulting(without.basis(GUIDELINE, "3"))).accepted();
  }

  @Test
  void
      everybody_concerned_was_heard_before_the_decision_fell_a_professional_s_impression_does_not_count() {
    story.when(consulting(professionally())).asksToExplain("heard-first");
    story
        .when(consulting(professionally().heard(impression(COLLEAGUE, SUPPORTS))))
        .asksToExplain("heard-first");
    story.when(consulting(professionally().heard(COLLEAGUE, SUPPORTS))).accepted();
  }

  @Test
  void all_missing_explanations_are_asked_for_at_once() {
    story
        .when(consulting(nothing().reasons("Daarom.")))
        .asksToExplain(
            "heard-first", "professional-weighs-alternatives", "professional-names-basis");
  }

  @Test
  void an_explanation_makes_the_departure_part_of_the_decision() {
    var told =
        nothing()
            .reasons("Daarom.")
            .explaining("heard-first")
            .explaining("professional-weighs-alternatives")
            .explaining("professional-names-basis");
    var account =
        story
            .when(consulting(told))
            .accepted("heard-first", "professional-weighs-alternatives", "professional-names-basis")
            .account();

    assertThat(account.deviations())
        .allSatisfy(deviation ->
            assertThat(deviation.explanation().text())
                .isEqualTo("Uitgelegd: " + deviation.rule().id()));
  }

  @Test
  void an_explanation_that_nobody_needed_is_left_out() {
    story.when(consulting(full().explaining("heard-first"))).accepted();
  }

  @Test
  void the_record_says_what_who_when_and_under_which_rules() {
    var account = story.when(consulting(full().known(WORKER, 7).backedBy(COLLEAGUE))).account();

    assertThat(account.decision()).isEqualTo(new DecisionId(act().id().derive("decision")));
    assertThat(account.kind()).isEqualTo(DecisionKind.ROLE_ASSIGNED);
    assertThat(account.subject()).isEqualTo(COLLEAGUE);
    assertThat(account.deciders())
        .containsExactly(new Decider(WORKER, RoleKind.CASE_DIRECTOR, Optional.of(MANDATE)));
    assertThat(account.decidedAt()).isEqualTo(noon(TODAY));
    assertThat(account.known()).containsExactly(new Known(WORKER, 7));
    assertThat(account.rules())
        .extracting(rule -> rule.id() + "/" + rule.version())
        .contains("file-is-open/1", "professional-gives-reasons/1", "heard-first/2");
  }

  @Test
  void only_what_the_deciders_had_opened_is_kept_as_known() {
    var account = story.when(consulting(full().known(MOTHER, 3))).account();

    assertThat(account.known()).isEmpty();
  }

  @Test
  void the_youth_is_listed_when_nobody_said_anything_of_the_youth() {
    var account = story.when(consulting(full())).account();

    assertThat(account.heard())
        .extracting(Hearing::party, Hearing::stance)
        .contains(tuple(YOUTH, NOT_ASKED));
  }

  @Test
  void a_decision_taken_earlier_shows_the_role_held_on_that_day() {
    var since = new Period(OPENED, Optional.of(TODAY.minusDays(5)));
    var protector = new RoleId(act().id().derive("protector"));
    var changed =
        story.and(
            holds(DIRECTING, WORKER, RoleKind.NETWORK_LEAD, since),
            holds(protector, WORKER, RoleKind.YOUTH_PROTECTOR, Period.since(TODAY.minusDays(5))));

    assertThat(decider(changed, full().on(TODAY.minusDays(6)))).isEqualTo(RoleKind.NETWORK_LEAD);
    assertThat(decider(changed, full().on(TODAY.minusDays(5)))).isEqualTo(RoleKind.YOUTH_PROTECTOR);
  }

  @Test
  void who_had_no_role_yet_on_the_day_of_the_decision_could_not_take_it() {
    story.when(consulting(full().on(OPENED.minusDays(1)))).refused("mandate-holder-decides");
    story.when(consulting(full().on(OPENED))).accepted();
  }

  @Test
  void nothing_is_decided_on_imported_history() {
    given(imported()).when(consulting(full())).refused("imported-history-stays");
  }

  @Test
  void nothing_is_decided_on_a_file_that_was_never_opened() {
    given().when(consulting(full())).refused("file-is-open");
  }

  @Test
  void deciding_again_with_the_same_act_gives_equal_events() {
    var told = full().explaining("one-holder-at-a-time").known(WORKER, 3);
    assertThat(consulting(told).decide(story.file(), act()))
        .isEqualTo(consulting(told).decide(family().file(), act()));
  }

  private static RoleKind decider(Story story, Told told) {
    return story.when(consulting(told)).account().deciders().getFirst().role();
  }

  /** All that a professional owes, with the colleague heard. */
  private static Told full() {
    return professionally().heard(heard(COLLEAGUE, SUPPORTS, OPENED.minusDays(10)));
  }

  /** The colleague is asked in as behavioural scientist: a decision with no rules of its own. */
  private static AssignRole consulting(Told told) {
    return new AssignRole(
        FILE,
        COLLEAGUE,
        RoleKind.BEHAVIOURAL_SCIENTIST,
        MANDATE,
        Period.since(TODAY),
        told.grounds());
  }
}
