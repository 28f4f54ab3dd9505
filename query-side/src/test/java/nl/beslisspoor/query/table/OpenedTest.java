package nl.beslisspoor.query.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.beslisspoor.events.Erased;
import nl.beslisspoor.events.KeysUnavailable;
import nl.beslisspoor.events.WrongKey;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class OpenedTest {

  private static final JsonMapper JSON = new JsonMapper();

  @Test
  void theValueItselfIsAnsweredAndAMarkInThePlaceOfWhatWasDestroyed() {
    var answer = new ArrayList<Opened<?>>();
    answer.add(new Opened.Said<>("vernietigd"));
    answer.add(new Opened.Said<>(LocalDate.parse("2011-06-10")));
    answer.add(new Opened.Said<>(8));
    answer.add(new Opened.Destroyed<>());
    answer.add(new Opened.Unfit<>());

    assertThat(JSON.writeValueAsString(Map.of("antwoord", answer)))
        .isEqualTo(
            "{\"antwoord\":[\"vernietigd\",\"2011-06-10\",8,{\"vernietigd\":true},{\"pastNiet\":true}]}");
  }

  @Test
  void onlyWhatWasErasedIsDestroyedAndWhatDoesNotFitIsAMarkOfItsOwn() {
    assertThat(Opened.of(() -> erased())).isEqualTo(new Opened.Destroyed<>());
    assertThatThrownBy(() -> Opened.of(() -> away())).isInstanceOf(KeysUnavailable.class);
    assertThat(Opened.of(() -> wrong())).isEqualTo(new Opened.Unfit<>());
    assertThat(Opened.of(() -> wrong()).map(String::length).lack()).contains(Opened.Lack.UNFIT);
  }

  @Test
  void whatItSaysStandsInNoLog() {
    assertThat(List.of(new Opened.Said<>("Opa Jan")).toString()).doesNotContain("Opa");
  }

  private static String erased() {
    throw new Erased();
  }

  private static String away() {
    throw new KeysUnavailable("a test");
  }

  private static String wrong() {
    throw new WrongKey("a test");
  }
}
