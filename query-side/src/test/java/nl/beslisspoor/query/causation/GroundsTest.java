package nl.beslisspoor.query.causation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.events.catalogue.Stance;
import nl.beslisspoor.query.causation.Grounds.Resting;
import nl.beslisspoor.query.table.Account;
import nl.beslisspoor.query.table.Later;
import nl.beslisspoor.query.table.Life;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Noor;
import nl.beslisspoor.query.table.Slice;
import nl.beslisspoor.query.table.Story;
import nl.beslisspoor.query.table.Tables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GroundsTest {

  private static final Optional<Doubt> CORRECTED = Optional.of(Doubt.CORRECTED_LATER);

  private final Tables tables = new Tables();
  private final Causation causation = new Causation(tables.jdbc());
  private final Grounds grounds = new Grounds(tables.jdbc());

  @BeforeEach
  void make() {
    tables.make(causation);
  }

  @AfterEach
  void close() {
    tables.close();
  }

  @Test
  void whatRestsOnACorrectedEntryIsToldWithTheWay() {
    causation.apply(Life.story().log());

    var byPosition = corrected().stream().filter(one -> one.correction().equals(27L)).toList();

    assertThat(byPosition)
        .extracting(Resting::decision)
        .containsExactlyInAnyOrder(
            Story.id("l-first"),
            Story.id("l-held"),
            Story.id("l-resumed"),
            Story.id("l-second"),
            Story.id("l-ended"));
    assertThat(byPosition)
        .filteredOn(one -> one.decision().equals(Story.id("l-held")))
        .singleElement()
        .returns(List.of(11L, 21L, 22L), Resting::way)
        .returns(Story.id("l-corrected"), Resting::correctedBy);
  }

  @Test
  void aChoiceRestsOnWhoTheFigureIs() {
    causation.apply(Life.story().log());

    assertThat(corrected())
        .filteredOn(one -> one.correction().equals(28L))
        .filteredOn(one -> one.decision().equals(Story.id("d-choice")))
        .singleElement()
        .returns(List.of(3L, 7L), Resting::way);
  }

  @Test
  void whatCameAfterTheCorrectionKnewOfItAndIsNotDoubtful() {
    causation.apply(
        Noor.story()
            .recordedAt("2026-05-01T09:00:00Z")
            .then(Later.corrected(7, "Het was oma.", decided("c")))
            .recordedAt("2026-05-02T09:00:00Z")
            .then(Later.held("jim", null, decided("h", "2026-05-01T09:00:00Z")))
            .log());

    assertThat(corrected()).extracting(Resting::decision).containsExactly(Story.id("d-position"));
  }

  @Test
  void whatWasDecidedBeforeTheCorrectionAndRecordedAfterItRestsOnTheErrorToo() {
    var log =
        Noor.story()
            .recordedAt("2026-05-10T09:00:00Z")
            .then(Later.corrected(7, "Het was oma.", decided("c", "2026-05-10T08:00:00Z")))
            .recordedAt("2026-05-20T09:00:00Z")
            .then(Later.held("jim", null, decided("h", "2026-05-03T08:00:00Z")))
            .recordedAt("2026-05-21T09:00:00Z")
            .then(Later.resumed("jim", decided("r", "2026-05-04T08:00:00Z")))
            .recordedAt("2026-05-22T09:00:00Z")
            .then(Later.held("jim", null, decided("knew", "2026-05-11T08:00:00Z")))
            .log();
    log.forEach(one -> causation.apply(List.of(one)));

    assertThat(corrected())
        .extracting(Resting::decision)
        .containsExactlyInAnyOrder(Story.id("d-position"), Story.id("h"), Story.id("r"));
    assertThat(corrected())
        .filteredOn(one -> one.decision().equals(Story.id("r")))
        .singleElement()
        .returns(List.of(7L, 11L, 13L, 14L), Resting::way)
        .returns(12L, Resting::correction)
        .returns(Instant.parse("2026-05-21T09:00:00Z"), Resting::knownFrom);
    try (var other = new Tables()) {
      var atOnce = new Causation(other.jdbc());
      other.make(atOnce);
      atOnce.apply(log);
      assertThat(
              new Grounds(other.jdbc())
                  .resting(Narrowing.none(), CORRECTED, Optional.empty(), Slice.first(200))
                  .rows())
          .isEqualTo(corrected());
    }
  }

  @Test
  void anErrorGoesNeitherToWhatTookItsPlaceNorToTheRestOfTheAct() {
    causation.apply(
        Noor.story()
            .recordedAt("2026-05-01T09:00:00Z")
            .then(Later.corrected(0, "Het was crisis.", decided("c")))
            .then(Later.revised("d-role", REVISED, decided("r")))
            .recordedAt("2026-05-02T09:00:00Z")
            .then(Later.corrected(6, "Het was een ander.", decided("c2")))
            .log());

    assertThat(corrected()).isEmpty();
  }

  @Test
  void aDecisionOnImpressionsOnlyIsToldAndOneWithAStanceOfItsOwnIsNot() {
    causation.apply(
        Noor.story()
            .recordedAt("2026-05-01T09:00:00Z")
            .then(
                Later.held(
                    "jim",
                    null,
                    Account.of("mixed", DecisionKind.SUPPORT_HELD, "2026-05-01T08:00:00Z")
                        .mandated("pro", RoleKind.CASE_DIRECTOR, "3")
                        .impressionOf("noor", Stance.RESERVATIONS, null)
                        .heard("opa", Stance.OBJECTS, "Dit is niet nodig.")
                        .written()))
            .then(
                Later.resumed(
                    "jim",
                    Account.of("read", DecisionKind.SUPPORT_RESUMED, "2026-05-01T08:30:00Z")
                        .mandated("pro", RoleKind.CASE_DIRECTOR, "3")
                        .impressionOf("noor", Stance.SUPPORTS, null)
                        .notAsked("opa", "Ziek")
                        .written()))
            .log());

    assertThat(resting(Optional.of(Doubt.IMPRESSIONS_ONLY)))
        .singleElement()
        .returns(Story.id("read"), Resting::decision)
        .returns(List.of(), Resting::way)
        .returns(null, Resting::correction);
  }

  @Test
  void asKnownBeforeTheCorrectionNothingWasDoubtful() {
    causation.apply(Life.story().log());
    var then = Optional.of(Instant.parse("2026-08-09T00:00:00Z"));

    assertThat(
            grounds
                .resting(Narrowing.none(), Optional.of(Doubt.CORRECTED_LATER), then, Slice.first())
                .rows())
        .isEmpty();
  }

  @Test
  void answersAreNarrowedByFileKindAndDoubtAndReadInPages() {
    causation.apply(Life.story().log());
    var holds = Narrowing.none().toKind(DecisionKind.SUPPORT_HELD);

    assertThat(grounds.resting(holds, Optional.empty(), Optional.empty(), Slice.first()).rows())
        .extracting(Resting::decision)
        .containsOnly(Story.id("l-held"));
    assertThat(
            grounds
                .resting(
                    Narrowing.none().toFile(Story.id("other")),
                    Optional.empty(),
                    Optional.empty(),
                    Slice.first())
                .rows())
        .isEmpty();
    var read = new ArrayList<Resting>();
    var slice = Optional.of(Slice.first(3));
    while (slice.isPresent()) {
      var page = grounds.resting(Narrowing.none(), Optional.empty(), Optional.empty(), slice.get());
      read.addAll(page.rows());
      slice = page.next().map(place -> new Slice(Optional.of(place), 3));
    }
    assertThat(read).isEqualTo(resting(Optional.empty())).hasSizeGreaterThan(3);
  }

  private List<Resting> corrected() {
    return resting(CORRECTED);
  }

  private List<Resting> resting(Optional<Doubt> doubt) {
    return grounds.resting(Narrowing.none(), doubt, Optional.empty(), Slice.first(200)).rows();
  }

  private static final nl.beslisspoor.events.catalogue.RevisionManner REVISED =
      nl.beslisspoor.events.catalogue.RevisionManner.REVISED;

  private static nl.beslisspoor.events.AccountabilityRecord decided(String word) {
    return decided(word, "2026-05-01T08:00:00Z");
  }

  private static nl.beslisspoor.events.AccountabilityRecord decided(String word, String at) {
    return Account.of(word, DecisionKind.RECORD_CORRECTED, at)
        .mandated("pro", RoleKind.CASE_DIRECTOR, "mandaatregister 3")
        .written();
  }
}
