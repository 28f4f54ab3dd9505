package nl.beslisspoor.query.causation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.beslisspoor.events.AccountabilityRecord;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.Residence;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.query.causation.Chain.Side;
import nl.beslisspoor.query.causation.Chain.Spot;
import nl.beslisspoor.query.table.Account;
import nl.beslisspoor.query.table.Later;
import nl.beslisspoor.query.table.Life;
import nl.beslisspoor.query.table.Noor;
import nl.beslisspoor.query.table.Slice;
import nl.beslisspoor.query.table.Story;
import nl.beslisspoor.query.table.Tables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChainTest {

  private final Tables tables = new Tables();
  private final Chain chain = new Chain(tables.jdbc());

  @BeforeAll
  void tell() {
    var causation = new Causation(tables.jdbc());
    tables.make(causation);
    var log = Life.story().imported("case-1", "Check", "Resource01", "2011-10-11T11:45:40Z").log();
    causation.apply(log.subList(0, 9));
    causation.apply(log.subList(9, log.size()));
  }

  @AfterAll
  void close() {
    tables.close();
  }

  @Test
  void whatLedToThePositionStandsWithTheNearestFirst() {
    assertThat(links(11, Side.LED_TO, 1))
        .containsExactly(
            entry(7L, List.of("8 ANSWERS", "9 HEARD_ON", "11 FOLLOWS")),
            entry(8L, List.of("9 SAME_ACT", "11 FOLLOWS")),
            entry(9L, List.of("11 FOLLOWS")));
    assertThat(links(11, Side.LED_TO, 2)).containsKeys(3L).doesNotContainKeys(2L, 6L);
    assertThat(chain(11, Side.LED_TO)).extracting(Chain.Entry::sequence).endsWith(0L);
  }

  @Test
  void anAnswerAndAHearingFollowFromTheChoice() {
    assertThat(links(8, Side.LED_TO, 1)).containsOnly(entry(7L, List.of("8 ANSWERS")));
    assertThat(links(9, Side.LED_TO, 1))
        .containsOnly(
            entry(7L, List.of("8 ANSWERS", "9 HEARD_ON")), entry(8L, List.of("9 SAME_ACT")));
  }

  @Test
  void anEvaluationFollowsFromWhatWasPlannedAndFromTheOneBefore() {
    assertThat(links(21, Side.LED_TO, 1))
        .containsOnly(
            entry(11L, List.of("18 FOLLOWS", "21 FOLLOWS")), entry(18L, List.of("21 PLANNED_BY")));
    assertThat(links(25, Side.LED_TO, 1))
        .containsOnly(
            entry(21L, List.of("22 BROUGHT_BY", "25 EVALUATES_AFTER")),
            entry(23L, List.of("25 FOLLOWS")));
  }

  @Test
  void aHoldAndAnEndAreBroughtByTheEvaluationOfTheSameAct() {
    assertThat(links(22, Side.LED_TO, 1)).containsOnly(entry(21L, List.of("22 BROUGHT_BY")));
    assertThat(links(26, Side.LED_TO, 1)).containsOnly(entry(25L, List.of("26 BROUGHT_BY")));
    assertThat(links(23, Side.LED_TO, 1)).containsOnly(entry(22L, List.of("23 FOLLOWS")));
  }

  @Test
  void aStatementItsSignaturesARestrictionAndItsEndHangTogether() {
    assertThat(links(15, Side.FOLLOWED, 1))
        .containsOnly(entry(16L, List.of("15 SIGNS")), entry(17L, List.of("15 SIGNS")));
    assertThat(links(24, Side.LED_TO, 1)).containsOnly(entry(19L, List.of("24 LIFTS")));
    assertThat(links(19, Side.LED_TO, 1)).containsOnly(entry(2L, List.of("19 NAMES")));
  }

  @Test
  void correctionsRevisionsAndReopeningsFollowFromWhatTheyAreAbout() {
    assertThat(links(27, Side.LED_TO, 1)).containsOnly(entry(11L, List.of("27 CORRECTS")));
    assertThat(links(28, Side.LED_TO, 1)).containsOnly(entry(3L, List.of("28 CORRECTS")));
    assertThat(links(29, Side.LED_TO, 1)).containsOnly(entry(22L, List.of("29 REVISES")));
    assertThat(links(32, Side.LED_TO, 1)).containsOnly(entry(31L, List.of("32 REOPENS")));
  }

  @Test
  void everyLinkSaysByWhichCommandAndActItCame() {
    var hold = chain(21, Side.FOLLOWED).getFirst();

    assertThat(hold)
        .returns(22L, Chain.Entry::sequence)
        .returns("record-support-figure-held", Chain.Entry::command)
        .returns(Story.id("l-held"), Chain.Entry::decision)
        .returns(Story.id("pro"), Chain.Entry::recordedBy);
    var evaluation = chain(22, Side.LED_TO).getFirst();
    assertThat(hold.act()).isEqualTo(evaluation.act());
  }

  @Test
  void asKnownBeforeTheCorrectionNothingFollowedYet() {
    var then = Optional.of(Instant.parse("2026-08-05T00:00:00Z"));

    var followed = chain.of(spot(11), Side.FOLLOWED, then, Slice.first()).rows();

    assertThat(followed).extracting(Chain.Entry::sequence).contains(26L).doesNotContain(27L);
  }

  @Test
  void pagesJoinToTheWholeInTheSameOrder() {
    var whole = chain(7, Side.FOLLOWED);
    var read = new ArrayList<Chain.Entry>();
    var slice = Optional.of(Slice.first(3));
    while (slice.isPresent()) {
      var page = chain.of(spot(7), Side.FOLLOWED, Optional.empty(), slice.get());
      read.addAll(page.rows());
      slice = page.next().map(place -> new Slice(Optional.of(place), 3));
    }
    assertThat(read).isEqualTo(whole).hasSizeGreaterThan(6);
  }

  @Test
  void aDecisionHasItsPlaceAndAnUnknownOneHasNone() {
    assertThat(chain.spot(Story.id("d-position"))).contains(spot(11));
    assertThat(chain.spot(Story.id("nothing"))).isEmpty();
  }

  @Test
  void aWithdrawalFollowsFromTheConsentAndARoleFromItsAssignment() {
    try (var other = new Tables()) {
      var causation = new Causation(other.jdbc());
      other.make(causation);
      causation.apply(
          Noor.story()
              .recordedAt("2026-05-01T09:00:00Z")
              .withdrawn("consent", "2026-05-01", Noor.consent())
              .recordedAt("2026-05-02T09:00:00Z")
              .ended("director", "2026-05-02", Noor.consent())
              .log());
      var led = new Chain(other.jdbc());

      assertThat(led.of(spot(12), Side.LED_TO, Optional.empty(), Slice.first()).rows().getFirst())
          .returns(10L, Chain.Entry::sequence)
          .returns("WITHDRAWS", one -> one.links().getFirst().link().code());
      assertThat(led.of(spot(13), Side.LED_TO, Optional.empty(), Slice.first()).rows().getFirst())
          .returns(6L, Chain.Entry::sequence)
          .returns("CHANGES", one -> one.links().getFirst().link().code());
    }
  }

  @Test
  void aChoiceAndNobodyAnswerTheLastQuestionThatWasAskedByThen() {
    var story =
        new Story()
            .opened()
            .then(Later.asked("2026-02-20T12:00:00Z", "Opa.", "noor"))
            .then(Later.asked("2026-02-25T12:00:00Z", null, "noor"))
            .then(Later.asked("2026-02-18T12:00:00Z", null, "mother"))
            .recordedAt("2026-03-02T09:00:00Z")
            .chosen("jim", "opa", decided("c", "2026-02-21T09:00:00Z"))
            .recordedAt("2026-03-03T09:00:00Z")
            .then(Later.nobodyForNow(null, decided("n", "2026-02-26T09:00:00Z")))
            .then(Later.noNetwork("2026-02-19", "En op school?"))
            .recordedAt("2026-03-04T09:00:00Z")
            .chosen("early", "opa", decided("e", "2026-02-17T09:00:00Z"));

    assertThat(causes(story, 9)).contains("6 ANSWERS_QUESTION").hasSize(2);
    assertThat(causes(story, 10)).containsExactly("7 ANSWERS_QUESTION");
    assertThat(causes(story, 11)).contains("8 ANSWERS_QUESTION");
    assertThat(causes(story, 12)).containsExactly("3 NAMES");
  }

  @Test
  void aRestrictionAndTheNextPlacementHangOnThePlacementInForce() {
    var story =
        new Story()
            .opened()
            .then(lives("group", "2026-04-15"))
            .recordedAt("2026-03-02T09:00:00Z")
            .then(lives("later", "2026-06-01"))
            .recordedAt("2026-03-03T09:00:00Z")
            .then(restricted("cut", "2026-05-01"))
            .recordedAt("2026-03-04T09:00:00Z")
            .then(restricted("before", "2026-04-14"))
            .recordedAt("2026-03-05T09:00:00Z")
            .then(restricted("after", "2026-06-01"));

    assertThat(causes(story, 7)).containsExactly("6 FOLLOWS");
    assertThat(causes(story, 8)).containsExactly("2 NAMES", "6 IN_PLACEMENT");
    assertThat(causes(story, 9)).containsExactly("2 NAMES");
    assertThat(causes(story, 10)).containsExactly("2 NAMES", "7 IN_PLACEMENT");
  }

  /** What the entry follows from at once, each event told in a block of its own. */
  private static List<String> causes(Story story, long sequence) {
    try (var other = new Tables()) {
      var causation = new Causation(other.jdbc());
      other.make(causation);
      story.log().forEach(one -> causation.apply(List.of(one)));
      return new Chain(other.jdbc())
          .of(spot(sequence), Side.LED_TO, Optional.empty(), Slice.first(200)).rows().stream()
              .filter(one -> one.steps() == 1)
              .flatMap(one ->
                  one.links().stream()
                      .filter(tied -> tied.sequence() == sequence)
                      .map(tied -> one.sequence() + " " + tied.link().code()))
              .toList();
    }
  }

  private static Later.Told lives(String word, String from) {
    return Later.lives(Residence.RESIDENTIAL_GROUP, from, decided(word, "2026-03-01T08:00:00Z"));
  }

  private static Later.Told restricted(String word, String from) {
    return Later.restricted(
        word, "mother", from, "2026-09-01", decided(word, "2026-03-01T08:00:00Z"));
  }

  private static AccountabilityRecord decided(String word, String at) {
    return Account.of(word, DecisionKind.PLACEMENT_DECIDED, at)
        .mandated("pro", RoleKind.CASE_DIRECTOR, "mandaatregister 3")
        .written();
  }

  /** The entries at that many steps, each with its links to what is nearer. */
  private Map<Long, List<String>> links(long sequence, Side side, long steps) {
    var links = new LinkedHashMap<Long, List<String>>();
    chain(sequence, side).stream()
        .filter(one -> one.steps() == steps)
        .forEach(one ->
            links.put(
                one.sequence(),
                one.links().stream()
                    .map(tied -> tied.sequence() + " " + tied.link().code())
                    .toList()));
    return links;
  }

  private List<Chain.Entry> chain(long sequence, Side side) {
    return chain.of(spot(sequence), side, Optional.empty(), Slice.first(200)).rows();
  }

  private static Spot spot(long sequence) {
    return new Spot(Story.id("file"), sequence);
  }
}
