package nl.beslisspoor.events;

import static nl.beslisspoor.events.catalogue.InformationCategory.CONTACT;
import static nl.beslisspoor.events.catalogue.InformationCategory.SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class DestructionScopeTest {

  private static final PersonId YOUTH = SampleParts.YOUTH;
  private static final PersonId MOTHER = SampleParts.MOTHER;

  @Test
  void it_names_something() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DestructionScope(false, List.of(), List.of(), List.of()));
  }

  @Test
  void everything_leaves_nothing_to_name() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DestructionScope(true, List.of(), List.of(), List.of(3L)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DestructionScope(true, List.of(YOUTH), List.of(CONTACT), List.of()));
  }

  @Test
  void persons_and_categories_are_named_together() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DestructionScope(false, List.of(YOUTH), List.of(), List.of(3L)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DestructionScope(false, List.of(), List.of(CONTACT), List.of(3L)));
  }

  @Test
  void it_covers_each_person_in_each_category_and_nobody_else() {
    var scope = new DestructionScope(false, List.of(YOUTH), List.of(CONTACT), List.of());

    assertThat(scope.covers(YOUTH, CONTACT)).isTrue();
    assertThat(scope.covers(YOUTH, SCHOOL)).isFalse();
    assertThat(scope.covers(MOTHER, CONTACT)).isFalse();
    assertThat(DestructionScope.ofEverything().covers(MOTHER, SCHOOL)).isTrue();
    assertThat(DestructionScope.ofEntries(List.of(3L)).covers(YOUTH, CONTACT)).isFalse();
  }
}
