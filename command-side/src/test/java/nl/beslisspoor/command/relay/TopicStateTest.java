package nl.beslisspoor.command.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A topic filled up to 100; offsets are twenty ahead, since some entries were sent twice. */
class TopicStateTest {
  private static final boolean KEPT = false;
  private static final boolean EXPIRES = true;
  private static final Position POSITION = new Position("t", 3, 100, Optional.of("id"), 120);

  @Test
  void a_topic_that_holds_all_is_continued() {
    assertContinues(100, state("id", 0, 120, 0, 99), KEPT);
    assertContinues(100, state("id", 0, 120, 0, 99), EXPIRES);
  }

  @Test
  void what_was_acknowledged_and_not_written_down_is_sent_again() {
    assertContinues(100, state("id", 0, 150, 0, 99), KEPT);
  }

  @Test
  void a_topic_whose_tail_is_gone_is_continued_there() {
    assertContinues(60, state("id", 0, 70, 0, 59), KEPT);
    assertContinues(60, state("id", 0, 70, 0, 59), EXPIRES);
  }

  @Test
  void an_empty_topic_is_filled_from_the_beginning() {
    assertContinues(0, empty("id", 0), KEPT);
    assertContinues(0, empty("id", 0), EXPIRES);
    assertContinues(0, empty("id", 120), KEPT);
    assertContinues(0, empty("other", 0), EXPIRES);
    assertContinues(0, empty("other", 500), EXPIRES);
    assertContinues(0, empty("id", 110), EXPIRES);
  }

  @Test
  void records_that_expired_are_no_loss() {
    assertContinues(100, empty("id", 120), EXPIRES);
    assertContinues(100, empty("id", 130), EXPIRES);
    assertContinues(100, state("id", 80, 120, 70, 99), EXPIRES);
  }

  @Test
  void a_beginning_that_was_deleted_is_no_loss() {
    assertContinues(100, state("id", 80, 120, 70, 99), KEPT);
    assertContinues(
        100, new TopicState("id", 125, 130, entry(101), Optional.empty(), List.of()), KEPT);
  }

  @Test
  void another_topic_that_holds_a_copy_is_continued_after_the_copy() {
    assertContinues(100, state("other", 0, 120, 0, 99), KEPT);
    assertContinues(50, state("other", 0, 50, 0, 49), KEPT);
  }

  @Test
  void another_topic_that_does_not_begin_at_the_beginning_is_filled_again() {
    assertContinues(0, state("other", 0, 10, 100, 109), KEPT);
    assertContinues(0, state("other", 0, 200, 50, 99), EXPIRES);
    assertContinues(
        0, new TopicState("other", 300, 310, entry(0), Optional.empty(), List.of()), KEPT);
  }

  @Test
  void what_took_the_place_of_the_last_entry_sends_all_again() {
    assertContinues(0, state("id", 0, 150, 0, 109), KEPT);
    assertContinues(0, new TopicState("id", 0, 120, entry(0), Optional.empty(), List.of()), KEPT);
  }

  @Test
  void a_tail_that_was_cut_and_lengthened_unnoticed_sends_all_again() {
    assertContinues(0, state("id", 0, 115, 0, 104), KEPT);
  }

  @Test
  void nothing_sent_means_begin() {
    var fresh = new Position("t", 1, 0, Optional.empty(), 0);
    assertThat(empty("id", 0).found(fresh, KEPT)).isEqualTo(fresh.foundIn("id", 0, 0));
    assertThat(state("id", 0, 120, 0, 99).found(fresh, KEPT)).isEqualTo(fresh.foundIn("id", 0, 0));
  }

  @Test
  void the_position_found_knows_the_record_before_it() {
    assertThat(state("other", 0, 50, 0, 49).found(POSITION, KEPT))
        .isEqualTo(new Position("t", 3, 50, Optional.of("other"), 50));
    assertThat(state("id", 0, 70, 0, 59).found(POSITION, KEPT))
        .isEqualTo(new Position("t", 3, 60, Optional.of("id"), 70));
    assertThat(state("id", 0, 150, 0, 99).found(POSITION, KEPT)).isEqualTo(POSITION);
    assertThat(empty("id", 130).found(POSITION, EXPIRES)).isEqualTo(POSITION);
    assertThat(empty("other", 0).found(POSITION, KEPT))
        .isEqualTo(new Position("t", 3, 0, Optional.of("other"), 0));
  }

  @Test
  void a_topic_that_left_the_log_goes_on_at_the_last_entry_of_both() {
    var topic = left(new Told(99, "event-99"));
    var log = Map.of(99L, "event-99");

    assertThat(topic.told()).extracting(told -> told.standsIn(log)).containsExactly(true, false);
    assertThat(topic.diverged(POSITION, log)).isEqualTo(POSITION.foundIn("id", 99, 119));
  }

  @Test
  void a_topic_that_left_the_log_nobody_knows_where_is_filled_from_the_beginning() {
    var log = Map.of(99L, "event-99");

    assertThat(left(new Told(99, "other")).diverged(POSITION, log))
        .isEqualTo(POSITION.foundIn("id", 0, 0));
    assertThat(left(new Told(80, "event-80")).diverged(POSITION, Map.of(80L, "event-80")))
        .isEqualTo(POSITION.foundIn("id", 0, 0));
  }

  private static TopicState left(Told anchor) {
    return new TopicState(
        "id", 0, 130, entry(0), Optional.of(anchor), List.of(new Told(100, "nowhere")));
  }

  private static Optional<Told> entry(long index) {
    return Optional.of(new Told(index, "event-" + index));
  }

  private static void assertContinues(long from, TopicState state, boolean expires) {
    assertThat(state.continueFrom(POSITION, expires)).as(state.toString()).isEqualTo(from);
  }

  private static TopicState state(String id, long begin, long end, long first, long anchor) {
    return new TopicState(id, begin, end, entry(first), entry(anchor), List.of());
  }

  private static TopicState empty(String id, long at) {
    return new TopicState(id, at, at, Optional.empty(), Optional.empty(), List.of());
  }
}
