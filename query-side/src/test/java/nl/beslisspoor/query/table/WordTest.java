package nl.beslisspoor.query.table;

import static org.assertj.core.api.Assertions.assertThat;

import nl.beslisspoor.events.catalogue.Stance;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class WordTest {

  @Test
  void theApiTellsATermByItsCodeAndItsDutchWordsOnly() {
    assertThat(JsonMapper.builder().build().writeValueAsString(Word.of(Stance.OBJECTS)))
        .isEqualTo("{\"code\":\"OBJECTS\",\"naam\":\"maakt bezwaar\"}");
  }
}
