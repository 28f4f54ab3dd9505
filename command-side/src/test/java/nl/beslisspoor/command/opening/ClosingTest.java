package nl.beslisspoor.command.opening;

import static nl.beslisspoor.command.story.Cast.AUNT;
import static nl.beslisspoor.command.story.Cast.COLLEAGUE;
import static nl.beslisspoor.command.story.Cast.FILE;
import static nl.beslisspoor.command.story.Cast.MOTHER;
import static nl.beslisspoor.command.story.Cast.NEIGHBOUR;
import static nl.beslisspoor.command.story.Cast.OPENED;
import static nl.beslisspoor.command.story.Cast.STRANGER;
import static nl.beslisspoor.command.story.Cast.TODAY;
import static nl.beslisspoor.command.story.Cast.YOUTH;
import static nl.beslisspoor.command.story.Cast.act;
import static nl.beslisspoor.command.story.Course.STATEMENT;
import static nl.beslisspoor.command.story.Course.drawnUp;
import static nl.beslisspoor.command.story.Facts.JIM;
import static nl.beslisspoor.command.story.Facts.SUPPORT;
import static nl.beslisspoor.command.story.Facts.chosen;
import static nl.beslisspoor.command.story.Facts.positioned;
import static nl.beslisspoor.command.story.Facts.saidYes;
import static nl.beslisspoor.command.story.Story.family;
import static nl.beslisspoor.command.story.Surroundings.closed;
import static nl.beslisspoor.command.story.Surroundings.reopened;
import static nl.beslisspoor.command.story.Told.heard;
import static nl.beslisspoor.command.story.Told.professionally;
import static nl.beslisspoor.command.story.Told.words;
import static nl.beslisspoor.events.catalogue.InformationCategory.PLAN_AND_AGREEMENTS;
import static nl.beslisspoor.events.catalogue.Stance.SUPPORTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.command.consent.DrawUpStatement;
import nl.beslisspoor.command.consent.SignStatement;
import nl.beslisspoor.command.evaluation.PlanEvaluation;
import nl.beslisspoor.command.file.Netherlands;
import nl.beslisspoor.command.records.CorrectRecord;
import nl.beslisspoor.command.story.Story;
import nl.beslisspoor.command.story.Told;
import nl.beslisspoor.command.support.HoldSupportFigure;
import nl.beslisspoor.events.Aftercare;
import nl.beslisspoor.events.OpeningEvent.CaseClosed;
import nl.beslisspoor.events.OpeningEvent.CaseReopened;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.catalogue.CorrectionCause;
import nl.beslisspoor.events.catalogue.InformationCategory;
import nl.beslisspoor.events.catalogue.Relation;
import org.junit.jupiter.api.Test;

/** A file closes with who stays, and may be opened again. */
public class ClosingTest {

  private static final LocalDate CLOSED = TODAY.minusDays(5);
  private static final Optional<Aftercare> STAYS =
      Optional.of(new Aftercare(List.of(AUNT), List.of(AUNT), words("Bellen mag altijd.")));

  private final Story open = family(chosen(AUNT, JIM, OPENED), saidYes(OPENED), positioned(OPENED));
  private final Story closed = open.and(closed(CLOSED));

  @Test
  void the_file_closes_and_the_support_does_not_end_with_it() {
    var outcome = open.when(closing(TODAY, told())).accepted();

    outcome.then(new CaseClosed(FILE, act(), PLAN_AND_AGREEMENTS, outcome.account(), TODAY, STAYS));
    assertThat(outcome.after().file().supports().isFigure(AUNT, TODAY.plusYears(1))).isTrue();
  }

  @Test
  void a_file_closes_with_an_agreement_on_who_stays_or_with_why_there_is_none() {
    var without = new CloseCase(FILE, TODAY, Optional.empty(), told().grounds());
    open.when(without).asksToExplain("aftercare-agreed");
    var explained =
        new CloseCase(
            FILE, TODAY, Optional.empty(), told().explaining("aftercare-agreed").grounds());
    open.when(explained).accepted("aftercare-agreed");
    var stranger = new Aftercare(List.of(STRANGER), List.of(), words("Blijft."));
    open.when(new CloseCase(FILE, TODAY, Optional.of(stranger), told().grounds()))
        .refused("person-is-known");
  }

  @Test
  void a_professional_with_a_role_closes_and_opens_again_and_the_youth_is_heard() {
    open.when(closing(TODAY, told().by(YOUTH))).refused("professional-with-the-file");
    closed.when(reopening(told().by(COLLEAGUE))).refused("professional-with-the-file");
    open.when(closing(TODAY, professionally())).asksToExplain("heard-first");
    closed.when(reopening(professionally())).asksToExplain("heard-first");
  }

