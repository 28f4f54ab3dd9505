package nl.beslisspoor.query.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.AccountabilityRecord;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.query.support.Due.Open;
import nl.beslisspoor.query.support.Due.Which;
import nl.beslisspoor.query.table.Account;
import nl.beslisspoor.query.table.LogOf;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Noor;
import nl.beslisspoor.query.table.Slice;
import nl.beslisspoor.query.table.Span;
import nl.beslisspoor.query.table.Story;
import nl.beslisspoor.query.table.Tables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stood open on a day, asked as it was known before and after something was recorded. */
class DueAsKnownTest {

  private static final String NOW = null;

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
  void aChoiceRecordedLateWasOpenAllAlongAndWasNotKnownToBe() {
    tell(
        new Story()
            .opened()
            .recordedAt("2026-03-20T09:00:00Z")
            .chosen("jim", "opa", account("2026-03-09T15:00:00Z")));

    assertThat(on("2026-03-12", "2026-03-20T08:59:59.999999Z")).isEmpty();
    assertThat(on("2026-03-12", "2026-03-20T09:00:00Z"))
        .singleElement()
        .returns("POSITION_UNDECIDED", open -> open.kind().code())
        .returns(LocalDate.parse("2026-03-09"), Open::since)
        .returns(Instant.parse("2026-03-20T09:00:00Z"), Open::knownFrom)
        .returns(null, Open::knownUntil);
    assertThat(on("2026-03-12", NOW)).hasSize(1);
    assertThat(on("2026-03-08", NOW)).isEmpty();
  }

  @Test
  void aPositionDecidedBeforeItWasRecordedLeavesTheChoiceOpenUntilItWasKnown() {
    tell(Noor.story());

    assertThat(kinds("2026-03-25", "2026-03-25T12:00:00Z")).containsExactly("POSITION_UNDECIDED");
    assertThat(kinds("2026-03-25", NOW)).containsExactly("EVALUATION");
    assertThat(on("2026-03-25", "2026-03-25T12:00:00Z").getFirst())
        .returns(Instant.parse("2026-03-10T09:00:00Z"), Open::recordedAt)
        .returns(Instant.parse("2026-04-02T09:00:00Z"), Open::knownUntil);
  }

  @Test
  void aConsentWithdrawnLaterWasKnownToEnd() {
    tell(
        new Story()
            .opened()
            .consented("first", Noor.sharing("noor", "2026-01-01", "2026-07-01"), account())
            .recordedAt("2026-06-10T09:00:00Z")
            .withdrawn("first", "2026-06-01", account()));

    assertThat(kinds("2026-06-05", "2026-06-05T12:00:00Z")).containsExactly("CONSENT_ENDS");
    assertThat(kinds("2026-06-05", NOW)).isEmpty();
    assertThat(kinds("2026-05-20", NOW)).containsExactly("CONSENT_ENDS");
  }

  @Test
  void aRoleRenewedLaterWasKnownToBeOverdue() {
    tell(
        new Story()
            .opened()
            .assigned("director", "pro", RoleKind.CASE_DIRECTOR, halfYear(), account())
            .recordedAt("2026-07-08T09:00:00Z")
            .changed(
                "director",
                RoleKind.CASE_DIRECTOR,
                Story.period("2026-07-01", "2027-01-01"),
                account()));

    assertThat(on("2026-07-05", "2026-07-05T12:00:00Z"))
        .singleElement()
        .returns("ROLE_ENDS", open -> open.kind().code())
        .returns(LocalDate.parse("2026-07-02"), Open::overdueSince)
        .returns(null, Open::owner);
    assertThat(on("2026-07-05", NOW)).isEmpty();
    assertThat(on("2026-12-01", "2026-07-05T12:00:00Z").getFirst().due()).isEqualTo("2026-07-01");
    assertThat(on("2026-12-01", NOW).getFirst())
        .returns(LocalDate.parse("2027-01-01"), Open::due)
        .returns(Story.id("pro"), Open::owner);
  }

