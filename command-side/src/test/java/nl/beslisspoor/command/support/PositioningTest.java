package nl.beslisspoor.command.support;

import static nl.beslisspoor.command.story.Cast.AUNT;
import static nl.beslisspoor.command.story.Cast.COLLEAGUE;
import static nl.beslisspoor.command.story.Cast.FILE;
import static nl.beslisspoor.command.story.Cast.MOTHER;
import static nl.beslisspoor.command.story.Cast.STRANGER;
import static nl.beslisspoor.command.story.Cast.TODAY;
import static nl.beslisspoor.command.story.Cast.WORKER;
import static nl.beslisspoor.command.story.Cast.YOUTH;
import static nl.beslisspoor.command.story.Cast.act;
import static nl.beslisspoor.command.story.Cast.noon;
import static nl.beslisspoor.command.story.Cast.recordedBy;
import static nl.beslisspoor.command.story.Course.STATEMENT;
import static nl.beslisspoor.command.story.Course.drawnUp;
import static nl.beslisspoor.command.story.Course.signed;
import static nl.beslisspoor.command.story.Facts.CONSENT;
import static nl.beslisspoor.command.story.Facts.JIM;
import static nl.beslisspoor.command.story.Facts.SUPPORT;
import static nl.beslisspoor.command.story.Facts.chosen;
import static nl.beslisspoor.command.story.Facts.consented;
import static nl.beslisspoor.command.story.Facts.imported;
import static nl.beslisspoor.command.story.Facts.positioned;
import static nl.beslisspoor.command.story.Facts.positioningRefused;
import static nl.beslisspoor.command.story.Facts.saidNo;
import static nl.beslisspoor.command.story.Facts.saidYes;
import static nl.beslisspoor.command.story.Facts.withdrawn;
import static nl.beslisspoor.command.story.Story.family;
import static nl.beslisspoor.command.story.Story.given;
import static nl.beslisspoor.command.story.Terms.sharing;
import static nl.beslisspoor.command.story.Told.heard;
import static nl.beslisspoor.command.story.Told.nothing;
import static nl.beslisspoor.command.story.Told.professionally;
import static nl.beslisspoor.command.story.Told.words;
import static nl.beslisspoor.events.catalogue.BasisKind.AGREEMENT;
import static nl.beslisspoor.events.catalogue.BasisKind.MORAL_DELIBERATION;
import static nl.beslisspoor.events.catalogue.InformationCategory.NETWORK;
import static nl.beslisspoor.events.catalogue.Stance.OBJECTS;
import static nl.beslisspoor.events.catalogue.Stance.SUPPORTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.beslisspoor.command.story.Story;
import nl.beslisspoor.command.story.Told;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.StatementId;
import nl.beslisspoor.events.SupportEvent.PositioningRefused;
import nl.beslisspoor.events.SupportEvent.SupportFigureAccepted;
import nl.beslisspoor.events.SupportEvent.SupportFigureDeclined;
import nl.beslisspoor.events.SupportEvent.SupportFigurePositioned;
import nl.beslisspoor.events.SupportId;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.HeardHow;
import org.junit.jupiter.api.Test;

public class PositioningTest {

  private static final LocalDate CHOSEN = TODAY.minusDays(10);
  private static final StatementId REPLACING = new StatementId(act().id().derive("replacing"));
  private static final StatementId LATEST = new StatementId(act().id().derive("latest"));
  private static final LocalDate YES = TODAY.minusDays(5);

  private final Story chosen = family(chosen(AUNT, JIM, CHOSEN));
  private final Story told =
      chosen.and(
          consented(CONSENT, sharing(YOUTH, AUNT), CHOSEN),
          drawnUp(STATEMENT, CHOSEN, YOUTH, AUNT),
          signed(STATEMENT, YOUTH, CHOSEN),
          signed(STATEMENT, AUNT, CHOSEN));
  private final Story ready = told.and(saidYes(YES));

  @Test
  void the_figure_says_yes_and_how() {
    chosen
        .when(new AcceptSupport(FILE, SUPPORT, noon(TODAY), Optional.of(HeardHow.PHONE)))
        .then(
            new SupportFigureAccepted(
                FILE, act(), NETWORK, SUPPORT, noon(TODAY), Optional.of(HeardHow.PHONE)));
  }

  @Test
  void the_figure_says_no_in_own_words() {
    var no = Optional.of(words("Ik ga verhuizen."));
    chosen
        .when(new DeclineSupport(FILE, SUPPORT, noon(TODAY), no))
        .then(new SupportFigureDeclined(FILE, act(), NETWORK, SUPPORT, noon(TODAY), no));
  }

