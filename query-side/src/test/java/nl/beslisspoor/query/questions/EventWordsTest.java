package nl.beslisspoor.query.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import nl.beslisspoor.events.CaseEvent;
import org.junit.jupiter.api.Test;

class EventWordsTest {

  @Test
  void everyTypeOfEventHasDutchWordsOfItsOwn() {
    var types = types(CaseEvent.class).toList();
    assertThat(types).hasSizeGreaterThan(10);
    assertThat(types.stream().map(EventWords::of))
        .doesNotContain(EventWords.UNKNOWN)
        .doesNotHaveDuplicates();
  }

  private static Stream<String> types(Class<?> shape) {
    return shape.isSealed()
        ? Stream.of(shape.getPermittedSubclasses()).flatMap(EventWordsTest::types)
        : Stream.of(
            shape.getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT));
  }
}
