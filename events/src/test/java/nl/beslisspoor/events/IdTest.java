package nl.beslisspoor.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdTest {

  private static final UUID ONE = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");

  @Test
  void the_same_id_and_use_always_give_the_same_id_in_every_release() {
    assertThat(new ActId(ONE).derive("decision"))
        .isEqualTo(UUID.fromString("9e913a16-0a51-8402-ac35-665a50b069bd"));
  }

  @Test
  void another_use_or_another_id_gives_another_id() {
    var uses = IntStream.range(0, 1000).mapToObj(n -> new ActId(ONE).derive("use " + n));
    var others = IntStream.range(0, 1000).mapToObj(n -> new ActId(new UUID(1, n)).derive("role"));

    assertThat(uses.distinct().count()).isEqualTo(1000);
    assertThat(others.distinct().count()).isEqualTo(1000);
  }

  @Test
  void a_derived_id_is_a_uuid_of_version_8_and_never_shows_what_it_was_made_from() {
    IntStream.range(0, 1000)
        .mapToObj(n -> new ActId(new UUID(n, -n)).derive("role"))
        .forEach(derived -> {
          assertThat(derived.version()).isEqualTo(8);
          assertThat(derived.variant()).isEqualTo(2);
        });
    assertThat(new ActId(ONE).derive("decision").toString()).doesNotContain("01890a5d");
  }

  @Test
  void an_id_is_written_and_read_as_the_text_of_its_uuid() {
    assertThat(PersonId.parse(ONE.toString())).isEqualTo(new PersonId(ONE)).hasToString("" + ONE);
    assertThat(CaseId.parse(ONE.toString())).hasToString("" + ONE);
    assertThatIllegalArgumentException().isThrownBy(() -> PersonId.parse("Noor"));
  }
}