  @Test
  void aBirthDateKnownLaterAsksForTheOwnConsentFromThenOn() {
    tell(
        new Story()
            .opened()
            .recordedAt("2026-02-01T09:00:00Z")
            .consented("mothers", Noor.sharing("mother", "2020-01-01", null), account())
            .file("unborn")
            .consented("hers", Noor.sharing("mother", "2020-01-01", null), account())
            .recordedAt("2026-05-10T09:00:00Z")
            .added("noor", "Noor", "2014-06-10", Relation.YOUTH));
    var here = Narrowing.none().toFile(Story.id("unborn"));

    assertThat(on("2026-05-03", "2026-05-03T12:00:00Z", here)).isEmpty();
    assertThat(on("2026-05-03", NOW, here))
        .singleElement()
        .returns("CONSENT_AT_TWELVE", open -> open.kind().code())
        .returns(LocalDate.parse("2026-06-10"), Open::due)
        .returns(Instant.parse("2026-02-01T09:00:00Z"), Open::recordedAt)
        .returns(Instant.parse("2026-05-10T09:00:00Z"), Open::knownFrom);
  }

  @Test
  void anOwnerWhoTurnsOutToHaveChangedWasStillKnownAsTheOwner() {
    tell(
        new Story()
            .opened()
            .assigned("first", "pro", RoleKind.CASE_DIRECTOR, since("2026-03-01"), account())
            .chosen("jim", "opa", account("2026-03-01T15:00:00Z"))
            .recordedAt("2026-05-10T09:00:00Z")
            .ended("first", "2026-04-01", account())
            .assigned("next", "other", RoleKind.CASE_DIRECTOR, since("2026-04-01"), account()));
    var then = "2026-05-03T12:00:00Z";

    assertThat(on("2026-05-03", then)).extracting(Open::owner).containsExactly(Story.id("pro"));
    assertThat(on("2026-05-03", NOW)).extracting(Open::owner).containsExactly(Story.id("other"));
    assertThat(on("2026-03-15", NOW)).extracting(Open::owner).containsExactly(Story.id("pro"));
    assertThat(ofOwner("pro", then)).hasSize(1);
    assertThat(ofOwner("pro", NOW)).isEmpty();
    assertThat(ofOwner("other", then)).isEmpty();
    assertThat(ofOwner("other", NOW)).hasSize(1);
  }

  @Test
  void whatOneActMakesKnownAndTakesBackLeavesNothingBehind() {
    tell(
        new Story()
            .opened()
            .assigned("director", "pro", RoleKind.CASE_DIRECTOR, halfYear(), account())
            .ended("director", "2026-06-01", account())
            .chosen("jim", "opa", account("2026-03-01T08:00:00Z"))
            .accepted("jim", "2026-03-01T08:30:00Z")
            .declined("jim", "2026-03-01T08:45:00Z"));

    assertThat(versions("due_matter")).isEqualTo(1);
    assertThat(versions("due_role")).isEqualTo(1);
  }

  @Test
  void anEventThatChangesNothingOfWhatIsOpenWritesNoVersion() {
    tell(
        new Story()
            .opened()
            .chosen("jim", "opa", account("2026-03-01T08:00:00Z"))
            .recordedAt("2026-03-05T09:00:00Z")
            .accepted("jim", "2026-03-04T08:30:00Z")
            .heard("jim", Noor.motherDoubts()));

    assertThat(versions("due_matter")).isEqualTo(1);
  }

