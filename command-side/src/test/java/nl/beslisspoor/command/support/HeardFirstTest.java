package nl.beslisspoor.command.support;

import static nl.beslisspoor.command.story.Cast.AUNT;
import static nl.beslisspoor.command.story.Cast.FILE;
import static nl.beslisspoor.command.story.Cast.MOTHER;
import static nl.beslisspoor.command.story.Cast.STRANGER;
import static nl.beslisspoor.command.story.Cast.TODAY;
import static nl.beslisspoor.command.story.Cast.YOUTH;
import static nl.beslisspoor.command.story.Cast.act;
import static nl.beslisspoor.command.story.Facts.JIM;
import static nl.beslisspoor.command.story.Facts.SUPPORT;
import static nl.beslisspoor.command.story.Facts.chosen;
import static nl.beslisspoor.command.story.Facts.spoke;
import static nl.beslisspoor.command.story.Story.family;
import static nl.beslisspoor.command.story.Told.heard;
import static nl.beslisspoor.command.story.Told.impression;
import static nl.beslisspoor.command.story.Told.professionally;
import static nl.beslisspoor.command.story.Told.words;
import static nl.beslisspoor.events.catalogue.BasisKind.MORAL_DELIBERATION;
import static nl.beslisspoor.events.catalogue.Stance.GRUDGING;
import static nl.beslisspoor.events.catalogue.Stance.NOT_REACHED;
import static nl.beslisspoor.events.catalogue.Stance.OBJECTS;
import static nl.beslisspoor.events.catalogue.Stance.SUPPORTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.beslisspoor.command.story.Story;
import nl.beslisspoor.command.story.Told;
import nl.beslisspoor.events.Hearing;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.SupportEvent.PartyHeard;
import nl.beslisspoor.events.catalogue.InformationCategory;
import org.junit.jupiter.api.Test;

/** Hearing the parties before a position is refused: the youth and the figure are owed it. */
class HeardFirstTest {

  private static final LocalDate CHOSEN = TODAY.minusDays(10);

  private final Story story = family(chosen(AUNT, JIM, CHOSEN));

  @Test
  void the_youth_and_the_figure_are_heard_before_a_position_is_refused() {
    story.when(refusal(told())).asksToExplain("heard-first");
    story.when(refusal(told().heard(YOUTH, OBJECTS))).asksToExplain("heard-first");
    story.when(refusal(told().heard(AUNT, OBJECTS))).asksToExplain("heard-first");
    story.when(refusal(told().heard(YOUTH, OBJECTS).heard(AUNT, OBJECTS))).accepted();
  }

  @Test
  void the_reasons_why_parties_were_not_heard_are_the_explanation() {
    var told = told().notAsked(YOUTH, "Wil niet praten.").notAsked(AUNT, "Is op reis.");
    var account = story.when(refusal(told)).accepted("heard-first").account();

    assertThat(account.deviations().getFirst().explanation())
        .isEqualTo(words("Wil niet praten.\nIs op reis."));
  }

  @Test
  void the_reason_for_one_party_does_not_explain_the_silence_of_another() {
    story.when(refusal(told().notAsked(AUNT, "Is op reis."))).asksToExplain("heard-first");
  }

  @Test
  void an_explanation_stands_with_everybody_of_whom_nothing_was_said() {
    var told = told().heard(AUNT, OBJECTS).explaining("heard-first");

    assertThat(story.when(refusal(told)).accepted("heard-first").account().heard())
        .contains(Hearing.notAsked(YOUTH, words("Uitgelegd: heard-first")));
  }

  @Test
  void what_was_said_earlier_and_what_is_said_now_come_together_and_the_latest_counts() {
    var before =
        story.and(
            spoke(heard(YOUTH, SUPPORTS, TODAY.minusDays(6))),
            spoke(heard(YOUTH, OBJECTS, TODAY.minusDays(4))),
            spoke(heard(AUNT, SUPPORTS, TODAY.minusDays(4))));
    var now = heard(AUNT, GRUDGING, TODAY);

    assertThat(before.when(refusal(told().heard(now))).accepted().account().heard())
        .containsExactlyInAnyOrder(now, heard(YOUTH, OBJECTS, TODAY.minusDays(4)));
  }

  @Test
  void what_was_said_at_the_choice_counts_later_on() {
    var choice =
        family(
            chosen(
                AUNT, JIM, CHOSEN, heard(YOUTH, SUPPORTS, CHOSEN), heard(AUNT, SUPPORTS, CHOSEN)));

    choice.when(refusal(told())).accepted();
  }

  @Test
  void what_was_said_before_but_recorded_after_does_not_replace_what_was_said_last() {
    var last = heard(YOUTH, OBJECTS, TODAY.minusDays(2));
    var disordered = story.and(spoke(last), spoke(heard(YOUTH, SUPPORTS, TODAY.minusDays(6))));

    assertThat(disordered.when(refusal(told().heard(AUNT, OBJECTS))).account().heard())
        .contains(last);
  }

