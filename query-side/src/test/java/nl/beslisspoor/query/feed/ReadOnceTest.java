package nl.beslisspoor.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import nl.beslisspoor.events.Recorded;
import org.junit.jupiter.api.Test;

class ReadOnceTest {
  private final List<Long> asked = new ArrayList<>();
  private long next = 5;
  private final ReadOnce entries = new ReadOnce(this::read);

  @Test
  void views_at_the_same_place_share_one_reading() {
    var first = entries.from(0, 10);
    var second = entries.from(0, 10);

    assertThat(first).hasSize(5);
    assertThat(second).usingElementComparator((a, b) -> a == b ? 0 : 1).isEqualTo(first);
    assertThat(asked).containsExactly(0L);
  }

  @Test
  void a_view_within_the_block_gets_the_rest_of_it() {
    entries.from(0, 10);

    assertThat(entries.from(3, 10)).extracting(Recorded::index).containsExactly(3L, 4L);
    assertThat(entries.from(1, 2)).extracting(Recorded::index).containsExactly(1L, 2L);
    assertThat(asked).containsExactly(0L);
  }

  @Test
  void a_view_outside_the_block_reads_anew_and_so_does_one_at_the_end() {
    entries.from(2, 2);

    assertThat(entries.from(0, 2)).extracting(Recorded::index).containsExactly(0L, 1L);
    assertThat(entries.from(5, 10)).isEmpty();
    next = 6;
    assertThat(entries.from(5, 10)).extracting(Recorded::index).containsExactly(5L);
    assertThat(asked).containsExactly(2L, 0L, 5L, 5L);
  }

  private List<Recorded> read(long index, int limit) {
    asked.add(index);
    return LongStream.range(index, Math.min(next, index + limit)).mapToObj(this::entry).toList();
  }

  private Recorded entry(long index) {
    return new Recorded(
        index,
        "event-" + index,
        "case",
        "stream",
        index,
        Instant.EPOCH,
        "type",
        "1",
        new byte[0],
        new byte[0],
        _ -> {
          throw new UnsupportedOperationException();
        });
  }
}
