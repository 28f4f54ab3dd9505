package nl.beslisspoor.query.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.catalogue.NetworkRing;
import nl.beslisspoor.query.network.Pictures.Person;
import nl.beslisspoor.query.network.Pictures.Picture;
import nl.beslisspoor.query.table.Later;
import nl.beslisspoor.query.table.Story;
import nl.beslisspoor.query.table.Tables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PicturesTest {

  private final Tables tables = new Tables();
  private final Pictures pictures = new Pictures(tables.jdbc());

  @BeforeAll
  void tell() {
    var network = new Network(tables.jdbc());
    tables.make(network);
    network.apply(
        new Story()
            .opened()
            .then(Later.noNetwork("2026-03-01", "En op school?", "En bij de club?"))
            .recordedAt("2026-03-05T09:00:00Z")
            .then(Later.asked("2026-02-20T12:00:00Z", "Opa.", "noor", "mother"))
            .then(Later.placed("mother", NetworkRing.GROUPS, null))
            .recordedAt("2026-04-01T09:00:00Z")
            .then(Later.placed("opa", NetworkRing.FURTHER, null))
            .then(Later.placed("mother", NetworkRing.NEAREST, "Dat geeft ruzie."))
            .log());
  }

  @AfterAll
  void close() {
    tables.close();
  }

  @Test
  void theLastWordOnEachPersonHoldsAndTheNearestRingStandsFirst() {
    assertThat(now().places())
        .extracting(Person::person)
        .containsExactly(Story.id("mother"), Story.id("opa"));
    assertThat(now().places().getFirst())
        .returns("NEAREST", one -> one.ring().code())
        .returns("Dat geeft ruzie.", Person::ratherNotAsked)
        .returns(List.of("PRACTICAL", "EMOTIONAL"), PicturesTest::gives)
        .returns(LocalDate.parse("2015-01-01"), Person::since)
        .returns("Noor maait het gras.", Person::givesBack);
  }

  @Test
  void asKnownBeforeTheEarlierWordHolds() {
    var then = on("2026-12-31", Optional.of(Instant.parse("2026-03-10T00:00:00Z")));

    assertThat(then.places())
        .singleElement()
        .returns("GROUPS", one -> one.ring().code())
        .returns(null, Person::ratherNotAsked);
  }

  @Test
  void whatWasAskedIsToldWithTheAnswerAndAlsoOfADayBeforeItWasRecorded() {
    assertThat(on("2026-02-21", Optional.empty()).questions())
        .singleElement()
        .returns(List.of(Story.id("noor"), Story.id("mother")), Pictures.Question::of)
        .returns("Opa.", Pictures.Question::answer);
    assertThat(on("2026-02-19", Optional.empty()).questions()).isEmpty();
  }

  @Test
  void noNetworkIsToldWithTheQuestionsUntilSomebodyIsPlaced() {
    assertThat(now().none()).isNull();
    assertThat(on("2026-12-31", Optional.of(Instant.parse("2026-03-02T00:00:00Z"))).none())
        .returns(List.of("En op school?", "En bij de club?"), Pictures.None::questions);
    assertThat(on("2026-02-28", Optional.empty()).none()).isNull();
  }

  private static List<String> gives(Person place) {
    return place.gives().stream().map(one -> one.code()).toList();
  }

  private Picture now() {
    return on("2026-12-31", Optional.empty());
  }

  private Picture on(String day, Optional<Instant> known) {
    return pictures.of(Story.id("file"), LocalDate.parse(day), known);
  }
}
