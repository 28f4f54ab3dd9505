package nl.beslisspoor.query.particulars;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.EvaluationEvent.EvaluationConcluded;
import nl.beslisspoor.events.NetworkEvent.NetworkPersonPlaced;
import nl.beslisspoor.events.catalogue.NetworkRing;
import nl.beslisspoor.query.table.Later;
import nl.beslisspoor.query.table.Life;
import nl.beslisspoor.query.table.LogOf;
import nl.beslisspoor.query.table.Noor;
import nl.beslisspoor.query.table.Story;
import nl.beslisspoor.query.table.Tables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ParticularsTest {
  private static final UUID FILE = Story.id("file");
  private static final LocalDate DAY = LocalDate.parse("2026-04-09");

  private final Tables tables = new Tables();
  private final Particulars particulars = new Particulars(tables.jdbc());
  private final FileContents contents = new FileContents(tables.jdbc(), LogOf.OPENING);

  @BeforeEach
  void make() {
    tables.make(particulars);
  }

  @AfterEach
  void close() {
    tables.close();
  }

  @Test
  void whatAnEvaluationFoundIsReadBackAsItWasRecorded() {
    particulars.apply(Life.story().log());

    var event = contents.decided(Story.id("l-first")).orElseThrow().event();

    assertThat(event)
        .isInstanceOfSatisfying(
            EvaluationConcluded.class,
            concluded -> assertThat(concluded.findings()).isEqualTo(Life.findings()));
  }

  @Test
  void aDecisionWhoseAccountSaysItAllIsNotKept() {
    particulars.apply(Life.story().log());

    assertThat(contents.decided(Story.id("d-position"))).isEmpty();
    assertThat(contents.decided(Story.id("l-resumed"))).isEmpty();
    assertThat(contents.decided(Story.id("nothing"))).isEmpty();
  }

  @Test
  void theLastPlaceOfSomebodyInTheNetworkHoldsTheNearestRingFirst() {
    particulars.apply(
        Noor.story()
            .then(Later.placed("opa", NetworkRing.GROUPS, null))
            .then(Later.placed("mother", NetworkRing.FURTHER, "Ruzie"))
            .then(Later.placed("opa", NetworkRing.NEAREST, null))
            .log());

    var picture = NetworkPicture.of(now());

    assertThat(picture.places())
        .extracting(NetworkPersonPlaced::ring)
        .containsExactly(NetworkRing.NEAREST, NetworkRing.FURTHER);
    assertThat(picture.of(Story.id("mother")).orElseThrow().ratherNotAsked()).isPresent();
  }

  @Test
  void theQuestionAskedLatestStandsFirstWheneverItWasRecorded() {
    particulars.apply(
        Noor.story()
            .then(Later.asked("2026-03-20T12:00:00Z", "Opa.", "noor"))
            .then(Later.asked("2026-04-20T12:00:00Z", "Mijn juf.", "noor"))
            .then(Later.asked("2026-02-20T12:00:00Z", "Niemand.", "noor"))
            .log());

    assertThat(NetworkPicture.of(now()).asked())
        .extracting(asked -> asked.answer().orElseThrow().text())
        .containsExactly("Mijn juf.", "Opa.", "Niemand.");
  }

  @Test
  void thatNobodyWasFoundHoldsUntilSomebodyGetsAPlace() {
    var story = Noor.story().then(Later.noNetwork("2026-02-21", "En op school?"));
    particulars.apply(story.log());
    assertThat(NetworkPicture.of(now()).absent().questions()).hasSize(1);

    var more = story.then(Later.placed("opa", NetworkRing.NEAREST, null)).log();
    particulars.apply(more.subList(more.size() - 1, more.size()));
    assertThat(NetworkPicture.of(now()).absent()).isNull();
  }

  @Test
  void aStatementIsCompleteWhenAllPartiesSignedAndGivesWayToALaterOneOnTheSameFigure() {
    particulars.apply(Life.story().log());

    assertThat(statements("2026-04-06T12:00:00Z"))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.unsigned(DAY, List.of())).containsExactly(Story.id("opa"));
        });
    assertThat(statements("2026-04-09T12:00:00Z"))
        .singleElement()
        .satisfies(one -> assertThat(one.unsigned(DAY, List.of())).isEmpty());
  }

  @Test
  void nobodySignsForParentsWhosePartLapsedNorForAStatementThatIsOver() {
    particulars.apply(
        Noor.story()
            .then(Later.drawnUp("s", "jim", "2026-05-01", List.of("noor", "mother", "opa")))
            .log());
    var statement = Statement.of(now()).getFirst();

    assertThat(statement.unsigned(DAY, List.of())).hasSize(3);
    assertThat(statement.unsigned(DAY, List.of(Story.id("mother"))))
        .containsExactly(Story.id("noor"), Story.id("opa"));
    assertThat(statement.over(LocalDate.parse("2026-04-30"))).isFalse();
    assertThat(statement.unsigned(LocalDate.parse("2026-05-01"), List.of())).isEmpty();
  }

  @Test
  void aLaterStatementOnTheSameFigureTakesThePlaceOfTheEarlier() {
    particulars.apply(
        Noor.story()
            .then(Later.drawnUp("first", "jim", "noor", "opa"))
            .then(Later.drawnUp("other", "another-support", "noor"))
            .then(Later.drawnUp("second", "jim", "noor", "opa"))
            .log());

    assertThat(Statement.of(now()))
        .extracting(Statement::current)
        .containsExactly(false, true, true);
  }

  @Test
  void aRestrictionStandsUntilItsDayOrUntilItWasLifted() {
    particulars.apply(Life.story().log());

    var restriction = Restriction.of(now()).getFirst();

    assertThat(restriction.standsOn(LocalDate.parse("2026-04-10"))).isTrue();
    assertThat(restriction.standsOn(LocalDate.parse("2026-05-21"))).isTrue();
    assertThat(restriction.standsOn(LocalDate.parse("2026-05-22"))).isFalse();
    assertThat(Restriction.of(known("2026-05-01T12:00:00Z")).getFirst().until())
        .isEqualTo("2026-07-01");
  }

  @Test
  void bothTimeAxesCutWhatIsReadBack() {
    particulars.apply(Life.story().log());

    assertThat(known("2026-04-03T09:30:00Z")).hasSize(1);
    assertThat(contents.of(FILE, Optional.of(Instant.parse("2026-02-21T12:00:00Z")), none()))
        .as("asked in February, recorded in April")
        .hasSize(2);
  }

  private List<Told> now() {
    return contents.of(FILE, none(), none());
  }

  private List<Told> known(String moment) {
    return contents.of(FILE, none(), Optional.of(Instant.parse(moment)));
  }

  private List<Statement> statements(String known) {
    return Statement.of(known(known));
  }

  private static Optional<Instant> none() {
    return Optional.empty();
  }
}