  @Test
  void aClockThatRanBackTakesNothingBack() {
    tell(
        new Story()
            .opened()
            .recordedAt("2026-03-10T09:00:00.000005Z")
            .chosen("jim", "opa", account("2026-03-09T15:00:00Z"))
            .recordedAt("2026-03-10T09:00:00Z")
            .declined("jim", "2026-03-09T16:00:00Z")
            .chosen("again", "opa", account("2026-03-09T17:00:00Z")));

    assertThat(on("2026-03-10", "2026-03-10T09:00:00.000004Z")).isEmpty();
    assertThat(on("2026-03-10", "2026-03-10T09:00:00.000005Z"))
        .extracting(Open::about)
        .containsExactly(Story.id("again"));
  }

  @Test
  void theRecordedAxisNarrowsToWhatWasRecordedThenWhateverWasKnownOfItLater() {
    tell(
        new Story()
            .opened()
            .recordedAt("2026-02-01T09:00:00Z")
            .consented("first", Noor.sharing("noor", "2026-01-01", "2026-07-01"), account())
            .recordedAt("2026-06-10T09:00:00Z")
            .withdrawn("first", "2026-06-20", account()));
    var until = new Span(Optional.empty(), Optional.of(Instant.parse("2026-03-01T00:00:00Z")));
    var from = new Span(Optional.of(Instant.parse("2026-03-01T00:00:00Z")), Optional.empty());

    assertThat(on("2026-06-15", NOW, Narrowing.none().recorded(until))).hasSize(1);
    assertThat(on("2026-06-15", NOW, Narrowing.none().recorded(from))).isEmpty();
  }

  @Test
  void whatWasKnownIsReadOnInPagesWithoutALossOrADouble() {
    var story = new Story().opened();
    for (int at = 0; at < 5; at++) {
      story.chosen("jim-" + at, "opa", account("2026-02-0" + (at + 1) + "T12:00:00Z"));
    }
    story.recordedAt("2026-03-10T09:00:00Z");
    for (int at = 0; at < 5; at++) {
      story.declined("jim-" + at, "2026-03-09T12:00:00Z");
    }
    tell(story);
    var known = Optional.of(Instant.parse("2026-03-09T23:00:00Z"));
    var day = LocalDate.parse("2026-03-09");

    var first = due.on(day, known, Narrowing.none(), Which.all(), Slice.first(3));
    var rest = due.on(day, known, Narrowing.none(), Which.all(), new Slice(first.next(), 3));

    assertThat(first.rows()).hasSize(3);
    assertThat(rest.rows()).hasSize(2).doesNotContainAnyElementsOf(first.rows());
    assertThat(rest.next()).isEmpty();
    assertThat(on("2026-03-09", NOW)).isEmpty();
  }

  private void tell(Story story) {
    supports.apply(story.log());
  }

  private long versions(String table) {
    return tables.jdbc().sql("select count(*) from " + table).query(Long.class).single();
  }

  private List<String> kinds(String day, String known) {
    return on(day, known).stream().map(open -> open.kind().code()).toList();
  }

  private List<Open> on(String day, String known) {
    return on(day, known, Narrowing.none());
  }

  private List<Open> on(String day, String known, Narrowing narrowing) {
    return asked(day, known, narrowing, Which.all());
  }

  private List<Open> ofOwner(String word, String known) {
    var which = new Which(Optional.empty(), Optional.of(Story.id(word)), false);
    return asked("2026-05-03", known, Narrowing.none(), which);
  }

  private List<Open> asked(String day, String known, Narrowing narrowing, Which which) {
    var moment = Optional.ofNullable(known).map(Instant::parse);
    return due.on(LocalDate.parse(day), moment, narrowing, which, Slice.first()).rows();
  }

  private static Period halfYear() {
    return Story.period("2026-01-01", "2026-07-01");
  }

  private static Period since(String day) {
    return Story.period(day, null);
  }

  private static AccountabilityRecord account() {
    return account("2026-01-01T12:00:00Z");
  }

  private static AccountabilityRecord account(String decidedAt) {
    return Account.of("d-" + decidedAt, DecisionKind.CONSENT_GIVEN, decidedAt)
        .by("noor", RoleKind.YOUTH)
        .written();
  }
}