  @Test
  void what_was_said_before_the_decision_counts_also_when_the_party_spoke_again_after_it() {
    var twice =
        story.and(
            spoke(heard(YOUTH, OBJECTS, TODAY.minusDays(6))),
            spoke(heard(YOUTH, SUPPORTS, TODAY.minusDays(4))));
    var early = told().on(TODAY.minusDays(5)).heard(heard(AUNT, OBJECTS, CHOSEN));

    assertThat(twice.when(refusal(early)).accepted().account().heard())
        .contains(heard(YOUTH, OBJECTS, TODAY.minusDays(6)));
  }

  @Test
  void what_nobody_dated_was_said_by_the_day_on_which_it_was_recorded() {
    var on = TODAY.minusDays(5);
    var early = told().on(on).heard(heard(AUNT, OBJECTS, CHOSEN));

    story
        .and(spoke(undated(YOUTH), on.plusDays(1)))
        .when(refusal(early))
        .asksToExplain("heard-first");
    story.and(spoke(undated(YOUTH), on)).when(refusal(early)).accepted();
  }

  @Test
  void what_nobody_dated_was_said_by_the_day_of_the_decision_that_it_stands_with() {
    var choice = family(chosen(AUNT, JIM, CHOSEN, undated(YOUTH), undated(AUNT)));

    choice.when(refusal(told().on(CHOSEN))).accepted();
    story.when(refusal(told().on(CHOSEN).heard(undated(YOUTH)).heard(undated(AUNT)))).accepted();
  }

  @Test
  void how_a_professional_reads_a_party_is_no_hearing() {
    var read = told().heard(impression(YOUTH, OBJECTS)).heard(AUNT, OBJECTS);

    story.when(refusal(read)).asksToExplain("heard-first");
    assertThat(story.when(refusal(read.explaining("heard-first"))).account().heard())
        .contains(impression(YOUTH, OBJECTS));
  }

  @Test
  void how_a_professional_reads_a_party_does_not_take_the_place_of_what_it_said() {
    var own = heard(YOUTH, OBJECTS, TODAY.minusDays(2));
    var read = story.and(spoke(own), spoke(impression(YOUTH, SUPPORTS)));

    assertThat(read.when(refusal(told().heard(AUNT, OBJECTS))).accepted().account().heard())
        .contains(own);
  }

  @Test
  void who_was_heard_only_after_the_decision_was_not_heard_first() {
    var early = told().on(TODAY.minusDays(5));
    var after = heard(AUNT, SUPPORTS, TODAY.minusDays(4));

    story
        .when(refusal(early.heard(heard(YOUTH, OBJECTS, CHOSEN)).heard(after)))
        .asksToExplain("heard-first");
  }

  @Test
  void what_was_said_after_a_decision_is_not_told_as_said_before_it() {
    var after = story.and(spoke(heard(MOTHER, SUPPORTS, TODAY.minusDays(1))));
    var early =
        told()
            .on(TODAY.minusDays(5))
            .heard(heard(YOUTH, OBJECTS, CHOSEN))
            .heard(heard(AUNT, OBJECTS, CHOSEN));

    assertThat(after.when(refusal(early)).account().heard())
        .extracting(Hearing::party)
        .containsExactly(YOUTH, AUNT);
  }

  @Test
  void a_party_is_heard_while_the_choice_is_open() {
    var hearing = heard(MOTHER, GRUDGING, TODAY);
    story
        .when(new HearParty(FILE, SUPPORT, hearing))
        .then(new PartyHeard(FILE, act(), InformationCategory.NETWORK, SUPPORT, hearing));
  }

  @Test
  void nobody_is_heard_tomorrow_or_in_silence_or_from_outside_the_file() {
    story
        .when(new HearParty(FILE, SUPPORT, heard(MOTHER, SUPPORTS, TODAY.plusDays(1))))
        .refused("not-in-the-future");
    story
        .when(new HearParty(FILE, SUPPORT, heard(MOTHER, NOT_REACHED, TODAY)))
        .refused("silence-has-a-reason");
    story
        .when(new HearParty(FILE, SUPPORT, heard(STRANGER, SUPPORTS, TODAY)))
        .refused("person-is-known");
  }

  private static Hearing undated(PersonId party) {
    return new Hearing(
        party,
        OBJECTS,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  /** All that a professional owes when refusing, but the hearings. */
  private static Told told() {
    return professionally().basis(MORAL_DELIBERATION, "Beraad van 20 februari");
  }

  private static RefusePositioning refusal(Told told) {
    return new RefusePositioning(FILE, SUPPORT, told.grounds());
  }
}