  @Test
  void nobody_says_yes_or_no_tomorrow_or_from_outside_the_file() {
    var later = act().at().plusMillis(1);
    chosen.when(yes(later)).refused("not-in-the-future");
    chosen.when(no(later)).refused("not-in-the-future");
    chosen.when(yes(noon(TODAY)), recordedBy(STRANGER, TODAY)).refused("person-is-known");
  }

  @Test
  void the_figure_answers_after_being_chosen() {
    chosen.when(yes(noon(CHOSEN.minusDays(1)))).refused("answer-follows-choice");
    chosen.when(no(noon(CHOSEN.minusDays(1)))).refused("answer-follows-choice");
    chosen.when(yes(noon(CHOSEN))).accepted();
  }

  @Test
  void a_figure_may_say_no_after_a_yes() {
    ready.when(no(noon(TODAY))).accepted();
    ready.and(saidNo(TODAY)).when(position(told())).refused("choice-is-open");
  }

  @Test
  void the_choice_is_open_nothing_was_decided_about_the_position() {
    family().when(position(told())).refused("choice-is-open");
    family().when(refusal(told())).refused("choice-is-open");
    for (var closed :
        new Story[] {
          ready.and(positioned(TODAY)),
          ready.and(positioningRefused(TODAY)),
          ready.and(saidNo(TODAY))
        }) {
      closed.when(position(told())).refused("choice-is-open");
      closed.when(refusal(told())).refused("choice-is-open");
      closed.when(yes(noon(TODAY))).refused("choice-is-open");
      closed.when(no(noon(TODAY))).refused("choice-is-open");
      closed
          .when(new HearParty(FILE, SUPPORT, heard(MOTHER, SUPPORTS, TODAY)))
          .refused("choice-is-open");
    }
    ready.when(position(told())).accepted();
  }

  @Test
  void a_professional_positions_the_figure_who_said_yes() {
    var outcome = ready.when(position(told())).accepted();
    var account = outcome.account();

    outcome.then(new SupportFigurePositioned(FILE, act(), NETWORK, account, SUPPORT));
    assertThat(account.kind()).isEqualTo(DecisionKind.SUPPORT_FIGURE_POSITIONED);
    assertThat(account.subject()).isEqualTo(AUNT);
    assertThat(account.outcome().text()).contains("JIM");
  }

  @Test
  void the_figure_said_yes() {
    told.when(position(told())).refused("figure-said-yes");
    ready.when(position(told())).accepted();
  }

  @Test
  void a_position_decided_before_the_yes_was_no_position() {
    ready.when(position(told().at(noon(YES).minusMillis(1)))).refused("figure-said-yes");
    ready.when(position(told().at(noon(YES)))).accepted();
  }

  @Test
  void this_decision_is_for_a_professional_with_a_role_in_the_file() {
    ready.when(position(told().by(COLLEAGUE))).refused("professional-with-the-file");
    ready.when(position(told().by(YOUTH))).refused("professional-with-the-file");
    ready.when(position(told()), recordedBy(MOTHER, TODAY)).refused("professional-with-the-file");
    chosen.when(refusal(told().by(COLLEAGUE))).refused("professional-with-the-file");
    ready.when(position(told())).accepted();
  }

  @Test
  void the_youth_the_parents_with_authority_and_the_figure_are_heard_before_the_position() {
    var said = heard(MOTHER, SUPPORTS, CHOSEN);
    ready.when(position(owed().heard(said).heard(AUNT, SUPPORTS))).asksToExplain("heard-first");
    ready.when(position(owed().heard(said).heard(YOUTH, SUPPORTS))).asksToExplain("heard-first");
    ready
        .when(position(owed().heard(YOUTH, SUPPORTS).heard(AUNT, SUPPORTS)))
        .asksToExplain("heard-first");
    ready
        .when(position(owed().heard(said).heard(YOUTH, SUPPORTS).heard(AUNT, SUPPORTS)))
        .accepted();
  }

  @Test
  void
      all_parties_have_signed_the_consent_statement_and_there_is_consent_to_share_information_with_the_figure_on_the_day_of_the_decision() {
    var consent = consented(CONSENT, sharing(YOUTH, AUNT), CHOSEN);
    var statement = drawnUp(STATEMENT, CHOSEN, YOUTH, AUNT);
    var byYouth = signed(STATEMENT, YOUTH, CHOSEN);
    var byFigure = signed(STATEMENT, AUNT, CHOSEN);
    asksForStatement(consent);
    asksForStatement(statement, byYouth, byFigure);
    asksForStatement(consent, statement, byYouth);
    asksForStatement(consent, statement, byYouth, byFigure, withdrawn(CONSENT, YOUTH, YES));
    asksForStatement(
        consent, statement, byYouth, byFigure, drawnUp(REPLACING, YES, YOUTH, MOTHER, AUNT));
    asksForStatement(consent, statement, byYouth, signed(STATEMENT, AUNT, TODAY.plusDays(1)));
    chosen
        .and(consent, statement, byYouth, byFigure, saidYes(YES))
        .when(position(told()))
        .accepted();
    ready.when(position(told())).accepted();
  }

