package nl.beslisspoor.query.timeline;

import static nl.beslisspoor.query.table.LogOf.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.beslisspoor.query.table.Correction;
import nl.beslisspoor.query.table.Life;
import nl.beslisspoor.query.table.LogOf;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Slice;
import nl.beslisspoor.query.table.Span;
import nl.beslisspoor.query.table.Story;
import nl.beslisspoor.query.table.Tables;
import nl.beslisspoor.query.timeline.Chronology.Order;
import nl.beslisspoor.query.timeline.Files.CaseFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LifeTest {

  private final Tables tables = new Tables();
  private final Files files = new Files(tables.jdbc(), LogOf.OPENING);
  private final People people = new People(tables.jdbc(), LogOf.OPENING);

  @BeforeAll
  void tell() {
    var timeline = new Timeline(tables.jdbc());
    tables.make(timeline);
    timeline.apply(Life.story().log());
  }

  @AfterAll
  void close() {
    tables.close();
  }

  @Test
  void everyLaterEventIsASentenceThatQuotesNobody() {
    var entries =
        new Chronology(tables.jdbc(), LogOf.OPENING)
            .entries(Narrowing.none().toFile(Story.id("file")), Order.RECORDED, Slice.first())
            .rows();
    var named = People.in(entries.stream().map(TimelineEntry::sentence).toList());
    var names = people.names(Story.id("file"), named, Optional.empty());

    assertThat(entries.stream().skip(12).map(entry -> entry.named(names).sentence()))
        .containsExactly(
            "Gevraagd wie er belangrijk is, aan Noor",
            "Opa Johan in het netwerk gezet, dichtbij: gezin, naaste familie, goede vrienden,"
                + " buren",
            "Geen netwerk gevonden op 21 februari 2026, na 2 vragen",
            "Toestemmingsverklaring opgesteld over wat Opa Johan mag weten; tekenen moeten:"
                + " Noor en Opa Johan",
            "Noor tekent de toestemmingsverklaring op 4 april 2026",
            "Opa Johan tekent de toestemmingsverklaring op 7 april 2026",
            "Evaluatie van Opa Johan als steunfiguur gepland op 1 mei 2026",
            "Beperkt vanaf 10 april 2026 tot 1 juli 2026: contact met familie, met Marja",
            "Woont vanaf 15 april 2026: leefgroep (gedwongen)",
            "Evaluatie van Opa Johan als steunfiguur afgerond: pas op de plaats, de volgende is op"
                + " 1 augustus 2026",
            "Pas op de plaats met Opa Johan als steunfiguur",
            "Opa Johan is weer in positie als steunfiguur",
            "Beperking opgeheven per 22 mei 2026: contact met familie",
            "Evaluatie van Opa Johan als steunfiguur afgerond: stoppen",
            "Opa Johan is geen steunfiguur meer: het doel is bereikt. Wie er blijft: Opa Johan",
            "Gebeurtenis 12 verbeterd: verkeerd opgeschreven",
            "Verbeterd wat er over Opa Johan stond",
            "Besluit van 1 mei 2026 is opzij gezet door een hoger mandaat: pas op de plaats",
            "Voorlopig geen steunfiguur, opnieuw vragen op 1 november 2026",
            "Dossier gesloten per 1 december 2026. Wie er blijft: Opa Johan",
            "Dossier heropend per 10 januari 2027");
    assertThat(entries.get(26).named(names).sentenceEn())
        .isEqualTo(
            "Opa Johan is no longer support figure: the purpose was reached; Opa Johan will stay"
                + " close");
  }

  @Test
  void aCorrectedEntryStaysReadableAndSaysHowItIsToBeRead() {
    var all = Narrowing.none().toFile(Story.id("file"));
    var chronology = new Chronology(tables.jdbc(), LogOf.OPENING);
    var position = chronology.entries(all, Order.RECORDED, Slice.first()).rows().get(11);

    assertThat(position.sentence()).endsWith("in positie gebracht als steunfiguur");
    assertThat(position.named(Map.of()).corrections())
        .singleElement()
        .returns("Moeder zei: ik weet het nog niet.", Correction::reading)
        .returns(Story.id("l-corrected"), Correction::decision)
        .returns(27L, Correction::sequence);
    var before = all.recorded(Span.always().upTo(Instant.parse("2026-08-05T00:00:00Z")));
    assertThat(chronology.entries(before, Order.RECORDED, Slice.first()).rows())
        .hasSizeGreaterThan(11)
        .allMatch(entry -> entry.corrections().isEmpty());
    assertThat(chronology.at(Story.id("file"), List.of(11L, 3L)))
        .extracting(TimelineEntry::sequence)
        .containsExactly(3L, 11L);
  }

  @Test
  void theYouthLivesWhereThePlacementOfThatDaySays() {
    assertThat(on("2026-04-14").residence().code()).isEqualTo("AT_HOME");
    assertThat(on("2026-04-15").residence().code()).isEqualTo("RESIDENTIAL_GROUP");
    assertThat(on("2025-01-01").residence().code()).isEqualTo("AT_HOME");
    assertThat(known("2026-04-20", "2026-04-10T12:00:00Z").residence().code()).isEqualTo("AT_HOME");
  }

  @Test
  void aFileIsClosedFromItsDayUntilItIsOpenedAgain() {
    assertThat(on("2026-11-30").closedOn()).isNull();
    assertThat(on("2026-12-01").closedOn()).isEqualTo("2026-12-01");
    assertThat(on("2027-01-10").closedOn()).isNull();
    assertThat(known("2027-01-10", "2027-01-01T12:00:00Z").closedOn()).isEqualTo("2026-12-01");
  }

  @Test
  void aCorrectedNameHoldsFromThenOnAndTheOldOneStaysReadable() {
    var before = Optional.of(Instant.parse("2026-08-01T00:00:00Z"));

    assertThat(grandfather(before)).returns(said("Opa Jan"), People.Person::name);
    assertThat(grandfather(Optional.empty()))
        .returns(said("Opa Johan"), People.Person::name)
        .returns(said(LocalDate.parse("1951-02-02")), People.Person::born)
        .returns(28L, People.Person::sequence);
    assertThat(people.of(Story.id("file"), Optional.empty()))
        .extracting(People.Person::name)
        .containsExactly(said("Noor"), said("Marja"), said("Opa Johan"), said("Petra Prof"));
    assertThat(people.names(Story.id("file"), List.of(Story.id("opa")), before))
        .containsEntry(Story.id("opa"), said("Opa Jan"));
  }

  private People.Person grandfather(Optional<Instant> known) {
    return people.of(Story.id("file"), known).stream()
        .filter(person -> person.person().equals(Story.id("opa")))
        .findFirst()
        .orElseThrow();
  }

  private CaseFile on(String day) {
    return files.find(Story.id("file"), LocalDate.parse(day), Optional.empty()).orElseThrow();
  }

  private CaseFile known(String day, String moment) {
    return files
        .find(Story.id("file"), LocalDate.parse(day), Optional.of(Instant.parse(moment)))
        .orElseThrow();
  }
}
