package nl.beslisspoor.query.support;

import static nl.beslisspoor.events.DestructionScope.ofEverything;
import static nl.beslisspoor.events.catalogue.DestructionGround.REQUEST;
import static nl.beslisspoor.events.catalogue.DestructionGround.REQUEST_OF_OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.OpeningEvent.CaseClosed;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.InformationCategory;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.query.support.Due.Open;
import nl.beslisspoor.query.support.Due.Which;
import nl.beslisspoor.query.table.Account;
import nl.beslisspoor.query.table.Destroying;
import nl.beslisspoor.query.table.Life;
import nl.beslisspoor.query.table.LogOf;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Noor;
import nl.beslisspoor.query.table.Slice;
import nl.beslisspoor.query.table.Story;
import nl.beslisspoor.query.table.Tables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A request to destroy is owed an answer within the term of the law. */
class DestructionDueTest {
  private static final String CONFIRMED = "2026-06-01T12:00:00Z";

  private final Tables tables = new Tables();
  private final Supports supports = new Supports(tables.jdbc(), LogOf.OPENING);
  private final Due due = new Due(tables.jdbc(), LogOf.OPENING);

  private final Story story =
      Noor.story()
          .recordedAt("2026-05-02T09:00:00Z")
          .then(Destroying.asked("r", "noor", "2026-05-01", REQUEST, Destroying.PART));

  @BeforeEach
  void make() {
    tables.make(supports);
  }

  @AfterEach
  void close() {
    tables.close();
  }

  @Test
  void itIsAnsweredWithinThreeMonthsAndIsLateAfterThat() {
    supports.apply(story.log());

    assertThat(open("2026-04-30")).isEmpty();
    assertThat(open("2026-05-01"))
        .singleElement()
        .returns(LocalDate.parse("2026-08-01"), Open::due)
        .returns(Story.id("r"), Open::about)
        .returns(Story.id("noor"), Open::person)
        .returns(null, Open::overdueSince);
    assertThat(open("2026-08-02").getFirst().overdueSince()).isEqualTo("2026-08-02");
  }

  @Test
  void ofSomebodyElseWithinOneMonth() {
    supports.apply(
        Noor.story()
            .then(Destroying.asked("o", "opa", "2026-05-01", REQUEST_OF_OTHER, Destroying.PART))
            .log());

    assertThat(open("2026-05-01").getFirst().due()).isEqualTo("2026-06-01");
  }

  @Test
  void theFirstDecisionIsNoAnswerAndTheSecondIs() {
    story.then(Destroying.decided("r", "half", "2026-05-20T12:00:00Z"));
    story.then(Destroying.confirmed("r", "gone", CONFIRMED, Destroying.PART));
    supports.apply(story.log());

    assertThat(open("2026-05-31")).hasSize(1);
    assertThat(open("2026-06-01")).isEmpty();
  }

  @Test
  void aRefusalIsAnAnswer() {
    supports.apply(story.then(Destroying.refused("r", "no", CONFIRMED, "Dat van opa.")).log());

    assertThat(open("2026-05-31")).hasSize(1);
    assertThat(open("2026-06-01")).isEmpty();
  }

  @Test
  void whenEverythingIsDestroyedNothingElseIsOwed() {
    story.then(Destroying.asked("all", "noor", "2026-05-03", REQUEST, ofEverything()));
    story.then(Destroying.confirmed("all", "gone", CONFIRMED, ofEverything()));
    supports.apply(story.log());

    assertThat(open("2026-05-31")).hasSize(2);
    assertThat(open("2026-06-01")).isEmpty();
  }

  @Test
  void whenEverythingIsDestroyedTheFileOwesNothingAnyMore() {
    var life = Life.story();
    var before = LocalDate.parse("2029-05-31");
    life.then(Destroying.asked("all", "noor", "2026-05-03", REQUEST, ofEverything()));
    life.then(Destroying.confirmed("all", "gone", "2029-06-01T12:00:00Z", ofEverything()));
    supports.apply(life.log());

    assertThat(all(before)).isNotEmpty();
    assertThat(all(LocalDate.parse("2029-06-01"))).isEmpty();
  }

  @Test
  void onAClosedFileItIsAnsweredAllTheSame() {
    story.then((file, act) ->
        new CaseClosed(
            file,
            act,
            InformationCategory.PLAN_AND_AGREEMENTS,
            Account.of("closed", DecisionKind.CASE_CLOSED, "2026-04-20T12:00:00Z")
                .mandated("lead", RoleKind.TEAM_LEADER, "mandaatregister 7")
                .written(),
            LocalDate.parse("2026-04-21"),
            Optional.empty()));
    story.then(Destroying.asked("after", "noor", "2026-05-01", REQUEST, Destroying.PART));
    supports.apply(story.log());

    assertThat(open("2026-05-02")).extracting(Open::about).contains(Story.id("after"));
  }

  private List<Open> all(LocalDate day) {
    return due.on(day, Optional.empty(), Narrowing.none(), Which.all(), Slice.first()).rows();
  }

  private List<Open> open(String day) {
    var which = new Which(Optional.of(MatterKind.DESTRUCTION_ASKED), Optional.empty(), false);
    return due.on(LocalDate.parse(day), Optional.empty(), Narrowing.none(), which, Slice.first())
        .rows();
  }
}