  @Test
  void a_signature_counts_from_its_day_on_however_early_the_position_is_recorded() {
    var signed =
        chosen.and(
            saidYes(YES),
            consented(CONSENT, sharing(YOUTH, AUNT), CHOSEN),
            drawnUp(STATEMENT, CHOSEN, YOUTH, AUNT),
            signed(STATEMENT, YOUTH, CHOSEN),
            signed(STATEMENT, AUNT, YES.plusDays(1)));

    signed.when(position(told().on(YES))).asksToExplain("consent-statement-signed");
    signed.when(position(told().on(YES.plusDays(1)))).accepted();
  }

  @Test
  void a_statement_counts_until_the_day_on_which_another_took_its_place() {
    var replaced =
        ready.and(
            drawnUp(recordedBy(WORKER, YES.plusDays(2)), REPLACING, CHOSEN, YOUTH, AUNT),
            drawnUp(recordedBy(WORKER, TODAY), LATEST, CHOSEN, YOUTH, AUNT));

    replaced.when(position(told().on(YES.plusDays(1)))).accepted();
    replaced.when(position(told().on(YES.plusDays(2)))).asksToExplain("consent-statement-signed");
  }

  @Test
  void the_agreements_on_the_figure_s_role_are_settled() {
    var without = heardAll(professionally());
    ready.when(position(without)).asksToExplain("role-agreement-made");
    ready.when(position(without.basis(AGREEMENT, "Rolafspraak"))).accepted();
  }

  @Test
  void a_moral_deliberation_was_offered() {
    var without = heardAll(professionally());
    chosen.when(refusal(without)).asksToExplain("moral-deliberation-offered");
    chosen.when(refusal(without.basis(MORAL_DELIBERATION, "Aangeboden op 1 maart"))).accepted();
  }

  @Test
  void a_professional_refuses_the_position_with_reasons_and_the_choice_stands_as_it_was() {
    var why = heardAll(professionally()).basis(MORAL_DELIBERATION, "Aangeboden");
    var outcome = chosen.when(refusal(why)).accepted();

    outcome.then(new PositioningRefused(FILE, act(), NETWORK, outcome.account(), SUPPORT));
    assertThat(outcome.after().events()).startsWith(chosen.events().toArray(new CaseEvent[0]));
    chosen
        .when(refusal(heardAll(nothing()).basis(MORAL_DELIBERATION, "Aangeboden")))
        .refused("professional-gives-reasons");
  }

  @Test
  void no_choice_is_open_in_imported_history() {
    given(imported()).when(yes(noon(TODAY))).refused("imported-history-stays");
    given(imported()).when(position(told())).refused("imported-history-stays");
  }

  @Test
  void a_choice_that_nobody_made_is_not_open() {
    var other = new SupportId(act().id().value());
    ready.when(new PositionSupportFigure(FILE, other, told().grounds())).refused("choice-is-open");
  }

  private void asksForStatement(CaseEvent... facts) {
    chosen
        .and(facts)
        .and(saidYes(YES))
        .when(position(told()))
        .asksToExplain("consent-statement-signed");
  }

  private static AcceptSupport yes(Instant at) {
    return new AcceptSupport(FILE, SUPPORT, at, Optional.empty());
  }

  private static DeclineSupport no(Instant at) {
    return new DeclineSupport(FILE, SUPPORT, at, Optional.empty());
  }

  private static PositionSupportFigure position(Told told) {
    return new PositionSupportFigure(FILE, SUPPORT, told.grounds());
  }

  private static RefusePositioning refusal(Told told) {
    return new RefusePositioning(FILE, SUPPORT, told.grounds());
  }

  /** All that is owed for a position. */
  private static Told told() {
    return heardAll(owed());
  }

  /** All that is owed for a position but the hearings. */
  private static Told owed() {
    return professionally().basis(AGREEMENT, "Rolafspraak");
  }

  private static Told heardAll(Told told) {
    return told.heard(heard(YOUTH, SUPPORTS, CHOSEN))
        .heard(heard(MOTHER, OBJECTS, CHOSEN))
        .heard(heard(AUNT, SUPPORTS, CHOSEN));
  }
}
