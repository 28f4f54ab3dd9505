package nl.beslisspoor.events.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import nl.beslisspoor.events.Place;
import nl.beslisspoor.events.Seal;
import nl.beslisspoor.events.Seal.Kind;
import nl.beslisspoor.events.WrongKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataKeyTest {
  private static final Place PLACE = new Place("event", "stream", "/name/sealed");
  private static final String NAME = "Noor 😀";
  private static final DataKey KEY = DataKey.fresh();
  private static final Seal SEALED = KEY.seal(PLACE, Kind.PERSONAL, NAME);

  @ParameterizedTest
  @ValueSource(strings = {"", "9", "Noor", "zestien tekens..", "\u0080", "a\0b"})
  void what_was_sealed_is_opened_again(String text) {
    assertThat(KEY.open(KEY.seal(PLACE, Kind.NARRATIVE, text))).isEqualTo(text);
  }

  @Test
  void the_length_of_a_short_text_cannot_be_told() {
    assertThat(KEY.seal(PLACE, Kind.PERSONAL, "9").content())
        .hasSameSizeAs(KEY.seal(PLACE, Kind.PERSONAL, "10").content())
        .hasSameSizeAs(KEY.seal(PLACE, Kind.PERSONAL, "Mevrouw Jansen.").content());
  }

  @Test
  void two_seals_of_the_same_text_differ_unless_it_is_asked_for() {
    assertThat(KEY.seal(PLACE, Kind.PERSONAL, NAME)).isNotEqualTo(SEALED);
    assertThat(KEY.sealAlike(PLACE, Kind.PERSONAL, NAME))
        .isEqualTo(KEY.sealAlike(PLACE, Kind.PERSONAL, NAME))
        .isNotEqualTo(KEY.sealAlike(PLACE.at("/other"), Kind.PERSONAL, NAME));
  }

  static Stream<Seal> changed() {
    var content = SEALED.content();
    var other = (content.charAt(20) == 'A' ? "B" : "A");
    var flipped = content.substring(0, 20) + other + content.substring(21);
    return Stream.of(
        new Seal(new Place("other", "stream", PLACE.field()), Kind.PERSONAL, KEY.id(), content),
        new Seal(new Place("event", "other", PLACE.field()), Kind.PERSONAL, KEY.id(), content),
        new Seal(PLACE.at("/other"), Kind.PERSONAL, KEY.id(), content),
        new Seal(PLACE, Kind.NARRATIVE, KEY.id(), content),
        new Seal(PLACE, Kind.PERSONAL, DataKey.fresh().id(), content),
        new Seal(PLACE, Kind.PERSONAL, KEY.id(), flipped),
        new Seal(PLACE, Kind.PERSONAL, KEY.id(), content.substring(0, 40)),
        new Seal(PLACE, Kind.PERSONAL, KEY.id(), "AAAA"),
        new Seal(PLACE, Kind.PERSONAL, KEY.id(), ""),
        new Seal(PLACE, Kind.PERSONAL, KEY.id(), "{}"));
  }

  @ParameterizedTest
  @MethodSource("changed")
  void a_seal_that_was_moved_or_changed_is_refused_without_its_content(Seal changed) {
    assertThatExceptionOfType(WrongKey.class)
        .isThrownBy(() -> KEY.open(changed))
        .withMessageNotContaining("Noor");
  }

  @Test
  void another_key_does_not_open_it_even_under_the_same_id() {
    var claimed = new Seal(PLACE, Kind.PERSONAL, DataKey.fresh().id(), SEALED.content());
    assertThatExceptionOfType(WrongKey.class).isThrownBy(() -> DataKey.fresh().open(SEALED));
    assertThatExceptionOfType(WrongKey.class).isThrownBy(() -> KEY.open(claimed));
  }

  @Test
  void the_id_follows_from_the_key_alone() {
    var again = new DataKey(KEY.secret());
    assertThat(again.id()).isEqualTo(KEY.id()).isNotEqualTo(DataKey.fresh().id());
    assertThat(again.open(SEALED)).isEqualTo(NAME);
  }

  @Test
  void a_seal_is_read_from_what_it_is_written_as() {
    assertThat(Seal.parse(SEALED.token())).isEqualTo(SEALED);
    assertThat(Seal.parse(SEALED.inPlace(), PLACE)).isEqualTo(SEALED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "~1", "~1.p.k.c", "~2.p.k.c.e.s.f", "~1.x.k.c.e.s.f", "Noor"})
  void what_is_no_seal_is_not_read_as_one(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Seal.parse(text))
        .withMessageNotContaining("Noor");
  }

  @Test
  void a_key_of_another_size_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new DataKey(new byte[16]));
  }
}
