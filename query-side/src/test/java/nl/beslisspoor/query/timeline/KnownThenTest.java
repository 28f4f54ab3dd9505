package nl.beslisspoor.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.beslisspoor.events.AccountabilityRecord;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.query.table.Account;
import nl.beslisspoor.query.table.LogOf;
import nl.beslisspoor.query.table.Noor;
import nl.beslisspoor.query.table.Slice;
import nl.beslisspoor.query.table.Story;
import nl.beslisspoor.query.table.Tables;
import nl.beslisspoor.query.timeline.KnownThen.Moment;
import nl.beslisspoor.query.timeline.KnownThen.Part;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KnownThenTest {

  private final Tables tables = new Tables();
  private final Timeline timeline = new Timeline(tables.jdbc());
  private final KnownThen knownThen = new KnownThen(tables.jdbc(), LogOf.OPENING);

  @BeforeEach
  void make() {
    tables.make(timeline);
  }

  @AfterEach
  void close() {
    tables.close();
  }

  /** Recorded in one act, with a decision taken a month before: opening, people and role. */
  private static Story openedLate() {
    return new Story()
        .opened()
        .assigned(
            "director",
            "pro",
            RoleKind.CASE_DIRECTOR,
            Story.period("2026-02-01", null),
            decided("d-opening", "2026-02-01T10:00:00Z"));
  }

  @Test
  void whatTheSameActRecordedCameNeitherLaterNorWasItUnknown() {
    timeline.apply(
        openedLate()
            .recordedAt("2026-03-02T09:00:00Z")
            .authority("mother", "2026-03-01", null)
            .log());
    var moment = of("d-opening");

    for (var part : Part.values()) {
      assertThat(sequences(moment, part))
          .as(part.name())
          .isEqualTo(part == Part.CAME_LATER ? List.of(7L) : List.of());
    }
    assertThat(moment.stood()).isZero();
  }

  @Test
  void whatAnotherActRecordedAtTheSameMomentStaysInItsPart() {
    timeline.apply(
        openedLate()
            .recordedAt("2026-03-01T09:00:00Z")
            .authority("mother", "2026-03-01", null)
            .log());

    assertThat(sequences(of("d-opening"), Part.CAME_LATER)).containsExactly(7L);
  }

  @Test
  void knownThenIsKnownWhenItWasDecidedHoweverLateItWasRecorded() {
    timeline.apply(Noor.story().log());

    assertThat(of("d-position"))
        .returns(true, Moment::recordedLater)
        .returns(Instant.parse("2026-03-20T10:00:59.999999Z"), Moment::knownAt)
        .returns(11L, Moment::stood);
  }

  @Test
  void aDecisionRecordedAtOnceStandsInWhatWasKnownThen() {
    assertThat(moment("2026-03-20T10:00:00Z", "2026-03-20T10:01:00Z"))
        .returns(false, Moment::recordedLater)
        .returns(Instant.parse("2026-03-20T10:01:00Z"), Moment::knownAt);
    assertThat(moment("2026-03-20T10:00:00Z", "2026-03-20T10:01:00.000001Z"))
        .returns(true, Moment::recordedLater)
        .returns(Instant.parse("2026-03-20T10:00:59.999999Z"), Moment::knownAt);
    assertThat(moment("2026-03-20T10:00:07Z", "2026-03-20T10:02:00Z"))
        .returns(Instant.parse("2026-03-20T10:00:07Z"), Moment::knownAt);
  }

  private static Moment moment(String decidedAt, String recordedAt) {
    var id = Story.id("any");
    return new Moment(
        id, id, 5, Instant.parse(decidedAt), Instant.parse(recordedAt), List.of(), id, 5);
  }

  private Moment of(String decision) {
    return knownThen.of(Story.id(decision)).orElseThrow();
  }

  private List<Long> sequences(Moment moment, Part part) {
    return knownThen.entries(moment, part, Slice.first()).rows().stream()
        .map(TimelineEntry::sequence)
        .toList();
  }

  private static AccountabilityRecord decided(String decision, String at) {
    return Account.of(decision, DecisionKind.ROLE_ASSIGNED, at)
        .mandated("pro", RoleKind.CASE_DIRECTOR, "mandaatregister 7")
        .written();
  }
}
