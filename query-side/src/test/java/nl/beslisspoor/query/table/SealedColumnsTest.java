package nl.beslisspoor.query.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.Kept;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.Opener;
import nl.beslisspoor.events.PersonalDate;
import nl.beslisspoor.events.PersonalScore;
import nl.beslisspoor.events.PersonalText;
import nl.beslisspoor.events.Place;
import nl.beslisspoor.events.Seal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SealedColumnsTest {

  private final Tables tables = new Tables();

  @AfterAll
  void close() {
    tables.close();
  }

  static List<Object> saidJustNow() {
    var noor = Story.person("noor");
    return List.of(
        new Narrative("Ja, opa."),
        new PersonalText(noor, "Noor"),
        new PersonalDate(noor, LocalDate.parse("2011-06-10")),
        new PersonalScore(noor, 8),
        Optional.of(new Narrative("Ja, opa.")),
        List.of(new Narrative("Ja, opa.")));
  }

  @ParameterizedTest
  @MethodSource("saidJustNow")
  void whatIsAboutPeopleIsNeverWrittenOpen(Object value) {
    assertThatThrownBy(() -> write("narrative_words", value))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a table takes only what is sealed");
  }

  @ParameterizedTest
  @MethodSource("saidJustNow")
  void aColumnOfWhatIsAboutPeopleSaysSoInItsName(Object value) {
    assertThatThrownBy(() -> write("words", value))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("column words holds what is about people");
  }

  @Test
  void aSealIsWrittenWithoutAnyKey() {
    var seal =
        new Seal(new Place("event", "stream", "/words"), Seal.Kind.NARRATIVE, "key", "content");
    tables.jdbc().sql("create table sealed (narrative_words text)").update();

    write("narrative_words", new Narrative(Kept.sealed(seal, Opener.without())));

    assertThat(tables.jdbc().sql("select narrative_words from sealed").query(String.class).single())
        .isEqualTo(seal.token());
  }

  private void write(String column, Object value) {
    Columns.of("sealed").with(column, "text", _ -> value).insert(tables.jdbc(), List.of("row"));
  }
}
