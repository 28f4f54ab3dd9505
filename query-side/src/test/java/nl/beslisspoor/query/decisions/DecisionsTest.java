package nl.beslisspoor.query.decisions;

import static nl.beslisspoor.query.table.LogOf.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.events.catalogue.Stance;
import nl.beslisspoor.query.decisions.Deeds.Done;
import nl.beslisspoor.query.decisions.Deeds.Standing;
import nl.beslisspoor.query.table.LogOf;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Noor;
import nl.beslisspoor.query.table.Slice;
import nl.beslisspoor.query.table.Span;
import nl.beslisspoor.query.table.Story;
import nl.beslisspoor.query.table.Tables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecisionsTest {

  private final Tables tables = new Tables();
  private final Register register = new Register(tables.jdbc(), LogOf.OPENING);
  private final Records records = new Records(tables.jdbc(), register, LogOf.OPENING);
  private final Hearings hearings = new Hearings(tables.jdbc(), LogOf.OPENING);
  private final Choices choices = new Choices(tables.jdbc(), LogOf.OPENING);
  private final Deeds deeds = new Deeds(tables.jdbc());

  @BeforeAll
  void tell() {
    var decisions = new Decisions(tables.jdbc());
    tables.make(decisions);
    decisions.apply(
        Noor.story()
            .imported("case-1", "Check \"x\\y\"", "Resource01", "2011-10-11T11:45:40Z")
            .imported("case-2", "Confirm", "Resource01", "2011-10-12T11:45:40Z")
            .log());
  }

  @AfterAll
  void close() {
    tables.close();
  }

  @Test
  void whoDecidedInWhichRoleOnWhichMandate() {
    var position = register.find(Story.id("d-position")).orElseThrow();

    assertThat(position.late()).isTrue();
    assertThat(position.recordedBy()).isEqualTo(Story.id("pro"));
    assertThat(position.deciders()).hasSize(1);
    var decider = position.deciders().getFirst();
    assertThat(decider.role().nl()).isEqualTo("casusregisseur");
    assertThat(decider.mandate().reference()).isEqualTo(said("mandaatregister 3"));
    assertThat(register.find(Story.id("d-choice")).orElseThrow().deciders().getFirst().mandate())
        .isNull();
  }

  @Test
  void theLatestDecidedStandsFirstAndImportedStepsNever() {
    assertThat(ids(Narrowing.none()))
        .containsExactly("d-position", "d-consent", "d-choice", "d-role");
  }

  @Test
  void decisionsAreFoundByPersonRoleKindAndFile() {
    assertThat(ids(Narrowing.none().toPerson(Story.id("noor"))))
        .containsExactly("d-consent", "d-choice");
    assertThat(ids(Narrowing.none().toRole(RoleKind.TEAM_LEADER))).containsExactly("d-role");
    assertThat(ids(Narrowing.none().toKind(DecisionKind.CONSENT_GIVEN)))
        .containsExactly("d-consent");
    assertThat(ids(Narrowing.none().toPerson(Story.id("noor")).toRole(RoleKind.TEAM_LEADER)))
        .isEmpty();
    assertThat(ids(Narrowing.none().toFile(Story.id("other")))).isEmpty();
  }

  @Test
  void eachTimeAxisCutsByItself() {
    var cut = Span.always().upTo(Instant.parse("2026-03-25T00:00:00Z"));

    assertThat(ids(Narrowing.none().decided(cut))).contains("d-position");
    assertThat(ids(Narrowing.none().recorded(cut))).doesNotContain("d-position");
  }

  @Test
  void pagesJoinToTheWhole() {
    var read = new ArrayList<UUID>();
    var slice = Slice.first(3);
    var first = register.decisions(Narrowing.none(), slice);
    first.rows().forEach(line -> read.add(line.decision()));
    var rest = register.decisions(Narrowing.none(), new Slice(first.next(), 3));
    rest.rows().forEach(line -> read.add(line.decision()));

    assertThat(read).hasSize(4).doesNotHaveDuplicates();
    assertThat(rest.next()).isEmpty();
  }

  @Test
  void theRecordOfAccountIsWhole() {
    var record = records.of(Story.id("d-position")).orElseThrow();

    assertThat(record.reasons()).isEqualTo(said("Omdat het past."));
    assertThat(record.heard())
        .extracting(one -> one.stance().code())
        .containsExactly("SUPPORTS", "OBJECTS", "NOT_ASKED");
    assertThat(record.heard().getLast().whyNot()).isEqualTo(said("Was op reis"));
    assertThat(record.alternatives())
        .containsExactly(
            new DecisionRecord.Alternative(said("Tante Els"), said("Woont te ver weg")));
    assertThat(record.basis().getFirst().kind().nl()).isEqualTo("richtlijn");
    assertThat(record.known()).containsExactly(new DecisionRecord.Known(Story.id("pro"), 8));
    assertThat(record.deviations().getFirst().rule().nl())
        .isEqualTo("De afspraken over de rol van de steunfiguur staan vast.");
    assertThat(record.backing().by()).isEqualTo(Story.id("lead"));
    assertThat(record.rules()).extracting(DecisionRecord.Rule::id).containsExactly("heard-first");
    assertThat(records.of(Story.id("nothing"))).isEmpty();
  }

  @Test
  void whoWasHeardAndWhoObjectedStandsInTheirOwnWords() {
    var objections = heard(Narrowing.none(), Optional.of(Stance.OBJECTS));

    assertThat(objections)
        .singleElement()
        .satisfies(one -> {
          assertThat(one.hearing().words()).isEqualTo(said("Ik wil dit niet."));
          assertThat(one.decision()).isEqualTo(Story.id("d-position"));
        });
    assertThat(heard(Narrowing.none().toPerson(Story.id("mother")), Optional.empty()))
        .extracting(one -> one.hearing().stance().code())
        .containsExactly("OBJECTS", "RESERVATIONS");
  }

  @Test
  void aHearingBeforeAnyDecisionBelongsToNone() {
    var doubts = heard(Narrowing.none(), Optional.of(Stance.RESERVATIONS)).getFirst();

    assertThat(doubts.decision()).isNull();
    assertThat(doubts.at()).isEqualTo("2026-03-10T23:00:00Z");
  }

  @Test
  void alternativesAndDeparturesAreFoundAcrossFiles() {
    var all = Narrowing.none();

    assertThat(choices.alternatives(all, Slice.first()).rows())
        .singleElement()
        .returns(said("Tante Els"), one -> one.alternative().what());
    assertThat(choices.alternatives(all.toPerson(Story.id("noor")), Slice.first()).rows())
        .isEmpty();
    assertThat(choices.deviations(all, Optional.of("role-agreement-made"), Slice.first()).rows())
        .singleElement()
        .returns(said("Volgt volgende week"), one -> one.deviation().explanation());
    assertThat(choices.deviations(all, Optional.of("heard-first"), Slice.first()).rows()).isEmpty();
  }

  @Test
  void theDeedsOfAProfessionalStandApartByKindAndEachOnce() {
    var all = Narrowing.none().toPerson(Story.id("pro"));

    assertThat(deeds.standing(Story.id("pro"))).isEqualTo(Standing.PROFESSIONAL);
    assertThat(deeds.count(all, Optional.of(DeedKind.DECIDED))).isEqualTo(1);
    assertThat(deeds.count(all, Optional.of(DeedKind.RECORDED))).isEqualTo(11);
    assertThat(deeds.count(all, Optional.empty())).isEqualTo(12);
    assertThat(deeds.of(all, Optional.of(DeedKind.DECIDED), Slice.first()).rows())
        .singleElement()
        .returns(Story.id("d-position"), Done::decision);
    assertThat(
            deeds.count(Narrowing.none().toPerson(Story.id("lead")), Optional.of(DeedKind.BACKED)))
        .isEqualTo(1);
  }

  @Test
  void importedStepsCountForTheirActorAndAreNeverDecisions() {
    var actor = Narrowing.none().toPerson(Story.id("Resource01"));

    assertThat(deeds.standing(Story.id("Resource01"))).isEqualTo(Standing.PROFESSIONAL);
    assertThat(deeds.count(actor, Optional.empty())).isEqualTo(2);
    var latest = deeds.of(actor, Optional.empty(), Slice.first(1)).rows().getFirst();
    assertThat(latest.imported()).isTrue();
    assertThat(latest.decision()).isNull();
    assertThat(latest.activity()).isEqualTo("Confirm");
    assertThat(deeds.of(actor, Optional.of(DeedKind.DECIDED), Slice.first()).rows()).isEmpty();
  }

  @Test
  void nobodyAsksWhatYouthsParentsAndFiguresDid() {
    for (var word : List.of("noor", "mother", "opa")) {
      assertThat(deeds.standing(Story.id(word))).isEqualTo(Standing.PRIVATE_PERSON);
      assertThat(deeds.count(Narrowing.none().toPerson(Story.id(word)), Optional.empty())).isZero();
    }
    assertThat(deeds.standing(Story.id("nobody"))).isEqualTo(Standing.UNKNOWN);
  }

  private List<Hearings.Heard> heard(Narrowing narrowing, Optional<Stance> stance) {
    return hearings.heard(narrowing, stance, Optional.empty(), Slice.first()).rows();
  }

  private List<String> ids(Narrowing narrowing) {
    return register.decisions(narrowing, Slice.first()).rows().stream()
        .map(line -> line.outcome().or("").replace("Uitkomst van ", ""))
        .toList();
  }
}
