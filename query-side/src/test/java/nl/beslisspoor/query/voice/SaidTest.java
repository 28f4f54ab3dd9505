package nl.beslisspoor.query.voice;

import static nl.beslisspoor.query.table.LogOf.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.query.table.Correction;
import nl.beslisspoor.query.table.Later;
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
class SaidTest {

  private final Tables tables = new Tables();
  private final Said book = new Said(tables.jdbc(), LogOf.OPENING);
  private final Narrowing here = Narrowing.none().toFile(Story.id("file"));

  @BeforeAll
  void tell() {
    var voice = new Voice(tables.jdbc());
    tables.make(voice);
    voice.apply(
        Life.story()
            .recordedAt("2027-02-01T09:00:00Z")
            .then(Later.asked("2027-02-01T08:00:00Z", "Met zijn tweeën gezegd.", "noor", "mother"))
            .then(Later.asked("2027-02-01T08:30:00Z", null, "noor"))
            .log());
  }

  @AfterAll
  void close() {
    tables.close();
  }

  @Test
  void theYouthsWordsStandInTheOrderInWhichTheyWereSaid() {
    assertThat(words(here))
        .extracting(one -> one.words().or("destroyed"))
        .containsExactly(
            "Opa, en mijn juf.",
            "Opa snapt mij.",
            "Ja, opa.",
            "Ze keek weg.",
            "Ik wil nu even niemand.");
  }

  @Test
  void eachSaysWhenItWasSaidWhenAndByWhomItWasRecordedAndWhatWasAsked() {
    assertThat(words(here).getFirst())
        .returns("ANSWER", one -> one.occasion().code())
        .returns(said("Wie is er belangrijk voor je?"), Said.Words::question)
        .returns(LocalDate.parse("2026-02-20"), Said.Words::saidOn)
        .returns(Instant.parse("2026-04-03T09:00:00Z"), Said.Words::recordedAt)
        .returns(Story.id("pro"), Said.Words::recordedBy);
    assertThat(words(here).get(1))
        .returns(null, Said.Words::saidOn)
        .returns("SUPPORTS", one -> one.stance().code())
        .returns(Story.id("d-choice"), Said.Words::decision);
  }

  @Test
  void whatAProfessionalReadIsMarkedAsImpression() {
    assertThat(words(here))
        .filteredOn(Said.Words::impression)
        .extracting(one -> one.words().or("destroyed"))
        .containsExactly("Ze keek weg.");
  }

  @Test
  void wordsInACorrectedEntryStayAndSaySo() {
    assertThat(words(here).get(2).corrections())
        .singleElement()
        .returns(said("Moeder zei: ik weet het nog niet."), Correction::reading);
    assertThat(words(here).get(1).corrections()).isEmpty();
  }

  @Test
  void eachAxisCutsByItself() {
    var april = Span.always().upTo(Instant.parse("2026-04-02T12:00:00Z"));

    assertThat(words(here.recorded(april)))
        .extracting(one -> one.words().or("destroyed"))
        .containsExactly("Opa snapt mij.", "Ja, opa.");
    assertThat(words(here.decided(april)))
        .extracting(one -> one.words().or("destroyed"))
        .containsExactly("Opa, en mijn juf.", "Opa snapt mij.", "Ja, opa.");
    assertThat(words(here.recorded(april))).allMatch(one -> one.corrections().isEmpty());
  }

  @Test
  void pagesJoinToTheWholeAndAnotherFileIsSilent() {
    var read = new ArrayList<Said.Words>();
    var slice = Optional.of(Slice.first(2));
    while (slice.isPresent()) {
      var page = book.in(here, slice.get());
      read.addAll(page.rows());
      slice = page.next().map(place -> new Slice(Optional.of(place), 2));
    }
    assertThat(read).isEqualTo(words(here)).hasSize(5);
    assertThat(words(Narrowing.none().toFile(Story.id("other")))).isEmpty();
  }

  private List<Said.Words> words(Narrowing narrowing) {
    return book.in(narrowing, Slice.first()).rows();
  }
}
