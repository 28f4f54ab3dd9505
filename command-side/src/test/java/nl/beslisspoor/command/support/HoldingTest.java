package nl.beslisspoor.command.support;

import static nl.beslisspoor.command.story.Cast.AUNT;
import static nl.beslisspoor.command.story.Cast.COLLEAGUE;
import static nl.beslisspoor.command.story.Cast.FILE;
import static nl.beslisspoor.command.story.Cast.MOTHER;
import static nl.beslisspoor.command.story.Cast.TODAY;
import static nl.beslisspoor.command.story.Cast.YOUTH;
import static nl.beslisspoor.command.story.Cast.act;
import static nl.beslisspoor.command.story.Course.ended;
import static nl.beslisspoor.command.story.Course.held;
import static nl.beslisspoor.command.story.Course.resumed;
import static nl.beslisspoor.command.story.Facts.JIM;
import static nl.beslisspoor.command.story.Facts.SUPPORT;
import static nl.beslisspoor.command.story.Facts.chosen;
import static nl.beslisspoor.command.story.Facts.positioned;
import static nl.beslisspoor.command.story.Facts.saidYes;
import static nl.beslisspoor.command.story.Story.family;
import static nl.beslisspoor.command.story.Told.heard;
import static nl.beslisspoor.command.story.Told.nothing;
import static nl.beslisspoor.command.story.Told.professionally;
import static nl.beslisspoor.events.catalogue.InformationCategory.NETWORK;
import static nl.beslisspoor.events.catalogue.Stance.OBJECTS;
import static nl.beslisspoor.events.catalogue.Stance.RESERVATIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.command.file.Supports.Stage;
import nl.beslisspoor.command.story.Story;
import nl.beslisspoor.command.story.Told;
import nl.beslisspoor.events.Hearing;
import nl.beslisspoor.events.SupportEvent.SupportFigureHeld;
import nl.beslisspoor.events.SupportEvent.SupportFigureResumed;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.RoleKind;
import org.junit.jupiter.api.Test;

/** A figure's position is paused and resumed; the contact with the youth never is. */
public class HoldingTest {

  private static final LocalDate POSITIONED = TODAY.minusDays(30);
  private static final LocalDate TALK = TODAY.plusDays(14);

  private final Story chosen = family(chosen(AUNT, JIM, POSITIONED.minusDays(5)));
  private final Story positioned = chosen.and(saidYes(POSITIONED), positioned(POSITIONED));
  private final Story onHold = positioned.and(held(TODAY.minusDays(7)));

  @Test
  void a_professional_pauses_the_position_and_who_objects_stands_with_it() {
    var outcome = positioned.when(hold(told())).accepted();
    var account = outcome.account();

    outcome.then(new SupportFigureHeld(FILE, act(), NETWORK, account, SUPPORT, Optional.of(TALK)));
    assertThat(account.kind()).isEqualTo(DecisionKind.SUPPORT_HELD);
    assertThat(account.subject()).isEqualTo(AUNT);
    assertThat(account.heard())
        .extracting(Hearing::party, Hearing::stance)
        .containsExactly(tuple(YOUTH, OBJECTS), tuple(AUNT, RESERVATIONS));
  }

  @Test
  void the_figure_is_positioned() {
    chosen.when(hold(told())).refused("support-is-positioned");
    family().when(hold(told())).refused("support-is-positioned");
    positioned.and(ended(TODAY)).when(hold(told())).refused("support-is-positioned");
    positioned.when(hold(told())).accepted();
  }

  @Test
  void the_position_is_on_hold() {
    positioned.when(resumption(told())).refused("support-is-held");
    chosen.when(resumption(told())).refused("support-is-held");
    onHold.and(resumed(TODAY)).when(resumption(told())).refused("support-is-held");
    onHold.when(resumption(told())).accepted();
  }

