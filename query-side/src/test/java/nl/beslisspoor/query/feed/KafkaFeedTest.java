package nl.beslisspoor.query.feed;

import static nl.beslisspoor.query.feed.FeedRig.QUICK;
import static nl.beslisspoor.query.feed.FeedRig.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.beslisspoor.events.Recorded;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** PostgreSQL is not polled, unless a test says so: what is taken in came or was woken by Kafka. */
class KafkaFeedTest {
  private static final Topic.Bounds HASTY =
      new Topic.Bounds(10_000, 1 << 20, 1_000, Duration.ofMillis(50));
  private static final Topic.Bounds SMALL = new Topic.Bounds(50, 1 << 20, 2, Duration.ofHours(1));
  private static final Pace POLLING = new Pace(Duration.ofMillis(100), Duration.ofMillis(100), 2);

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
  void a_topic_that_does_not_exist_yet_is_waited_for() {
    var parts = rig.start(QUICK, topic.within(LogTopic.PATIENT), tally);
    await().until(() -> reader(parts).equals("waiting for the topic"));

    topic.create();
    rig.append("a", 0, "one", "two");
    topic.send(rig.log(0));

    rig.awaitNext(2);
    assertThat(rig.count("taken")).isEqualTo(2);
  }

  @Test
  void a_topic_made_anew_is_read_from_its_beginning() {
    topic.create();
    rig.start(QUICK, topic.within(LogTopic.PATIENT), tally);
    rig.append("a", 0, "one", "two", "three");
    topic.send(rig.log(0));
    rig.awaitNext(3);

    topic.delete();
    topic.create();
    rig.append("a", 3, "four");
    topic.send(rig.log(3));

    rig.awaitNext(4);
    assertThat(rig.words("a")).isEqualTo("one two three four");
    assertThat(rig.count("taken")).isEqualTo(4);
    assertThat(rig.count("filled") + rig.count("beside")).isZero();
  }

  @Test
  void a_topic_made_anew_that_grew_beyond_the_old_one_repeats_and_skips_nothing() {
    topic.create();
    rig.start(QUICK, topic.within(HASTY), tally);
    rig.append("a", 0, "one", "two");
    topic.send(rig.log(0));
    rig.awaitNext(2);

    topic.delete();
    topic.create();
    rig.append("a", 2, "three", "four", "five");
    topic.send(rig.log(2));

    rig.awaitNext(5);
    assertThat(rig.words("a")).isEqualTo("one two three four five");
  }

  @Test
  void a_topic_whose_beginning_was_cut_off_is_read_from_what_is_left() {
    topic.create();
    fill(100);
    topic.send(rig.log(0));
    topic.truncate(60);
    rig.start(QUICK, topic.within(LogTopic.PATIENT), tally);
    rig.awaitNext(100);
    await().until(() -> rig.count("taken") == 40);

    rig.append("new", 0, "late");
    topic.send(rig.log(100));

    rig.awaitNext(101);
    assertThat(total()).isEqualTo(101);
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
  void records_that_are_no_entries_of_this_log_stop_nothing() {
    topic.create();
    rig.start(QUICK, topic.within(HASTY), tally);
    rig.append("a", 0, "one", "two");
    var log = rig.log(0);
    topic.send(List.of(moved(log.getFirst(), 1_000), moved(log.getFirst(), 1_000_000)));
    topic.send(new ProducerRecord<>(topic.name(), "no event".getBytes(StandardCharsets.UTF_8)));
    await().until(() -> rig.count("foreign") == 3);

    topic.send(log);

    rig.awaitNext(2);
    assertThat(rig.words("a")).isEqualTo("one two");
  }

  @Test
  void a_broker_that_is_away_delays_and_an_operator_is_told() {
    var nowhere = Map.<String, Object>of("bootstrap.servers", "127.0.0.1:1");
    var away = Optional.of(new Topic("nothing", nowhere, HASTY));
    var parts = rig.start(POLLING, away, tally);
    rig.append("a", 0, "one");

    rig.awaitNext(1);
    await().until(() -> rig.meters.get("beslisspoor.feed.topic.behind").gauge().value() == 1);
    await().until(() -> reader(parts).startsWith("trying again after"));
    assertThat(parts.health().health().getDetails().get("topic").toString()).contains("behind=1");
    assertThat(parts.health().health().getStatus().getCode()).isEqualTo("UP");
  }

  private void fill(int entries) {
    for (var n = 0; n < entries; n++) {
      rig.insert("s" + n % 10, n / 10, "w", "word");
    }
    rig.number();
  }

  private static Recorded moved(Recorded entry, long index) {
    return new Recorded(
        index,
        entry.eventId(),
        entry.streamType(),
        entry.stream(),
        entry.sequence(),
        entry.recordedAt(),
        entry.type(),
        entry.version(),
        entry.payload(),
        entry.metadata(),
        entry.decoder());
  }

  private long total() {
    return rig.jdbc.sql("select sum(events)::bigint from tally").query(Long.class).single();
  }

  private static String reader(FeedParts parts) {
    var detail = (Map<?, ?>) parts.health().health().getDetails().get("topic");
    return detail.get("reader").toString();
  }
}
