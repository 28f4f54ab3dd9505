package nl.beslisspoor.query.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.AccountabilityRecord;
import nl.beslisspoor.events.Findings;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.EvaluationOutcome;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.query.support.Due.Open;
import nl.beslisspoor.query.support.Due.Which;
import nl.beslisspoor.query.table.Account;
import nl.beslisspoor.query.table.Later;
import nl.beslisspoor.query.table.Life;
import nl.beslisspoor.query.table.LogOf;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Noor;
import nl.beslisspoor.query.table.Slice;
import nl.beslisspoor.query.table.Story;
import nl.beslisspoor.query.table.Tables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LifeDueTest {

  private final Tables tables = new Tables();
  private final Supports supports = new Supports(tables.jdbc(), LogOf.OPENING);
  private final Due due = new Due(tables.jdbc(), LogOf.OPENING);

  @BeforeEach
  void make() {
    tables.make(supports);
  }

  @AfterEach
  void close() {
    tables.close();
  }

  @Test
  void aFigureIsHeldResumedAndEnded() {
    supports.apply(Life.story().log());

    assertThat(stage("2026-04-30T12:00:00Z")).isEqualTo("POSITIONED");
    assertThat(stage("2026-05-10T12:00:00Z")).isEqualTo("HELD");
    assertThat(stage("2026-06-01T12:00:00Z")).isEqualTo("POSITIONED");
    assertThat(stage("2026-09-01T12:00:00Z")).isEqualTo("ENDED");
  }

  @Test
  void aPlannedEvaluationTakesThePlaceOfTheRhythmAndAConcludedOneSetsTheNext() {
    supports.apply(Life.story().log());

    assertThat(evaluation("2026-04-08").due()).isEqualTo("2026-06-20");
    assertThat(evaluation("2026-04-09").due()).isEqualTo("2026-05-01");
    assertThat(evaluation("2026-05-01").due()).isEqualTo("2026-08-01");
    assertThat(evaluation("2026-08-01").due()).isEqualTo("2026-08-01");
    assertThat(open("2026-08-02", MatterKind.EVALUATION)).isEmpty();
  }

  @Test
  void anEvaluationWithoutANextLeavesNothingDue() {
    supports.apply(
        Noor.story()
            .recordedAt("2026-05-02T09:00:00Z")
            .then(
                Later.evaluated(
                    "jim", Findings.none(), EvaluationOutcome.CONTINUE, null, decided("e")))
            .log());

    assertThat(open("2026-05-01", MatterKind.EVALUATION)).isEmpty();
    assertThat(open("2026-04-30", MatterKind.EVALUATION)).hasSize(1);
  }

  @Test
  void theTalkAboutAHoldIsDueWithinFourteenDaysUntilTheHoldEnds() {
    supports.apply(Life.story().log());

    assertThat(open("2026-05-01", MatterKind.HOLD_TALK))
        .singleElement()
        .returns(LocalDate.parse("2026-05-15"), Open::due);
    assertThat(open("2026-05-16", MatterKind.HOLD_TALK).getFirst().overdueSince())
        .isEqualTo("2026-05-16");
    assertThat(open("2026-05-19", MatterKind.HOLD_TALK)).isEmpty();
  }

  @Test
  void aTalkThatWasAgreedIsOverdueAfterItsDay() {
    supports.apply(onHold().log());

    assertThat(open("2026-05-06", MatterKind.HOLD_TALK).getFirst().overdueSince()).isNull();
    assertThat(open("2026-05-07", MatterKind.HOLD_TALK).getFirst().overdueSince())
        .isEqualTo("2026-05-07");
  }

  @Test
  void aTalkIsNoLongerDueAfterAnEvaluation() {
    supports.apply(
        onHold()
            .recordedAt("2026-05-10T09:00:00Z")
            .then(
                Later.evaluated(
                    "jim",
                    Findings.none(),
                    EvaluationOutcome.CONTINUE,
                    "2026-08-01",
                    decided("e", "2026-05-09T12:00:00Z")))
            .log());

    assertThat(open("2026-05-08", MatterKind.HOLD_TALK)).hasSize(1);
    assertThat(open("2026-05-09", MatterKind.HOLD_TALK)).isEmpty();
  }

  @Test
  void anEvaluationBeforeTheHoldLeavesTheTalkDue() {
    supports.apply(
        onHold()
            .recordedAt("2026-05-10T09:00:00Z")
            .then(
                Later.evaluated(
                    "jim",
                    Findings.none(),
                    EvaluationOutcome.CONTINUE,
                    "2026-08-01",
                    decided("e", "2026-04-20T12:00:00Z")))
            .log());

    assertThat(open("2026-05-09", MatterKind.HOLD_TALK)).hasSize(1);
  }

  @Test
  void aNewHoldAsksForATalkOfItsOwn() {
    supports.apply(
        onHold()
            .recordedAt("2026-05-10T09:00:00Z")
            .then(Later.held("jim", "2026-05-12", decided("again", "2026-05-09T12:00:00Z")))
            .log());

    assertThat(open("2026-05-09", MatterKind.HOLD_TALK))
        .singleElement()
        .returns(LocalDate.parse("2026-05-12"), Open::due);
  }

  @Test
  void askingAgainShowsOnItsDayAndIsNeverLate() {
    supports.apply(Life.story().log());

    assertThat(open("2026-10-31", MatterKind.ASK_AGAIN)).isEmpty();
    assertThat(open("2026-11-01", MatterKind.ASK_AGAIN)).hasSize(1);
    assertThat(open("2026-11-20", MatterKind.ASK_AGAIN))
        .singleElement()
        .returns(null, Open::overdueSince)
        .returns(Story.id("noor"), Open::person);
    assertThat(overdue("2026-11-20")).doesNotContain("ASK_AGAIN");
  }

  @Test
  void askingAgainOrChoosingSettlesIt() {
    supports.apply(
        new Story()
            .opened()
            .then(Later.nobodyForNow("2026-06-01", decided("n")))
            .then(Later.asked("2026-04-30T12:00:00Z", null, "noor"))
            .then(Later.asked("2026-06-03T12:00:00Z", null, "noor"))
            .log());

    assertThat(open("2026-06-02", MatterKind.ASK_AGAIN)).hasSize(1);
    assertThat(open("2026-06-03", MatterKind.ASK_AGAIN)).isEmpty();
  }

  @Test
  void aStatementStandsOpenUntilEverybodySigned() {
    supports.apply(Life.story().log());

    assertThat(open("2026-04-03", MatterKind.STATEMENT_UNSIGNED)).isEmpty();
    assertThat(open("2026-04-06", MatterKind.STATEMENT_UNSIGNED))
        .singleElement()
        .returns(null, Open::due)
        .returns(Story.id("statement"), Open::about)
        .returns(Story.id("opa"), Open::person);
    assertThat(open("2026-04-07", MatterKind.STATEMENT_UNSIGNED)).isEmpty();
  }

  @Test
  void theEndOfARestrictionIsAnnouncedFourteenDaysBefore() {
    supports.apply(
        new Story()
            .opened()
            .then(Later.restricted("cut", "mother", "2026-04-10", "2026-07-01", decided("r")))
            .log());

    assertThat(open("2026-06-16", MatterKind.RESTRICTION_ENDS)).isEmpty();
    assertThat(open("2026-06-17", MatterKind.RESTRICTION_ENDS))
        .singleElement()
        .returns(LocalDate.parse("2026-07-01"), Open::due);
    assertThat(open("2026-07-02", MatterKind.RESTRICTION_ENDS)).isEmpty();
  }

  @Test
  void aLiftedRestrictionAsksForNothing() {
    supports.apply(Life.story().log());

    assertThat(open("2026-06-20", MatterKind.RESTRICTION_ENDS)).isEmpty();
  }

  @Test
  void aClosedFileOwesNothingAndAReopenedOneOwesAgain() {
    var log = Life.story().log();
    supports.apply(log.subList(0, log.size() - 1));

    assertThat(open("2026-11-30", MatterKind.ASK_AGAIN)).hasSize(1);
    assertThat(on("2026-12-01", Which.all())).isEmpty();

    supports.apply(log.subList(log.size() - 1, log.size()));
    assertThat(open("2027-01-10", MatterKind.ASK_AGAIN)).hasSize(1);
    var before = Optional.of(Instant.parse("2027-01-01T00:00:00Z"));
    assertThat(
            due.on(
                    LocalDate.parse("2027-01-10"),
                    before,
                    Narrowing.none(),
                    Which.all(),
                    Slice.first())
                .rows())
        .isEmpty();
  }

  @Test
  void aCorrectedBirthDateMovesWhatFollowsFromAge() {
    var story =
        new Story()
            .opened()
            .consented("mothers", Noor.sharing("mother", "2026-01-01", null), decided("c"))
            .recordedAt("2026-05-01T09:00:00Z")
            .then(Later.named(1, "noor", "Noor", "2010-09-01", decided("p")));
    supports.apply(story.log());

    assertThat(open("2026-08-20", MatterKind.CONSENT_AT_SIXTEEN))
        .singleElement()
        .returns(LocalDate.parse("2026-09-01"), Open::due);
  }

  private Open evaluation(String day) {
    return open(day, MatterKind.EVALUATION).getFirst();
  }

  private List<Open> open(String day, MatterKind kind) {
    return on(day, new Which(Optional.of(kind), Optional.empty(), false));
  }

  private List<String> overdue(String day) {
    return on(day, new Which(Optional.empty(), Optional.empty(), true)).stream()
        .map(open -> open.kind().code())
        .toList();
  }

  private List<Open> on(String day, Which which) {
    return due.on(LocalDate.parse(day), Optional.empty(), Narrowing.none(), which, Slice.first())
        .rows();
  }

  private String stage(String then) {
    return new Figures(tables.jdbc())
        .figures(
            Narrowing.none(),
            Optional.empty(),
            Optional.of(Instant.parse(then)),
            Optional.empty(),
            Slice.first())
        .rows()
        .getFirst()
        .stage()
        .code();
  }

  /** Since 1 May, with a talk on 6 May. */
  private static Story onHold() {
    return Noor.story()
        .recordedAt("2026-05-02T09:00:00Z")
        .then(Later.held("jim", "2026-05-06", decided("h")));
  }

  private static AccountabilityRecord decided(String word) {
    return decided(word, "2026-05-01T12:00:00Z");
  }

  private static AccountabilityRecord decided(String word, String at) {
    return Account.of(word, DecisionKind.EVALUATION_CONCLUDED, at)
        .mandated("pro", RoleKind.CASE_DIRECTOR, "mandaatregister 3")
        .written();
  }
}