  @Test
  void the_figure_has_its_position_back_when_the_hold_is_over() {
    var outcome = onHold.when(resumption(told())).accepted();

    outcome.then(new SupportFigureResumed(FILE, act(), NETWORK, outcome.account(), SUPPORT));
    assertThat(stage(outcome.after())).isEqualTo(Stage.POSITIONED);
    assertThat(outcome.account().kind()).isEqualTo(DecisionKind.SUPPORT_RESUMED);
  }

  @Test
  void a_hold_may_go_on_with_a_new_talk() {
    assertThat(stage(onHold.when(hold(told())).accepted().after())).isEqualTo(Stage.HELD);
  }

  @Test
  void who_is_on_hold_is_still_the_youth_s_support_figure() {
    assertThat(onHold.file().roleOf(AUNT, TODAY)).contains(RoleKind.SUPPORT_FIGURE);
  }

  @Test
  void a_hold_leaves_the_contact_between_youth_and_figure_untouched() {
    positioned
        .when(new HoldSupportFigure(FILE, SUPPORT, false, Optional.of(TALK), told().grounds()))
        .refused("hold-leaves-contact");
    positioned.when(hold(told())).accepted();
  }

  @Test
  void there_is_a_talk_with_youth_and_figure_within_14_days() {
    positioned.when(hold(null, told())).asksToExplain("talk-within-fourteen-days");
    positioned.when(hold(TALK.plusDays(1), told())).asksToExplain("talk-within-fourteen-days");
    positioned.when(hold(TODAY.minusDays(1), told())).asksToExplain("talk-within-fourteen-days");
    positioned.when(hold(TODAY, told())).accepted();
    positioned.when(hold(TALK, told())).accepted();
  }

  @Test
  void the_days_to_the_talk_count_from_the_hold_also_when_it_is_recorded_late() {
    positioned
        .when(hold(TODAY.plusDays(6), earlier(TODAY.minusDays(9))))
        .asksToExplain("talk-within-fourteen-days");
    positioned.when(hold(TODAY.plusDays(5), earlier(TODAY.minusDays(9)))).accepted();
  }

  @Test
  void only_a_professional_with_a_role_in_the_file_holds_and_resumes() {
    for (var person : List.of(YOUTH, MOTHER, AUNT, COLLEAGUE)) {
      positioned.when(hold(told().by(person))).refused("professional-with-the-file");
      onHold.when(resumption(told().by(person))).refused("professional-with-the-file");
    }
  }

  @Test
  void a_hold_has_reasons_and_the_youth_and_the_figure_were_heard() {
    var without = nothing().heard(YOUTH, OBJECTS).heard(AUNT, OBJECTS);
    positioned.when(hold(without)).refused("professional-gives-reasons");
    onHold.when(resumption(without)).refused("professional-gives-reasons");
    positioned.when(hold(professionally().heard(YOUTH, OBJECTS))).asksToExplain("heard-first");
    onHold.when(resumption(professionally().heard(AUNT, OBJECTS))).asksToExplain("heard-first");
  }

  @Test
  void a_figure_is_not_positioned_again_while_on_hold() {
    onHold
        .when(new PositionSupportFigure(FILE, SUPPORT, told().grounds()))
        .refused("choice-is-open");
  }

  private static Told told() {
    return professionally().heard(YOUTH, OBJECTS).heard(AUNT, RESERVATIONS);
  }

  private static Told earlier(LocalDate day) {
    return professionally()
        .on(day)
        .heard(heard(YOUTH, OBJECTS, day))
        .heard(heard(AUNT, RESERVATIONS, day));
  }

  private static HoldSupportFigure hold(Told told) {
    return hold(TALK, told);
  }

  private static HoldSupportFigure hold(LocalDate talk, Told told) {
    return new HoldSupportFigure(FILE, SUPPORT, true, Optional.ofNullable(talk), told.grounds());
  }

  private static ResumeSupportFigure resumption(Told told) {
    return new ResumeSupportFigure(FILE, SUPPORT, told.grounds());
  }

  private static Stage stage(Story story) {
    return story.file().supports().find(SUPPORT).orElseThrow().stage();
  }
}
