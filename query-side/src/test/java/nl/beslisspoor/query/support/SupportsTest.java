package nl.beslisspoor.query.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.AccountabilityRecord;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.query.support.Due.Open;
import nl.beslisspoor.query.support.Due.Which;
import nl.beslisspoor.query.table.Account;
import nl.beslisspoor.query.table.LogOf;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Noor;
import nl.beslisspoor.query.table.Slice;
import nl.beslisspoor.query.table.Story;
import nl.beslisspoor.query.table.Tables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SupportsTest {

  private final Tables tables = new Tables();
  private final Supports supports = new Supports(tables.jdbc(), LogOf.OPENING);
  private final Figures figures = new Figures(tables.jdbc());
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
  void aFigureStandsAtTheStageReached() {
    supports.apply(Noor.story().log());

    assertThat(stage(null, null)).isEqualTo("POSITIONED");
    assertThat(stage("2026-03-11T19:00:00Z", null)).isEqualTo("ACCEPTED");
    assertThat(stage("2026-03-25T00:00:00Z", "2026-03-25T00:00:00Z")).isEqualTo("ACCEPTED");
    assertThat(stage(null, "2026-03-11T00:00:00Z")).isEqualTo("CHOSEN");
  }

  @Test
  void aChoiceStandsUndecidedFromTheDayOfTheChoiceToThatOfThePosition() {
    supports.apply(Noor.story().log());

    assertThat(kinds("2026-03-08")).isEmpty();
    assertThat(kinds("2026-03-09")).containsExactly("POSITION_UNDECIDED");
    assertThat(on("2026-03-19", Which.all()).getFirst().owner()).isEqualTo(Story.id("pro"));
    assertThat(kinds("2026-03-20")).containsExactly("EVALUATION");
  }

  @Test
  void aDeclinedChoiceIsNoLongerOpen() {
    supports.apply(
        new Story()
            .opened()
            .chosen("jim", "opa", chosen("2026-03-09T15:00:00Z"))
            .declined("jim", "2026-03-12T15:00:00Z")
            .log());

    assertThat(kinds("2026-03-11")).containsExactly("POSITION_UNDECIDED");
    assertThat(kinds("2026-03-12")).isEmpty();
  }

  @Test
  void nothingIsUndecidedOrDueInAFormWithoutASay() {
    var story = new Story();
    for (var form : new String[] {"maatje", "bijzondere-vriendschap"}) {
      story
          .file(form)
          .opened()
          .chosen(form, "opa", form, chosen("2026-03-09T15:00:00Z"))
          .accepted(form, "2026-03-12T15:00:00Z");
    }
    supports.apply(story.log());

    assertThat(kinds("2026-03-11")).isEmpty();
    assertThat(kinds("2027-03-11")).isEmpty();
  }

  @Test
  void theNextEvaluationFallsDueAfterTheRhythmOfTheForm() {
    supports.apply(Noor.story().log());

    assertThat(on("2026-06-20", Which.all()).getFirst())
        .returns(LocalDate.parse("2026-06-20"), Open::due)
        .returns(null, Open::overdueSince);
    assertThat(on("2026-06-21", Which.all()).getFirst().overdueSince()).isEqualTo("2026-06-21");
    assertThat(on("2026-06-20", new Which(Optional.empty(), Optional.empty(), true))).isEmpty();
  }

  @Test
  void aConsentThatEndsIsAnnouncedSixtyDaysBeforeAndSettledByItsRenewal() {
    supports.apply(
        new Story()
            .opened()
            .consented("first", Noor.sharing("noor", "2026-01-01", "2026-07-01"), account(1))
            .consented("again", Noor.sharing("noor", "2026-07-05", null), account(2))
            .log());

    assertThat(kinds("2026-05-01")).isEmpty();
    assertThat(kinds("2026-05-02")).containsExactly("CONSENT_ENDS");
    assertThat(on("2026-07-04", Which.all()).getFirst().overdueSince()).isEqualTo("2026-07-02");
    assertThat(kinds("2026-07-05")).isEmpty();
  }

  @Test
  void aWithdrawnConsentAsksForNothing() {
    supports.apply(
        new Story()
            .opened()
            .consented("first", Noor.sharing("noor", "2026-01-01", "2026-07-01"), account(1))
            .withdrawn("first", "2026-06-01", account(2))
            .log());

    assertThat(kinds("2026-05-31")).containsExactly("CONSENT_ENDS");
    assertThat(kinds("2026-06-01")).isEmpty();
  }

  @Test
  void atTwelveTheOwnConsentIsAskedSixtyDaysBefore() {
    supports.apply(
        new Story()
            .opened()
            .consented("mothers", Noor.sharing("mother", "2020-01-01", null), account(1))
            .log());

    assertThat(kinds("2023-04-10")).isEmpty();
    assertThat(kinds("2023-04-11")).containsExactly("CONSENT_AT_TWELVE");
    assertThat(on("2023-06-20", Which.all()).getFirst().overdueSince()).isEqualTo("2023-06-11");
  }

  @Test
  void atSixteenTheParentsPartLapsesAndTheOwnConsentStands() {
    supports.apply(
        new Story()
            .opened()
            .consented("own", Noor.sharing("noor", "2026-01-01", null), account(1))
            .consented("mothers", Noor.sharing("mother", "2026-01-01", null), account(2))
            .log());

    assertThat(kinds("2027-04-10")).isEmpty();
    assertThat(kinds("2027-04-11")).containsExactly("CONSENT_AT_SIXTEEN");
    assertThat(kinds("2027-06-10")).isEmpty();
  }

  @Test
  void aRoleThatEndsIsAnnouncedUnlessItWasEndedOrFollowed() {
    supports.apply(
        new Story()
            .opened()
            .assigned(
                "director",
                "pro",
                RoleKind.CASE_DIRECTOR,
                Story.period("2026-01-01", "2026-07-01"),
                account(1))
            .assigned(
                "lead",
                "pro",
                RoleKind.NETWORK_LEAD,
                Story.period("2026-01-01", "2026-07-01"),
                account(2))
            .ended("lead", "2026-06-01", account(3))
            .assigned(
                "next",
                "other",
                RoleKind.CASE_DIRECTOR,
                Story.period("2026-07-10", null),
                account(4))
            .log());

    assertThat(kinds("2026-05-02")).containsExactly("ROLE_ENDS");
    assertThat(on("2026-07-05", Which.all()).getFirst())
        .returns(null, Open::owner)
        .returns(LocalDate.parse("2026-07-02"), Open::overdueSince);
    assertThat(kinds("2026-07-10")).isEmpty();
  }

  @Test
  void openThingsAreFoundAcrossFilesByOwnerInPagesTheOldestFirst() {
    var story = Noor.story();
    for (int number = 0; number < 5; number++) {
      story
          .file("file-" + number)
          .chosen("jim-" + number, "opa", chosen("2026-0" + (5 - number) + "-01T12:00:00Z"));
    }
    supports.apply(story.log());

    var read = new ArrayList<LocalDate>();
    var slice = Slice.first(2);
    for (var next = Optional.of(slice); next.isPresent(); ) {
      var page =
          due.on(
              LocalDate.parse("2026-07-01"),
              Optional.empty(),
              Narrowing.none(),
              Which.all(),
              next.get());
      page.rows().forEach(open -> read.add(open.due() == null ? open.since() : open.due()));
      next = page.next().map(place -> new Slice(Optional.of(place), 2));
    }
    assertThat(read).hasSize(6).isSorted();
    assertThat(on("2026-07-01", new Which(Optional.empty(), Optional.of(Story.id("pro")), false)))
        .hasSize(1);
  }

  @Test
  void oneByOneGivesTheSameAsOneBlock() {
    var log = Noor.story().log();
    log.forEach(entry -> supports.apply(List.of(entry)));
    var single = on("2026-04-01", Which.all());
    try (var other = new Tables()) {
      var block = new Supports(other.jdbc(), LogOf.OPENING);
      other.make(block);
      block.apply(log);
      assertThat(
              new Due(other.jdbc(), LogOf.OPENING)
                  .on(
                      LocalDate.parse("2026-04-01"),
                      Optional.empty(),
                      Narrowing.none(),
                      Which.all(),
                      Slice.first())
                  .rows())
          .isEqualTo(single);
    }
  }

  private String stage(String then, String known) {
    return figures
        .figures(
            Narrowing.none().toFile(Story.id("file")),
            Optional.empty(),
            Optional.ofNullable(then).map(Instant::parse),
            Optional.ofNullable(known).map(Instant::parse),
            Slice.first())
        .rows()
        .getFirst()
        .stage()
        .code();
  }

  private List<String> kinds(String day) {
    return on(day, Which.all()).stream().map(open -> open.kind().code()).toList();
  }

  private List<Open> on(String day, Which which) {
    return due.on(LocalDate.parse(day), Optional.empty(), Narrowing.none(), which, Slice.first())
        .rows();
  }

  private static AccountabilityRecord chosen(String at) {
    return Account.of("d-choice", DecisionKind.SUPPORT_FIGURE_CHOSEN, at)
        .by("noor", RoleKind.YOUTH)
        .written();
  }

  private static AccountabilityRecord account(int number) {
    return Account.of("d-" + number, DecisionKind.CONSENT_GIVEN, "2026-01-01T12:00:00Z")
        .by("noor", RoleKind.YOUTH)
        .written();
  }
}
