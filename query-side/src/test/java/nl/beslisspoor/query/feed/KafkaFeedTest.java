package nl.beslisspoor.query.feed;

import static nl.beslisspoor.query.feed.FeedRig.QUICK;
import static nl.beslisspoor.query.feed.FeedRig.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** PostgreSQL is not polled, unless a test says so: what is taken in came or was woken by Kafka. */
class KafkaFeedTest {
  private static final Topic.Bounds HASTY =
      new Topic.Bounds(10_000, 1 << 20, 1_000, Duration.ofMillis(50));
  private static final Topic.Bounds SMALL = new Topic.Bounds(50, 1 << 20, 2, Duration.ofHours(1));

  private final FeedRig rig = new FeedRig();
  private final Tally tally = new Tally(rig.jdbc, 1);
  private final LogTopic topic = new LogTopic();

  @AfterEach
  void end() {
    rig.close();
    topic.close();
  }

  @Test
  void entries_wake_and_feed_the_view_from_the_topic_alone() {
    topic.create();
    rig.start(QUICK, topic.within(LogTopic.PATIENT), tally);
    for (var sequence = 0; sequence < 20; sequence++) {
      rig.append("a", sequence, "w" + sequence);
      topic.send(rig.log(sequence));
      rig.awaitNext(sequence + 1);
    }

    assertThat(rig.words("a")).startsWith("w0 w1 w2").endsWith("w19");
    assertThat(rig.count("taken")).isEqualTo(20);
    assertThat(rig.count("filled") + rig.count("beside")).isZero();
  }

  @Test
  void an_entry_that_the_topic_misses_is_read_from_postgresql() {
    topic.create();
    rig.start(QUICK, topic.within(HASTY), tally);
    rig.append("a", 0, "one", "two", "three", "four");
    var log = rig.log(0);

    topic.send(List.of(log.get(0), log.get(3)));

    rig.awaitNext(4);
    assertThat(rig.words("a")).isEqualTo("one two three four");
    assertThat(rig.count("taken")).isEqualTo(2);
    assertThat(rig.count("filled")).isEqualTo(2);
  }

  @Test
  void a_gap_that_no_more_entries_can_wait_for_is_filled_at_once() {
    topic.create();
    rig.start(QUICK, topic.within(SMALL), tally);
    rig.append("a", 0, "one", "two", "three", "four", "five");

    topic.send(rig.log(2));

    rig.awaitNext(5);
    assertThat(rig.words("a")).isEqualTo("one two three four five");
    assertThat(rig.count("filled")).isEqualTo(2);
  }

  @Test
  void a_gap_wider_than_memory_is_read_by_the_view_itself() {
    topic.create();
    rig.start(QUICK, topic.within(SMALL), tally);
    fill(500);

    topic.send(rig.log(400));

    rig.awaitNext(500);
    assertThat(total()).isEqualTo(500);
    assertThat(rig.count("taken")).isEqualTo(100);
    assertThat(rig.count("beside")).isGreaterThanOrEqualTo(400);
  }

  @Test
  void a_view_far_behind_reads_postgresql_until_it_is_within_memory() {
    topic.create();
    fill(500);
    topic.send(rig.log(0));
    rig.start(QUICK, topic.within(SMALL), tally);
    rig.awaitNext(500);
    await().until(() -> rig.count("taken") == 50);
    var beside = rig.count("beside");

    rig.append("new", 0, "late");
    topic.send(rig.log(500));

    rig.awaitNext(501);
    assertThat(total()).isEqualTo(501);
    assertThat(beside).isPositive();
    assertThat(rig.count("beside")).isEqualTo(beside);
  }

  @Test
  void what_is_new_is_left_to_the_topic_until_the_log_is_asked_again() {
    var head = new Head();
    var registry = new SimpleMeterRegistry();
    var reading = new EntryReading(_ -> null);
    var feed = new KafkaFeed(topic.within(HASTY).get(), null, head, reading, registry);

    feed.numbered(5);
    assertThat(head.next()).isEqualTo(5);
    feed.numbered(8);
    assertThat(head.next()).isEqualTo(5);
    feed.numbered(8);
    assertThat(head.next()).isEqualTo(8);
  }

  private void fill(int entries) {
    for (var n = 0; n < entries; n++) {
      rig.insert("s" + n % 10, n / 10, "w", "word");
    }
    rig.number();
  }

  private long total() {
    return rig.jdbc.sql("select sum(events)::bigint from tally").query(Long.class).single();
  }
}
