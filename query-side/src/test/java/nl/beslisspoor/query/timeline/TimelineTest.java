package nl.beslisspoor.query.timeline;

import static nl.beslisspoor.query.table.LogOf.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.query.table.LogOf;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Noor;
import nl.beslisspoor.query.table.Slice;
import nl.beslisspoor.query.table.Span;
import nl.beslisspoor.query.table.Story;
import nl.beslisspoor.query.table.Tables;
import nl.beslisspoor.query.timeline.Chronology.Order;
import nl.beslisspoor.query.timeline.Files.Origin;
import nl.beslisspoor.query.timeline.KnownThen.Part;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimelineTest {

  private final Tables tables = new Tables();
  private final Timeline timeline = new Timeline(tables.jdbc());
  private final Chronology chronology = new Chronology(tables.jdbc(), LogOf.OPENING);
  private final Files files = new Files(tables.jdbc(), LogOf.OPENING);
  private final People people = new People(tables.jdbc(), LogOf.OPENING);
  private final KnownThen knownThen = new KnownThen(tables.jdbc(), LogOf.OPENING);
  private final Narrowing ofNoor = Narrowing.none().toFile(Story.id("file"));

  @BeforeEach
  void tell() {
    tables.make(timeline);
    timeline.apply(Noor.story().log());
  }

  @AfterEach
  void close() {
    tables.close();
  }

  @Test
  void everyEventOfTheFileStandsInOrderWithASentence() {
    var entries = chronology.entries(ofNoor, Order.RECORDED, Slice.first()).rows();

    assertThat(entries).extracting(TimelineEntry::sequence).containsExactlyElementsOf(upTo(12));
    var names =
        people.names(
            Story.id("file"),
            People.in(entries.stream().map(TimelineEntry::sentence).toList()),
            Optional.empty());
    assertThat(entries.stream().map(entry -> entry.named(names).sentence()))
        .containsExactly(
            "Dossier geopend voor Noor: vrijwillig kader, thuis",
            "Noor in het dossier gezet: jeugdige zelf",
            "Marja in het dossier gezet: moeder",
            "Opa Jan in het dossier gezet: grootouder",
            "Petra Prof in het dossier gezet: professional",
            "Marja heeft gezag vanaf 10 juni 2011",
            "Petra Prof wordt casusregisseur vanaf 2 maart 2026",
            "Opa Jan gekozen als JIM (Jouw Ingebrachte Mentor)",
            "Opa Jan zegt ja (telefonisch)",
            "Marja over Opa Jan als steunfiguur: heeft bedenkingen",
            "Noor geeft toestemming voor informatie delen (Jeugdwet 7.3.11), aan Opa Jan,"
                + " vanaf 13 maart 2026",
            "Opa Jan in positie gebracht als steunfiguur");
    assertThat(entries.stream().map(entry -> entry.named(names).sentenceEn()))
        .containsExactly(
            "File opened for Noor: voluntary, at home",
            "Noor added to the file: the youth",
            "Marja added to the file: mother",
            "Opa Jan added to the file: grandparent",
            "Petra Prof added to the file: professional",
            "Marja holds authority from 10 June 2011",
            "Petra Prof becomes case director from 2 March 2026",
            "Opa Jan chosen as JIM (mentor brought in by the youth)",
            "Opa Jan says yes (by phone)",
            "Marja on Opa Jan as support figure: has reservations",
            "Noor gives consent for sharing information (Jeugdwet 7.3.11), to Opa Jan,"
                + " from 13 March 2026",
            "Opa Jan positioned as support figure");
  }

  @Test
  void aDecisionKeepsBothMomentsItsDeciderAndItsId() {
    var position = chronology.entries(ofNoor, Order.RECORDED, Slice.first()).rows().getLast();

    assertThat(position.happenedAt()).isEqualTo("2026-03-20T10:00:00Z");
    assertThat(position.recordedAt()).isEqualTo("2026-04-02T09:00:00Z");
    assertThat(position.late()).isTrue();
    assertThat(position.actor()).isEqualTo(Story.id("pro"));
    assertThat(position.decision()).isEqualTo(Story.id("d-position"));
    assertThat(position.role().nl()).isEqualTo("casusregisseur");
  }

  @Test
  void theSameStoryInAnyBlocksGivesTheSameEntries() {
    var whole = chronology.entries(ofNoor, Order.RECORDED, Slice.first()).rows();
    try (var other = new Tables()) {
      var again = new Timeline(other.jdbc());
      other.make(again);
      Noor.story().log().forEach(entry -> again.apply(List.of(entry)));
      assertThat(
              new Chronology(other.jdbc(), LogOf.OPENING)
                  .entries(ofNoor, Order.RECORDED, Slice.first())
                  .rows())
          .isEqualTo(whole);
      assertThat(new Files(other.jdbc(), LogOf.OPENING).find(Story.id("file")))
          .isEqualTo(files.find(Story.id("file")));
    }
  }

  @Test
  void pagesJoinToTheWholeAndStayStableWhenMoreIsRecordedBetween() {
    for (var order : Order.values()) {
      var whole = chronology.entries(ofNoor, order, Slice.first()).rows();
      var read = new ArrayList<TimelineEntry>();
      var slice = Slice.first(5);
      while (true) {
        var page = chronology.entries(ofNoor, order, slice);
        read.addAll(page.rows());
        if (page.next().isEmpty()) {
          break;
        }
        slice = new Slice(page.next(), 5);
      }
      assertThat(read).isEqualTo(whole);
    }
  }

  @Test
  void asItWasCutsOnTheWorldAndAsKnownCutsOnTheRecord() {
    var on25March = Span.always().upTo(Instant.parse("2026-03-25T00:00:00Z"));

    assertThat(sequences(ofNoor.recorded(on25March))).containsExactlyElementsOf(upTo(11));
    assertThat(sequences(ofNoor.decided(on25March))).containsExactlyElementsOf(upTo(12));
  }

  @Test
  void theAxisOfTheWorldOrdersByWhatHappened() {
    var first = chronology.entries(ofNoor, Order.HAPPENED, Slice.first(1)).rows().getFirst();

    assertThat(first.type()).isEqualTo("parental-authority-recorded");
    assertThat(first.happenedAt()).isEqualTo("2011-06-09T22:00:00Z");
  }

  @Test
  void entriesAreFoundByPersonAndByKind() {
    assertThat(sequences(ofNoor.toPerson(Story.id("opa"))))
        .containsExactly(3L, 7L, 8L, 9L, 10L, 11L);
    assertThat(sequences(ofNoor.toKind(DecisionKind.CONSENT_GIVEN))).containsExactly(10L);
  }

  @Test
  void whatWasKnownIsToldApartFromWhatCameLater() {
    timeline.apply(later());
    var moment = knownThen.of(Story.id("d-position")).orElseThrow();

    assertThat(moment.deciders()).singleElement().returns(8L, KnownThen.Seen::position);
    assertThat(part(moment, Part.IN_FILE)).containsExactlyElementsOf(upTo(11));
    assertThat(part(moment, Part.SEEN)).containsExactlyElementsOf(upTo(9));
    assertThat(part(moment, Part.NOT_SEEN)).containsExactly(9L, 10L);
    assertThat(part(moment, Part.HAPPENED_LATER)).isEmpty();
    assertThat(part(moment, Part.CAME_LATER)).containsExactly(12L, 13L);
    assertThat(part(moment, Part.HAPPENED_BEFORE_CAME_LATER)).containsExactly(12L);
  }

  @Test
  void aPersonWithoutAViewHadNothingOpened() {
    assertThat(knownThen.of(Story.id("d-choice")).orElseThrow().deciders()).isEmpty();
    assertThat(knownThen.of(Story.id("no such decision"))).isEmpty();
  }

  @Test
  void aFileTellsWhoseItIsAndHowMuchItHolds() {
    var file = files.find(Story.id("file")).orElseThrow();

    assertThat(file.youth()).isEqualTo(Story.id("noor"));
    assertThat(file.entries()).isEqualTo(12);
    assertThat(file.decisions()).isEqualTo(4);
    assertThat(file.imported()).isZero();
    assertThat(file.changedAt()).isEqualTo("2026-04-02T09:00:00Z");
  }

  @Test
  void importedHistoryIsAFileOfItsOwnAndNeverADecision() {
    try (var other = new Tables()) {
      var imports = new Timeline(other.jdbc());
      other.make(imports);
      imports.apply(
          new Story()
              .imported("case-1", "T02 \"Check\", {x}", "Resource01", "2011-10-11T11:45:40Z")
              .imported("case-2", "Confirm", null, "2011-10-12T11:45:40Z")
              .log());
      var list = new Files(other.jdbc(), LogOf.OPENING);
      var found =
          list.list(
              Narrowing.none(),
              new Origin(Optional.of(true), Optional.empty(), Optional.of("case-1")),
              Slice.first());

      assertThat(found.rows()).singleElement().returns("receipt", Files.CaseFile::system);
      assertThat(list.systems()).containsExactly("receipt");
      var step =
          new Chronology(other.jdbc(), LogOf.OPENING)
              .entries(Narrowing.none().toFile(Story.id("case-1")), Order.RECORDED, Slice.first())
              .rows()
              .getFirst();
      assertThat(step.imported()).isTrue();
      assertThat(step.decision()).isNull();
      assertThat(step.activity()).isEqualTo("T02 \"Check\", {x}");
      assertThat(step.actor()).isEqualTo(Story.id("Resource01"));
    }
  }

  @Test
  void authorityIsKnownAsItWasRecorded() {
    timeline.apply(authorityEnds());
    var mother = Story.id("mother");

    var then = people.of(Story.id("file"), Optional.of(Instant.parse("2026-04-30T00:00:00Z")));
    var now = people.of(Story.id("file"), Optional.empty());

    assertThat(
            then.stream().filter(one -> one.person().equals(mother)).findFirst().get().authority())
        .singleElement()
        .matches(one -> one.holdsOn(LocalDate.parse("2021-05-01")));
    assertThat(
            now.stream().filter(one -> one.person().equals(mother)).findFirst().get().authority())
        .singleElement()
        .matches(one -> !one.holdsOn(LocalDate.parse("2021-05-01")));
    assertThat(now)
        .extracting(People.Person::name)
        .containsExactly(said("Noor"), said("Marja"), said("Opa Jan"), said("Petra Prof"));
  }

  @Test
  void aFileCallsSomebodyByItsOwnNameWhateverAnotherFileSays() {
    var opa = Story.id("opa");
    var renamed =
        Noor.story()
            .file("second")
            .recordedAt("2026-04-03T09:00:00Z")
            .added("opa", "Johannes Jansen", null, Relation.GRANDPARENT);
    timeline.apply(renamed.log().subList(12, 13));

    assertThat(people.names(Story.id("file"), List.of(opa), Optional.empty()))
        .containsExactly(Map.entry(opa, said("Opa Jan")));
    assertThat(people.names(Story.id("second"), List.of(opa), Optional.empty()))
        .containsExactly(Map.entry(opa, said("Johannes Jansen")));
    var before = Optional.of(Instant.parse("2026-04-01T00:00:00Z"));
    assertThat(people.names(Story.id("second"), List.of(opa), before)).isEmpty();
    assertThat(people.names(Story.id("third"), List.of(opa), Optional.empty())).isEmpty();
    assertThat(
            people.names(Map.of(Story.id("file"), List.of(opa), Story.id("second"), List.of(opa))))
        .isEqualTo(
            Map.of(
                Story.id("file"), Map.of(opa, said("Opa Jan")),
                Story.id("second"), Map.of(opa, said("Johannes Jansen"))));
  }

  private static List<nl.beslisspoor.events.Recorded> later() {
    var log =
        Noor.story()
            .recordedAt("2026-05-01T09:00:00Z")
            .heard("jim", Noor.motherDoubts())
            .accepted("jim", "2026-04-30T09:00:00Z")
            .log();
    return log.subList(12, log.size());
  }

  private static List<nl.beslisspoor.events.Recorded> authorityEnds() {
    var log =
        Noor.story()
            .recordedAt("2026-05-01T09:00:00Z")
            .authority("mother", "2011-06-10", "2021-04-01")
            .log();
    return log.subList(12, log.size());
  }

  private List<Long> part(KnownThen.Moment moment, Part part) {
    return knownThen.entries(moment, part, Slice.first()).rows().stream()
        .map(TimelineEntry::sequence)
        .toList();
  }

  private List<Long> sequences(Narrowing narrowing) {
    return chronology.entries(narrowing, Order.RECORDED, Slice.first()).rows().stream()
        .map(TimelineEntry::sequence)
        .toList();
  }

  private static List<Long> upTo(int end) {
    return java.util.stream.LongStream.range(0, end).boxed().toList();
  }
}