  @Test
  void after_closing_nothing_is_decided_before_the_file_is_opened_again() {
    closed.when(holding(told())).refused("file-is-not-closed");
    closed.when(holding(told().on(CLOSED))).refused("file-is-not-closed");
    closed.when(closing(TODAY, told())).refused("file-is-not-closed");
    var reopened = closed.when(reopening(told())).accepted().after();
    reopened.when(holding(told())).accepted();
    open.when(holding(told())).accepted();
  }

  @Test
  void what_was_decided_before_closing_may_still_be_recorded() {
    closed.when(holding(earlier(CLOSED.minusDays(1)))).accepted();
  }

  @Test
  void nothing_is_planned_drawn_up_or_signed_in_a_closed_file() {
    var signed = open.and(drawnUp(STATEMENT, OPENED, YOUTH, AUNT), closed(CLOSED));
    closed
        .when(new PlanEvaluation(FILE, SUPPORT, TODAY, Optional.empty()))
        .refused("file-is-not-closed");
    closed
        .when(
            new DrawUpStatement(
                FILE,
                SUPPORT,
                List.of(YOUTH, AUNT),
                List.of(InformationCategory.SCHOOL),
                words("School."),
                Period.since(TODAY)))
        .refused("file-is-not-closed");
    signed.when(signing(CLOSED)).refused("file-is-not-closed");
    signed.when(signing(CLOSED.minusDays(1))).accepted();
  }

  @Test
  void what_happened_may_be_recorded_and_what_is_wrong_corrected_in_a_closed_file() {
    closed
        .when(
            new AddPerson(
                FILE, NEIGHBOUR, "Buur", Optional.empty(), Relation.NEIGHBOUR, Optional.empty()))
        .accepted();
    closed
        .when(new RecordParentalAuthority(FILE, MOTHER, new Period(OPENED, Optional.of(TODAY))))
        .accepted();
    closed
        .when(
            new CorrectRecord(
                FILE, 0, CorrectionCause.WRITTEN_WRONG, words("Anders."), told().grounds()))
        .accepted();
  }

  @Test
  void only_a_closed_file_is_opened_again() {
    open.when(reopening(told())).refused("file-is-closed");
    closed.and(reopened(CLOSED)).when(reopening(told())).refused("file-is-closed");
    var outcome = closed.when(reopening(told())).accepted();
    outcome.then(new CaseReopened(FILE, act(), PLAN_AND_AGREEMENTS, outcome.account(), TODAY));
  }

  @Test
  void a_file_opened_again_was_closed_in_between() {
    var again = closed.and(reopened(TODAY.minusDays(2)));
    again.when(holding(earlier(TODAY.minusDays(3)))).refused("file-is-not-closed");
    again.when(holding(earlier(TODAY.minusDays(2)))).accepted();
    again.when(holding(earlier(CLOSED.minusDays(1)))).accepted();
  }

  @Test
  void a_file_that_closes_on_a_day_to_come_is_open_until_then_and_the_closing_can_be_taken_back() {
    var eighteen = open.and(closed(TODAY.plusDays(30)));
    eighteen.when(holding(told())).accepted();
    var takenBack = eighteen.when(reopening(told())).accepted().after();

    assertThat(takenBack.file().opening().closedBy(TODAY.plusDays(30))).isFalse();
  }

  private static Told told() {
    return professionally().heard(YOUTH, SUPPORTS).heard(AUNT, SUPPORTS);
  }

  private static Told earlier(LocalDate day) {
    return professionally()
        .on(day)
        .heard(heard(YOUTH, SUPPORTS, day))
        .heard(heard(AUNT, SUPPORTS, day));
  }

  private static CloseCase closing(LocalDate on, Told told) {
    return new CloseCase(FILE, on, STAYS, told.grounds());
  }

  private static ReopenCase reopening(Told told) {
    return new ReopenCase(FILE, told.grounds());
  }

  /** Some decision of a professional. */
  private static HoldSupportFigure holding(Told told) {
    var day = Netherlands.dayOf(told.grounds().decidedAt());
    return new HoldSupportFigure(FILE, SUPPORT, true, Optional.of(day), told.grounds());
  }

  private static SignStatement signing(LocalDate on) {
    return new SignStatement(FILE, STATEMENT, YOUTH, on, Optional.empty());
  }
}
