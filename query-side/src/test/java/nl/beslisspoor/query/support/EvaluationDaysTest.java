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
import nl.beslisspoor.query.table.LogOf;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Noor;
import nl.beslisspoor.query.table.Slice;
import nl.beslisspoor.query.table.Story;
import nl.beslisspoor.query.table.Tables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Positioned on 20 March; by the rhythm of its form the first evaluation is due on 20 June. */
class EvaluationDaysTest {

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
  void anEvaluationRecordedLateLeavesTheDaySetByANewerOne() {
    tell(
        Noor.story()
            .recordedAt("2026-06-01T15:00:00Z")
            .then(concluded("2026-06-01", "2026-09-01"))
            .recordedAt("2026-06-10T09:00:00Z")
            .then(concluded("2026-04-15", "2026-06-01")));

    assertThat(dues("2026-06-10")).containsExactly("2026-09-01");
    assertThat(overdue("2026-09-02")).containsExactly("2026-09-02");
    assertThat(dues("2026-04-14")).containsExactly("2026-06-20");
    assertThat(dues("2026-04-15")).as("as it was").containsExactly("2026-06-01");
    assertThat(known("2026-04-15", "2026-06-05T12:00:00Z")).containsExactly("2026-06-20");
  }

  @Test
  void itIsTheSameWhenEachEventComesInABlockOfItsOwn() {
    var log =
        Noor.story()
            .recordedAt("2026-06-01T15:00:00Z")
            .then(concluded("2026-06-01", "2026-09-01"))
            .recordedAt("2026-06-10T09:00:00Z")
            .then(concluded("2026-04-15", "2026-06-01"))
            .log();
    log.forEach(one -> supports.apply(List.of(one)));

    assertThat(dues("2026-06-10")).containsExactly("2026-09-01");
  }

  @Test
  void theLatestEvaluationSetsTheNextDayEvenWhenAPlanWasMadeBeforeItWasRecorded() {
    tell(
        Noor.story()
            .recordedAt("2026-06-25T09:00:00Z")
            .then(Later.planned("jim", "2026-07-10"))
            .recordedAt("2026-06-26T09:00:00Z")
            .then(concluded("2026-06-22", "2026-09-22")));

    assertThat(dues("2026-06-26")).containsExactly("2026-09-22");
    assertThat(dues("2026-06-23")).containsExactly("2026-09-22");
  }

  @Test
  void anEvaluationThatIsPlannedAnewAfterItsDayStaysOverdueUntilThereIsOne() {
    tell(
        Noor.story()
            .recordedAt("2026-06-25T09:00:00Z")
            .then(Later.planned("jim", "2026-07-10"))
            .recordedAt("2026-07-12T09:00:00Z")
            .then(Later.planned("jim", "2026-07-20")));

    assertThat(dues("2026-06-25")).containsExactly("2026-06-20", "2026-07-10");
    assertThat(overdue("2026-06-25")).containsExactly("2026-06-21");
    assertThat(dues("2026-07-12")).containsExactly("2026-06-20", "2026-07-20");
    assertThat(overdue("2026-07-12")).containsExactly("2026-06-21");
  }

  @Test
  void theEvaluationEndsWhatWasOverdueAndWhatWasPlannedInstead() {
    tell(
        Noor.story()
            .recordedAt("2026-06-25T09:00:00Z")
            .then(Later.planned("jim", "2026-07-10"))
            .recordedAt("2026-07-10T15:00:00Z")
            .then(concluded("2026-07-10", "2026-10-10")));

    assertThat(dues("2026-07-10")).containsExactly("2026-10-10");
  }

  @Test
  void aDayThatHasNotPassedIsReplacedByThePlan() {
    tell(Noor.story().recordedAt("2026-06-20T09:00:00Z").then(Later.planned("jim", "2026-07-10")));

    assertThat(dues("2026-06-20")).containsExactly("2026-07-10");
  }

  private void tell(Story story) {
    supports.apply(story.log());
  }

  private List<String> dues(String day) {
    return open(day, Optional.empty()).stream().map(open -> open.due().toString()).toList();
  }

  private List<String> known(String day, String known) {
    return open(day, Optional.of(Instant.parse(known))).stream()
        .map(open -> open.due().toString())
        .toList();
  }

  private List<String> overdue(String day) {
    return open(day, Optional.empty()).stream()
        .filter(open -> open.overdueSince() != null)
        .map(open -> open.overdueSince().toString())
        .toList();
  }

  private List<Open> open(String day, Optional<Instant> known) {
    var evaluations = new Which(Optional.of(MatterKind.EVALUATION), Optional.empty(), false);
    return due.on(LocalDate.parse(day), known, Narrowing.none(), evaluations, Slice.first()).rows();
  }

  private static Later.Told concluded(String on, String next) {
    return Later.evaluated("jim", Findings.none(), EvaluationOutcome.CONTINUE, next, account(on));
  }

  private static AccountabilityRecord account(String on) {
    return Account.of("e" + on, DecisionKind.EVALUATION_CONCLUDED, on + "T12:00:00Z")
        .mandated("pro", RoleKind.CASE_DIRECTOR, "mandaatregister 3")
        .written();
  }
}
