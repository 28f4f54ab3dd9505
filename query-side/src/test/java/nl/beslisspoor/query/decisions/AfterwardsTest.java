package nl.beslisspoor.query.decisions;

import static nl.beslisspoor.query.table.LogOf.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.query.decisions.Afterwards.After;
import nl.beslisspoor.query.table.Life;
import nl.beslisspoor.query.table.LogOf;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Slice;
import nl.beslisspoor.query.table.Span;
import nl.beslisspoor.query.table.Story;
import nl.beslisspoor.query.table.Tables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AfterwardsTest {

  private final Tables tables = new Tables();
  private final Register register = new Register(tables.jdbc(), LogOf.OPENING);
  private final Afterwards afterwards = new Afterwards(tables.jdbc(), LogOf.OPENING);

  @BeforeAll
  void tell() {
    var decisions = new Decisions(tables.jdbc());
    tables.make(decisions);
    decisions.apply(Life.story().log());
  }

  @AfterAll
  void close() {
    tables.close();
  }

  @Test
  void whatBecameOfDecisionsIsToldByWhatAndWhen() {
    assertThat(of(Optional.empty()))
        .extracting(one -> one.decision().outcome().or("") + ": " + one.what().code())
        .containsExactly(
            "Uitkomst van l-held: OVERRULED",
            "Uitkomst van d-position: CORRECTED",
            "Uitkomst van d-position: LATE");
    assertThat(of(Optional.of(Aftermath.OVERRULED)).getFirst().by())
        .returns(Story.id("l-revised"), Afterwards.By::decision)
        .returns(Instant.parse("2026-08-12T08:00:00Z"), Afterwards.By::decidedAt);
    assertThat(of(Optional.of(Aftermath.CORRECTED)).getFirst().by())
        .returns(said("Moeder zei: ik weet het nog niet."), Afterwards.By::reading)
        .returns("WRITTEN_WRONG", by -> by.cause().code());
    assertThat(of(Optional.of(Aftermath.LATE)).getFirst().by()).isNull();
  }

  @Test
  void aCorrectedEntryThatIsNoDecisionStandsInNoAnswer() {
    assertThat(of(Optional.of(Aftermath.CORRECTED)))
        .extracting(one -> one.by().decision())
        .doesNotContain(Story.id("l-named"));
  }

  @Test
  void answersAreNarrowedAndCutOnBothAxes() {
    assertThat(rows(Narrowing.none().toKind(DecisionKind.SUPPORT_HELD))).hasSize(1);
    assertThat(rows(Narrowing.none().toRole(RoleKind.TEAM_LEADER))).isEmpty();
    assertThat(rows(Narrowing.none().toFile(Story.id("other")))).isEmpty();
    var april = Span.always().upTo(Instant.parse("2026-04-30T00:00:00Z"));
    assertThat(rows(Narrowing.none().decided(april))).hasSize(2);
    var then = Optional.of(Instant.parse("2026-08-11T00:00:00Z"));
    assertThat(afterwards.of(Narrowing.none(), Optional.empty(), then, Slice.first()).rows())
        .extracting(one -> one.what().code())
        .containsExactly("CORRECTED", "LATE");
  }

  @Test
  void pagesJoinToTheWhole() {
    var read = new ArrayList<After>();
    var slice = Optional.of(Slice.first(1));
    while (slice.isPresent()) {
      var page = afterwards.of(Narrowing.none(), Optional.empty(), Optional.empty(), slice.get());
      read.addAll(page.rows());
      slice = page.next().map(place -> new Slice(Optional.of(place), 1));
    }
    assertThat(read).isEqualTo(of(Optional.empty())).hasSize(3);
  }

  @Test
  void aDecisionSaysItselfThatItWasCorrectedOrGaveWay() {
    var position = register.find(Story.id("d-position")).orElseThrow();
    var hold = register.find(Story.id("l-held")).orElseThrow();

    assertThat(position.outcome()).isEqualTo(said("Uitkomst van d-position"));
    assertThat(position.corrections())
        .singleElement()
        .returns(Story.id("l-corrected"), one -> one.decision())
        .returns(27L, one -> one.sequence());
    assertThat(position.revisedBy()).isNull();
    assertThat(hold.revisedBy())
        .returns(Story.id("l-revised"), DecisionLine.Revision::decision)
        .returns("OVERRULED", by -> by.manner().code());
    assertThat(hold.corrections()).isEmpty();
  }

  @Test
  void asKnownBeforeADecisionSaysNothingOfWhatCameLater() {
    var then = Narrowing.none().recorded(Span.always().upTo(Instant.parse("2026-08-05T00:00:00Z")));

    assertThat(register.decisions(then, Slice.first()).rows())
        .hasSizeGreaterThan(5)
        .allMatch(line -> line.corrections().isEmpty() && line.revisedBy() == null);
  }

  @Test
  void everyDecisionSaysWhatItWasDecidedUpon() {
    assertThat(matter("l-first")).isEqualTo(Story.id("jim"));
    assertThat(matter("l-cut")).isEqualTo(Story.id("cut"));
    assertThat(matter("l-named")).isEqualTo(Story.id("opa"));
    assertThat(matter("l-revised")).isEqualTo(Story.id("l-held"));
    assertThat(matter("l-closed")).isEqualTo(Story.id("file"));
  }

  private java.util.UUID matter(String decision) {
    return register.find(Story.id(decision)).orElseThrow().matter();
  }

  private List<After> of(Optional<Aftermath> what) {
    return afterwards.of(Narrowing.none(), what, Optional.empty(), Slice.first()).rows();
  }

  private List<After> rows(Narrowing narrowing) {
    return afterwards.of(narrowing, Optional.empty(), Optional.empty(), Slice.first()).rows();
  }
}
