package nl.beslisspoor.query.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import nl.beslisspoor.events.Recorded;
import org.junit.jupiter.api.Test;

class WindowTest {
  private static final int LARGE = 1_000_000;

  @Test
  void the_oldest_entry_makes_room_for_the_newest() {
    var window = new Window(3, LARGE);
    window.beginAt(7);
    for (var index = 7; index < 12; index++) {
      window.add(entry(index, 1));
    }

    assertThat(window.from(8, 10)).isEmpty();
    assertThat(window.from(9, 10)).extracting(Recorded::index).containsExactly(9L, 10L, 11L);
    assertThat(window.from(10, 1)).extracting(Recorded::index).containsExactly(10L);
    assertThat(window.from(12, 10)).isEmpty();
    assertThat(window.next()).isEqualTo(12);
  }

  @Test
  void bytes_are_bounded_too_and_the_newest_entry_is_always_held() {
    var window = new Window(100, 25);
    window.add(entry(0, 10));
    window.add(entry(1, 10));
    window.add(entry(2, 10));

    assertThat(window.from(0, 10)).isEmpty();
    assertThat(window.from(1, 10)).hasSize(2);

    window.add(entry(3, 1_000));
    assertThat(window.from(2, 10)).isEmpty();
    assertThat(window.from(3, 10)).hasSize(1);

    window.add(entry(4, 10));
    assertThat(window.from(3, 10)).isEmpty();
    assertThat(window.from(4, 10)).hasSize(1);
  }

  @Test
  void who_stands_before_the_window_reads_elsewhere_up_to_where_it_begins() {
    var window = new Window(3, LARGE);
    assertThat(window.upToFirst(0, 10)).isEqualTo(10);
    window.beginAt(7);
    assertThat(window.upToFirst(5, 10)).isEqualTo(10);
    window.add(entry(7, 1));

    assertThat(window.upToFirst(5, 10)).isEqualTo(2);
    assertThat(window.upToFirst(5, 1)).isEqualTo(1);
    assertThat(window.upToFirst(8, 10)).isEqualTo(10);
  }

  @Test
  void a_hole_is_refused() {
    var window = new Window(3, LARGE);

    assertThatThrownBy(() -> window.add(entry(1, 1))).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everybody_is_given_the_same_entries_so_that_each_is_decoded_once() {
    var window = new Window(3, LARGE);
    window.add(entry(0, 1));

    assertThat(window.from(0, 1).getFirst()).isSameAs(window.from(0, 1).getFirst());
  }

  private static Recorded entry(long index, int bytes) {
    return new Recorded(
        index,
        "id-" + index,
        "case",
        "a",
        index,
        Instant.EPOCH,
        "word",
        "1",
        new byte[bytes],
        new byte[0],
        _ -> null);
  }
}
