package nl.beslisspoor.events.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.beslisspoor.events.Alternative;
import nl.beslisspoor.events.ConsentEvent.ConsentGiven;
import nl.beslisspoor.events.Event;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.OpeningEvent.PersonAdded;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.Classification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FieldTest {

  private record Raw(String text) {}

  private record RawList(List<String> texts) {}

  private record Nested(Optional<Raw> raw) {}

  private record Unlisted(BigDecimal amount) {}

  private record Keyed(Map<String, Narrative> said) {}

  private record Anything(Object any) {}

  private record Doubly(List<Optional<Narrative>> several) {}

  @ParameterizedTest
  @MethodSource("nl.beslisspoor.events.Kinds#all")
  void every_field_of_every_event_is_classified_however_deep(Class<? extends Event> kind) {
    assertThat(Field.of(kind).stream().flatMap(Field::leaves).map(Field::classification))
        .doesNotContainNull()
        .isNotEmpty();
  }

  @Test
  void a_type_that_says_nothing_of_people_breaks_the_build() {
    for (var shape :
        List.of(
            Raw.class,
            RawList.class,
            Nested.class,
            Unlisted.class,
            Keyed.class,
            Anything.class,
            Doubly.class)) {
      assertThatIllegalStateException()
          .as(shape.getSimpleName())
          .isThrownBy(
              () -> Field.of(shape).stream().flatMap(Field::leaves).forEach(Field::classification))
          .withMessageEndingWith("is not classified");
    }
  }

  @Test
  void names_and_birth_dates_are_personal_words_are_narrative_and_people_are_pseudonyms() {
    assertThat(Field.of(PersonAdded.class))
        .filteredOn(field -> !field.isPart())
        .extracting(Field::name, Field::classification)
        .contains(
            tuple("name", Classification.PERSONAL),
            tuple("born", Classification.PERSONAL),
            tuple("person", Classification.PSEUDONYMOUS_ID),
            tuple("relation", Classification.FACT));
    assertThat(Field.of(Alternative.class))
        .extracting(Field::classification)
        .containsOnly(Classification.NARRATIVE);
  }

  @Test
  void the_fields_of_lists_and_optionals_are_looked_into() {
    var account =
        Field.of(ConsentGiven.class).stream()
            .filter(field -> field.name().equals("account"))
            .toList();
    assertThat(account.getFirst().isPart()).isTrue();
    assertThat(account.getFirst().leaves())
        .contains(
            new Field("party", PersonId.class, Field.Many.ONE),
            new Field("whyNot", Narrative.class, Field.Many.OPTIONAL));
  }

  @Test
  void metadata_that_is_not_classified_is_not_stored() {
    assertThat(Metadata.values()).extracting(Metadata::classification).doesNotContainNull();
    assertThat(Metadata.of("command")).isEqualTo(Metadata.COMMAND);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Metadata.of("name"))
        .withMessage("metadata is not classified: name");
  }
}
