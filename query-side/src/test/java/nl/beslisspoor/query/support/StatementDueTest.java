package nl.beslisspoor.query.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.RoleKind;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Until which day a statement asks for signatures. Noor turns sixteen on 10 June 2027. */
class StatementDueTest {

  private final Tables tables = new Tables();
  private final Supports supports = new Supports(tables.jdbc(), LogOf.OPENING);

  @BeforeEach
  void make() {
    tables.make(supports);
  }

  @AfterEach
  void close() {
    tables.close();
  }

  @Test
  void aStatementThatIsOverAsksForNoSignature() {
    tell(drawnUp("2026-07-01", "noor", "mother", "opa"));

    assertThat(open("2026-06-30")).isTrue();
    assertThat(open("2026-07-01")).isFalse();
  }

  @Test
  void fromTheSixteenthBirthdayOnTheParentsNeedNotSign() {
    tell(
        drawnUp(null, "noor", "mother", "opa")
            .then(Later.signed("statement", "noor", "2026-04-04"))
            .then(Later.signed("statement", "opa", "2026-04-05")));

    assertThat(open("2027-06-09")).isTrue();
    assertThat(open("2027-06-10")).isFalse();
  }

  @Test
  void youthAndFigureSignAfterItAllTheSame() {
    var story =
        drawnUp(null, "noor", "mother", "opa")
            .then(Later.signed("statement", "noor", "2026-04-04"));
    tell(story);
    assertThat(open("2027-08-01")).isTrue();

    var log = story.then(Later.signed("statement", "opa", "2027-07-01")).log();
    supports.apply(log.subList(log.size() - 1, log.size()));
    assertThat(open("2027-06-30")).isTrue();
    assertThat(open("2027-07-01")).isFalse();
  }

  @Test
  void onlyWhoHasAuthorityThatDayNeedNotSign() {
    tell(
        drawnUp(null, "noor", "mother", "opa")
            .authority("mother", "2027-01-01", "2027-02-01")
            .then(Later.signed("statement", "noor", "2026-04-04"))
            .then(Later.signed("statement", "opa", "2026-04-05")));

    assertThat(open("2027-06-10")).isTrue();
  }

  /** Guardian counts as parent with authority. */
  @ParameterizedTest
  @EnumSource(
      value = RoleKind.class,
      names = {"GUARDIAN", "CITIZEN_GUARDIAN"})
  void aGuardianNeedNotSignFromTheSixteenthBirthdayOnEither(RoleKind kind) {
    tell(guarded(kind, "aunt", null));

    assertThat(open("2027-06-09")).isTrue();
    assertThat(open("2027-06-10")).isFalse();
  }

  @Test
  void whoIsNoLongerGuardianThatDaySignsAllTheSame() {
    tell(guarded(RoleKind.GUARDIAN, "aunt", "2027-06-10"));
    assertThat(open("2027-06-10")).isTrue();
  }

  @Test
  void aFigureWhoIsGuardianSignsAllTheSame() {
    tell(
        guarded(RoleKind.CITIZEN_GUARDIAN, "opa", null)
            .then(Later.signed("statement", "aunt", "2026-04-06")));
    assertThat(open("2027-06-10")).isTrue();
  }

  @Test
  void anotherRoleGivesNoAuthority() {
    tell(guarded(RoleKind.CASE_DIRECTOR, "aunt", null));
    assertThat(open("2027-06-10")).isTrue();
  }

  /** Noor signed, and the figure unless that is the guardian; her mother and her aunt did not. */
  private static Story guarded(RoleKind kind, String guardian, String until) {
    var story =
        drawnUp(null, "noor", "mother", "aunt", "opa")
            .assigned(
                "guardianship",
                guardian,
                kind,
                Story.period("2026-04-01", until),
                Account.of("d-guardian", DecisionKind.ROLE_ASSIGNED, "2026-04-01T12:00:00Z")
                    .by("judge", RoleKind.COURT)
                    .written())
            .then(Later.signed("statement", "noor", "2026-04-04"));
    return guardian.equals("opa")
        ? story
        : story.then(Later.signed("statement", "opa", "2026-04-05"));
  }

  /** Each event in a block of its own. */
  private void tell(Story story) {
    story.log().forEach(one -> supports.apply(List.of(one)));
  }

  private boolean open(String day) {
    var unsigned = new Which(Optional.of(MatterKind.STATEMENT_UNSIGNED), Optional.empty(), false);
    return !new Due(tables.jdbc(), LogOf.OPENING)
        .on(LocalDate.parse(day), Optional.empty(), Narrowing.none(), unsigned, Slice.first())
        .rows()
        .isEmpty();
  }

  private static Story drawnUp(String until, String... parties) {
    return Noor.story()
        .recordedAt("2026-04-04T09:00:00Z")
        .then(Later.drawnUp("statement", "jim", until, List.of(parties)));
  }
}
