package nl.beslisspoor.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.query.table.LogOf;
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
}
