package nl.beslisspoor.bench.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ContestTest {
  private static final Duration LONG = Duration.ofSeconds(20);

  private final List<String> order = new ArrayList<>();

  @Test
  void contenders_alternate_after_one_round_to_warm_up_and_begin_in_turn() throws Exception {
    var contest = new Contest(3, LONG, () -> order.add("quiet"));

    var ran = contest.between(1, List.of(noting("a"), noting("b")));

    assertThat(order.stream().filter(name -> !name.equals("quiet")))
        .containsExactly("a", "b", "b", "a", "a", "b", "b", "a");
    assertThat(order.stream().filter("quiet"::equals)).hasSize(8);
    assertThat(ran).extracting(Series::name).containsExactly("a", "b");
    assertThat(ran).allSatisfy(series -> assertThat(series.rounds()).hasSize(3));
  }

  @Test
  void every_turn_is_taken_once_whoever_takes_it() throws Exception {
    var taken = new ConcurrentLinkedQueue<Integer>();

    var round = Round.run((worker, turn) -> taken.add(turn), 4, 1000, LONG);

    assertThat(taken).hasSize(1000).doesNotHaveDuplicates().contains(0, 999);
    assertThat(round.nanos()).hasSize(1000).isSorted();
  }

  @Test
  void a_round_ends_when_its_time_is_over_and_each_worker_has_had_a_turn() throws Exception {
    var workers = new ConcurrentLinkedQueue<Integer>();

    Round.run((worker, turn) -> workers.add(worker), 3, Integer.MAX_VALUE, Duration.ZERO);

    assertThat(workers).containsExactlyInAnyOrder(0, 1, 2);
  }

  @Test
  void a_turn_that_fails_fails_the_run() {
    assertThatThrownBy(() -> Round.run(ContestTest::fail, 2, 10, LONG))
        .hasMessageContaining("no answer");
  }

  @Test
  void ratios_are_taken_round_by_round_and_medians_count() {
    var one = new Series("one", 1, List.of(round(100, 1), round(900, 9), round(50, 1)));
    var other = new Series("other", 1, List.of(round(200, 1), round(100, 1), round(50, 1)));

    assertThat(one.perSecond()).isEqualTo(100);
    assertThat(one.slowest()).isEqualTo(50);
    assertThat(other.fastest()).isEqualTo(200);
    assertThat(one.against(other)).isEqualTo(1);
  }

  @Test
  void shares_of_time_are_taken_over_all_turns() {
    var rounds = List.of(new Round(1, nanos(1, 50)), new Round(1, nanos(51, 100)));
    var series = new Series("one", 1, rounds);

    assertThat(series.milliseconds(0.5)).isEqualTo(51);
    assertThat(series.milliseconds(0.95)).isEqualTo(96);
  }

  private Contender noting(String name) {
    return new Contender(name, 1, workers -> (worker, turn) -> order.add(name));
  }

  private static void fail(int worker, int turn) {
    throw new IllegalStateException("no answer");
  }

  private static Round round(int turns, double seconds) {
    return new Round(seconds, new long[turns]);
  }

  /** Milliseconds from one to another, each once. */
  private static long[] nanos(int from, int to) {
    return LongStream.rangeClosed(from, to).map(millis -> millis * 1_000_000).toArray();
  }
}
