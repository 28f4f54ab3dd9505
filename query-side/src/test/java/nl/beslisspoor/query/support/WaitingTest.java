package nl.beslisspoor.query.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.AccountabilityRecord;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.FormId;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.query.support.Waiting.Waited;
import nl.beslisspoor.query.support.Waiting.Which;
import nl.beslisspoor.query.table.Account;
import nl.beslisspoor.query.table.Later;
import nl.beslisspoor.query.table.Life;
import nl.beslisspoor.query.table.LogOf;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Slice;
import nl.beslisspoor.query.table.Story;
import nl.beslisspoor.query.table.Tables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WaitingTest {

  private final Tables tables = new Tables();
  private final Supports supports = new Supports(tables.jdbc(), LogOf.OPENING);
  private final Waiting waiting = new Waiting(tables.jdbc());
  private final WaitingMedians medians = new WaitingMedians(tables.jdbc());

  @BeforeEach
  void make() {
    tables.make(supports);
  }

  @AfterEach
  void close() {
    tables.close();
  }

  @Test
  void timeIsCountedFromTheFirstQuestionAlsoWhenItWasRecordedLater() {
    supports.apply(Life.story().log());

    assertThat(on("2026-12-31").getFirst())
        .returns("QUESTION", one -> one.begin().code())
        .returns(Instant.parse("2026-02-20T12:00:00Z"), Waited::begunAt)
        .returns(Instant.parse("2026-03-20T10:00:00Z"), Waited::positionedAt)
        .returns(28L, Waited::days);
  }

  @Test
  void asKnownBeforeTheQuestionWasRecordedTimeIsCountedFromTheChoice() {
    supports.apply(Life.story().log());
    var then = Optional.of(Instant.parse("2026-04-02T12:00:00Z"));

    assertThat(
            waiting
                .waited(
                    LocalDate.parse("2026-04-02"),
                    then,
                    Narrowing.none(),
                    Which.all(),
                    Slice.first())
                .rows()
                .getFirst())
        .returns("CHOICE", one -> one.begin().code())
        .returns(11L, Waited::days);
  }

  @Test
  void whoIsNotYetPositionedHasWaitedUntilTheDayAskedAbout() {
    supports.apply(Life.story().log());

    assertThat(on("2026-03-15").getFirst())
        .returns(null, Waited::positionedAt)
        .returns("ACCEPTED", one -> one.stage().code())
        .returns(23L, Waited::days);
    assertThat(on("2026-03-08")).isEmpty();
  }

  @Test
  void whoSaidNoIsWaitedForNoMore() {
    supports.apply(
        new Story()
            .opened()
            .chosen("jim", "opa", chosen("2026-03-09T15:00:00Z"))
            .declined("jim", "2026-03-12T15:00:00Z")
            .log());

    assertThat(on("2026-04-01").getFirst())
        .returns(null, Waited::days)
        .returns("DECLINED", one -> one.stage().code());
    assertThat(on("2026-03-10").getFirst().days()).isEqualTo(1);
  }

  @Test
  void nobodyWaitsForAPositionInAFormThatKnowsNone() {
    supports.apply(
        new Story()
            .opened()
            .chosen("maatje", "opa", "maatje", chosen("2026-03-09T15:00:00Z"))
            .accepted("maatje", "2026-03-12T15:00:00Z")
            .log());

    assertThat(on("2026-04-01").getFirst())
        .returns(null, Waited::days)
        .returns("Maatje", one -> one.form().nl());
  }

  @Test
  void aSecondFigureCountsFromTheQuestionAfterTheFirstWasPositioned() {
    supports.apply(
        new Story()
            .opened()
            .then(Later.asked("2026-01-01T12:00:00Z", null, "noor"))
            .chosen("first", "opa", chosen("2026-01-05T12:00:00Z"))
            .accepted("first", "2026-01-06T12:00:00Z")
            .positioned("first", chosen("2026-01-10T12:00:00Z"))
            .then(Later.asked("2026-02-01T12:00:00Z", null, "noor"))
            .then(Later.asked("2026-02-08T12:00:00Z", null, "noor"))
            .chosen("second", "mother", chosen("2026-02-10T12:00:00Z"))
            .log());

    assertThat(on("2026-02-11")).extracting(Waited::days).containsExactly(10L, 9L);
  }

  @Test
  void figuresAreNarrowedByFormAndByWhetherTheyWerePositionedAndReadInPages() {
    var story = Life.story();
    forms(story, 3);
    supports.apply(story.log());

    var none = new Which(Optional.of(new FormId("burgervoogd")), Optional.empty());
    assertThat(rows(none)).isEmpty();
    assertThat(rows(new Which(Optional.empty(), Optional.of(false)))).hasSize(0);
    var read = new ArrayList<Waited>();
    var slice = Optional.of(Slice.first(2));
    while (slice.isPresent()) {
      var page =
          waiting.waited(
              LocalDate.parse("2026-12-31"),
              Optional.empty(),
              Narrowing.none(),
              Which.all(),
              slice.get());
      read.addAll(page.rows());
      slice = page.next().map(place -> new Slice(Optional.of(place), 2));
    }
    assertThat(read).isEqualTo(rows(Which.all())).hasSize(4);
  }

  @Test
  void aMiddleIsToldOfTenFiguresAndOfNoFewer() {
    var nine = new Story();
    forms(nine, 9);
    supports.apply(nine.log());
    assertThat(middles()).isEmpty();

    try (var other = new Tables()) {
      var again = new Supports(other.jdbc(), LogOf.OPENING);
      other.make(again);
      var ten = new Story();
      forms(ten, 10);
      again.apply(ten.log());
      assertThat(
              new WaitingMedians(other.jdbc())
                  .of(
                      LocalDate.parse("2026-12-31"),
                      Optional.empty(),
                      Narrowing.none(),
                      Which.all()))
          .singleElement()
          .returns(10L, WaitingMedians.Median::figures)
          .returns(5.5, WaitingMedians.Median::days)
          .returns("jim", one -> one.form().code());
    }
  }

  /** That many files in which the position came after 1, 2, 3 and so on days. */
  private static void forms(Story story, int files) {
    for (int number = 1; number <= files; number++) {
      story
          .file("file-" + number)
          .opened()
          .chosen("jim-" + number, "opa", chosen("2026-03-01T12:00:00Z"))
          .accepted("jim-" + number, "2026-03-01T13:00:00Z")
          .positioned("jim-" + number, chosen("2026-03-%02dT12:00:00Z".formatted(1 + number)));
    }
  }

  private List<WaitingMedians.Median> middles() {
    return medians.of(
        LocalDate.parse("2026-12-31"), Optional.empty(), Narrowing.none(), Which.all());
  }

  private List<Waited> on(String day) {
    return waiting
        .waited(
            LocalDate.parse(day), Optional.empty(), Narrowing.none(), Which.all(), Slice.first())
        .rows();
  }

  private List<Waited> rows(Which which) {
    return waiting
        .waited(
            LocalDate.parse("2026-12-31"), Optional.empty(), Narrowing.none(), which, Slice.first())
        .rows();
  }

  private static AccountabilityRecord chosen(String at) {
    return Account.of("d " + at, DecisionKind.SUPPORT_FIGURE_CHOSEN, at)
        .by("noor", RoleKind.YOUTH)
        .written();
  }
}
