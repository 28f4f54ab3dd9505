package nl.beslisspoor.events.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.beslisspoor.events.Place;
import org.junit.jupiter.api.Test;

class TextKeysTest {
  private final TextKeys keys = TextKeys.fresh();

  @Test
  void each_text_has_a_key_of_its_own_that_is_always_the_same() {
    var ids = places(500).stream().map(place -> keys.of(place).orElseThrow().id()).toList();
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(keys.of(place(7)).orElseThrow().id()).isEqualTo(ids.get(7));
  }

  @Test
  void a_destroyed_key_is_gone_and_all_others_stay_what_they_were() {
    var left = keys.without(List.of(place(3))).without(List.of(place(9), place(3)));
    for (var place : places(500)) {
      var gone = place.equals(place(3)) || place.equals(place(9));
      assertThat(left.of(place).map(DataKey::id))
          .isEqualTo(gone ? Optional.empty() : keys.of(place).map(DataKey::id));
    }
  }

  @Test
  void neither_the_destroyed_key_nor_a_secret_above_it_is_kept() {
    var left = keys.without(List.of(place(3)));
    assertThat(hex(left.bytes()))
        .doesNotContain(hex(keys.of(place(3)).orElseThrow().secret()))
        .doesNotContain(hex(keys.bytes()).substring(2));
  }

  @Test
  void keys_are_read_from_what_they_are_written_as() {
    var left = keys.without(List.of(place(3), place(4)));
    var read = TextKeys.parse(left.bytes());
    assertThat(read.bytes()).isEqualTo(left.bytes());
    assertThat(read.of(place(3))).isEmpty();
    assertThat(read.of(place(5)).map(DataKey::id)).isEqualTo(keys.of(place(5)).map(DataKey::id));
  }

  @Test
  void many_at_once_leave_what_one_after_the_other_would() {
    var one = keys;
    for (var place : places(60)) {
      one = one.without(List.of(place));
    }
    assertThat(keys.without(places(60)).bytes()).isEqualTo(one.bytes());
    assertThat(one.without(places(60))).isSameAs(one);
  }

  @Test
  void what_is_left_stays_below_its_bound_for_two_thousand_and_grows_with_their_number() {
    var many = keys.without(places(1_000)).length();
    assertThat(keys.without(places(2_000)).length())
        .isLessThan(2 * many)
        .isLessThan(TextKeys.MOST_BYTES);
  }

  @Test
  void when_all_that_could_be_reached_is_gone_nothing_is_kept() {
    assertThat(TextKeys.parse(new byte[0]).of(place(1))).isEmpty();
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  private static List<Place> places(int many) {
    return IntStream.range(0, many).mapToObj(TextKeysTest::place).toList();
  }

  private static Place place(int number) {
    return new Place("event-" + number / 2, "stream", "/words/" + number % 2);
  }
}
