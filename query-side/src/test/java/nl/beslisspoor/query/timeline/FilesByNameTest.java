package nl.beslisspoor.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.beslisspoor.events.catalogue.InformationCategory;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.fixtures.KeysInMemory;
import nl.beslisspoor.query.table.LogOf;
import nl.beslisspoor.query.table.Opened;
import nl.beslisspoor.query.table.Slice;
import nl.beslisspoor.query.table.Story;
import nl.beslisspoor.query.table.Tables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilesByNameTest {

  private final Tables tables = new Tables();
  private final Files files = new Files(tables.jdbc(), LogOf.OPENING);

  @BeforeAll
  void tell() {
    var timeline = new Timeline(tables.jdbc());
    tables.make(timeline);
    var story = new Story();
    for (int at = 0; at < 26; at++) {
      story.file("file-" + at).opened().added("aunt", "Tante Els", null, Relation.RELATIVE);
    }
    timeline.apply(story.log());
  }

  @AfterAll
  void close() {
    tables.close();
  }

  @Test
  void everyFileOfThatNameIsFoundPageByPage() {
    var first = files.named("noO", Slice.first(25));
    var second = files.named("noO", new Slice(first.next(), 25));

    assertThat(first.rows()).hasSize(25);
    assertThat(second.rows()).singleElement().returns(Story.id("file-0"), Files.CaseFile::file);
    assertThat(second.next()).isEqualTo(Optional.empty());
  }

  @Test
  void filesAreFoundByTheNameOfTheYouthOnlyAndEveryLetterStandsForItself() {
    assertThat(files.named("els", Slice.first()).rows()).isEmpty();
    assertThat(files.named("n%r", Slice.first()).rows()).isEmpty();
  }

  @Test
  void aNameThatWasDestroyedIsNotFoundAndStandsInNobodysWay() {
    try (var other = new Tables()) {
      var keys = new KeysInMemory();
      var timeline = new Timeline(other.jdbc());
      other.make(timeline);
      var story = new Story().file("first").opened().file("second").opened();
      timeline.apply(story.log(keys));
      keys.destroy(
          Story.id("second").toString(), Story.person("noor"), InformationCategory.CONTACT);
      var opening = LogOf.opening(keys);

      assertThat(new Files(other.jdbc(), opening).named("noor", Slice.first()).rows())
          .singleElement()
          .returns(Story.id("first"), Files.CaseFile::file);
      assertThat(new People(other.jdbc(), opening).of(Story.id("second"), Optional.empty()))
          .extracting(People.Person::name)
          .contains(new Opened.Destroyed<>(), LogOf.said("Marja"));
    }
  }

  @Test
  void aSearchEndsWhereItOpenedEnoughAndGoesOnFromThere() {
    try (var other = new Tables()) {
      var timeline = new Timeline(other.jdbc());
      other.make(timeline);
      var story = new Story().file("sought").opened();
      timeline.apply(story.log());
      other
          .jdbc()
          .sql(
              """
              insert into timeline_file
              select gen_random_uuid(), 1000 + n, youth, organisation, framework, null, null,
                opened_at, changed_at, sequence, entries, decisions, imported
              from timeline_file, generate_series(1, ?) n
              """)
          .param(Files.MOST_OPENED)
          .update();
      var files = new Files(other.jdbc(), LogOf.OPENING);

      var first = files.named("noor", Slice.first());
      assertThat(first.rows()).isEmpty();
      var second = files.named("noor", new Slice(first.next(), 50));
      assertThat(second.rows()).singleElement().returns(Story.id("sought"), Files.CaseFile::file);
      assertThat(second.next()).isEmpty();
    }
  }
}
