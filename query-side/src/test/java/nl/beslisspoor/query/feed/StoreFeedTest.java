package nl.beslisspoor.query.feed;

import static nl.beslisspoor.query.feed.FeedRig.NO_POLLING;
import static nl.beslisspoor.query.feed.FeedRig.QUICK;
import static nl.beslisspoor.query.feed.FeedRig.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StoreFeedTest {
  private final FeedRig rig = new FeedRig();
  private final Tally tally = new Tally(rig.jdbc, 1);

  @AfterEach
  void end() {
    rig.close();
  }

  @Test
  void a_first_start_makes_the_tables_and_takes_in_the_whole_log() {
    rig.append("a", 0, "one", "two");
    rig.append("b", 0, "three");

    rig.start(QUICK, tally);

    rig.awaitNext(3);
    assertThat(rig.words("a")).isEqualTo("one two");
    assertThat(rig.words("b")).isEqualTo("three");
  }

  @Test
  void a_notification_wakes_the_feed_without_any_polling() {
    rig.start(NO_POLLING, tally);
    for (var sequence = 0; sequence < 20; sequence++) {
      rig.append("a", sequence, "w" + sequence);
      rig.awaitNext(sequence + 1);
    }
    assertThat(rig.words("a")).startsWith("w0 w1 w2").endsWith("w19");
  }

  @Test
  void more_than_the_blocks_that_may_be_unacknowledged_are_taken_in_without_any_polling() {
    rig.start(NO_POLLING, tally);
    for (var sequence = 0; sequence < 5_500; sequence++) {
      rig.insert("s" + sequence % 50, sequence / 50, "w", "word");
    }
    rig.number();

    rig.awaitNext(5_500);
    assertThat(rig.jdbc.sql("select sum(events)::bigint from tally").query(Long.class).single())
        .isEqualTo(5_500);
  }

  @Test
  void a_restart_goes_on_where_token_and_tables_were_committed_together() {
    var first = rig.start(QUICK, tally);
    rig.append("a", 0, "one");
    rig.awaitNext(1);
    rig.stop(first);
    rig.append("a", 1, "two");

    rig.start(QUICK, tally);

    rig.awaitNext(2);
    assertThat(rig.words("a")).isEqualTo("one two");
  }

  @Test
  void a_token_that_fell_behind_the_tables_adds_nothing_twice() {
    var first = rig.start(QUICK, tally);
    rig.append("a", 0, "one", "two");
    rig.awaitNext(2);
    rig.stop(first);
    rig.jdbc.sql("update feed.token_entry set token = '{\"globalIndex\":-1}'").update();
    rig.append("a", 2, "three");

    rig.start(QUICK, tally);

    rig.awaitNext(3);
    assertThat(rig.words("a")).isEqualTo("one two three");
  }

  @Test
  void what_a_crash_of_the_server_took_back_is_read_again_by_a_feed_that_lived_on() {
    rig.start(QUICK, tally);
    rig.append("a", 0, "one");
    rig.awaitNext(1);
    rig.takeBack();
    rig.append("b", 0, "two");

    rig.awaitNext(2);
    assertThat(rig.words("a")).isEqualTo("one");
    assertThat(rig.words("b")).isEqualTo("two");
  }

  @Test
  void a_failed_commit_leaves_neither_words_nor_token_and_is_tried_again() {
    rig.append("a", 0, "one");
    var broken = rig.jdbc;
    var first = rig.start(QUICK, tally);
    rig.awaitNext(1);
    broken.sql("alter table tally rename to tally_away").update();
    rig.append("a", 1, "two");
    await().until(() -> first.feeds().all().getFirst().trouble().isPresent());
    assertThat(rig.nextIndex()).isEqualTo(1);

    broken.sql("alter table tally_away rename to tally").update();

    rig.awaitNext(2);
    assertThat(rig.words("a")).isEqualTo("one two");
    await().until(() -> first.feeds().all().getFirst().trouble().isEmpty());
  }

  @Test
  void a_hole_stops_the_feed_loudly_and_applies_nothing_of_the_block() {
    var parts = rig.start(QUICK, tally);
    rig.insert("b", 0, "fine", "word");
    rig.insert("a", 1, "late", "word");
    rig.number();

    await().until(() -> parts.feeds().all().getFirst().trouble().isPresent());

    assertThat(parts.feeds().all().getFirst().trouble().get())
        .contains("misses events of stream a", "expected sequence 0", "holds 1");
    assertThat(rig.nextIndex()).isZero();
    assertThat(rig.words("b")).isEmpty();
    assertThat(parts.health().health().getStatus().getCode()).isEqualTo("DOWN");
    assertThat(rig.meter("beslisspoor.feed.stopped")).isEqualTo(1);
    assertThat(rig.meter("beslisspoor.feed.lag")).isEqualTo(2);
  }

  @Test
  void a_page_that_waits_is_woken_when_the_view_has_taken_in_the_event() {
    var parts = rig.start(NO_POLLING, tally);
    var soon = Duration.ofSeconds(20);
    Thread.ofVirtual().start(() -> rig.append("a", 0, "one"));

    assertThat(parts.reached().await("tally", "a", 0, soon)).isTrue();
    assertThat(rig.words("a")).isEqualTo("one");
    assertThat(parts.reached().await("tally", "a", 1, Duration.ofMillis(1))).isFalse();
  }

  @Test
  void meters_count_what_was_taken_in() {
    rig.start(QUICK, tally);
    rig.append("a", 0, "one", "two");

    await()
        .until(() ->
            rig.meters.get("beslisspoor.feed.applied").tag("projection", "tally").counter().count()
                == 2);
    assertThat(rig.meter("beslisspoor.feed.lag")).isZero();
    assertThat(rig.meter("beslisspoor.feed.stopped")).isZero();
  }
}
