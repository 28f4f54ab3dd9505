package nl.beslisspoor.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {

  @Test
  void every_kind_of_event_has_one_full_sample() {
    assertThat(Samples.full().<Class<?>>map(Event::getClass))
        .containsExactlyInAnyOrderElementsOf(Kinds.all().toList());
  }

  @ParameterizedTest
  @MethodSource("nl.beslisspoor.events.Samples#full")
  void a_full_sample_leaves_nothing_out(Event event) throws ReflectiveOperationException {
    assertLeavesNothingOut(event);
  }

  @Test
  void every_kind_that_may_leave_something_out_has_a_bare_sample() {
    var bare = Samples.bare().<Class<?>>map(Event::getClass).toList();
    assertThat(Kinds.all().filter(kind -> !bare.contains(kind)))
        .containsExactly(OpeningEvent.CaseOpened.class);
  }

  private static void assertLeavesNothingOut(Object value) throws ReflectiveOperationException {
    for (var component : value.getClass().getRecordComponents()) {
      var part = component.getAccessor().invoke(value);
      if (part instanceof Optional<?> optional) {
        assertThat(optional).as(component.toString()).isPresent();
        part = optional.get();
      }
      if (part instanceof Collection<?> several) {
        assertThat(several).as(component.toString()).isNotEmpty();
        part = several.iterator().next();
      }
      if (part instanceof Record && part.getClass().getRecordComponents().length > 1) {
        assertLeavesNothingOut(part);
      }
    }
  }
}
