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

/** What may befall the topic; PostgreSQL is not polled, unless a test says so. */
class TopicTroubleTest {
  private static final Topic.Bounds HASTY =
      new Topic.Bounds(10_000, 1 << 20, 1_000, Duration.ofMillis(50));
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
  void a_topic_that_is_gone_is_waited_for() {
    topic.create();
    var parts = rig.start(QUICK, topic.within(LogTopic.PATIENT), tally);
    rig.append("a", 0, "one");
    topic.send(rig.log(0));
    rig.awaitNext(1);

    topic.delete();
    await().until(() -> reader(parts).equals("waiting for the topic"));

    topic.create();
    rig.append("a", 1, "two");
    topic.send(rig.log(1));
    rig.awaitNext(2);
    assertThat(rig.count("taken")).isEqualTo(2);
  }

  @Test
  void a_topic_whose_beginning_was_cut_off_is_read_from_what_is_left() {
    topic.create();
    for (var n = 0; n < 100; n++) {
      rig.insert("s" + n % 10, n / 10, "w", "word");
    }
    rig.number();
    topic.send(rig.log(0));
    topic.truncate(60);
    rig.start(QUICK, topic.within(LogTopic.PATIENT), tally);
    rig.awaitNext(100);
    await().until(() -> rig.count("taken") == 40);

    rig.append("new", 0, "late");
    topic.send(rig.log(100));

    rig.awaitNext(101);
    assertThat(rig.words("s9")).hasSize(19);
    assertThat(rig.words("new")).isEqualTo("late");
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

  @Test
  void records_that_are_no_entries_of_this_log_stop_nothing() {
    topic.create();
    rig.start(QUICK, topic.within(HASTY), tally);
    rig.append("a", 0, "one");
    topic.send(rig.log(0));
    var log = rig.log(0);
    topic.send(List.of(moved(log.getFirst(), 1_000), moved(log.getFirst(), 1_000_000)));
    topic.send(new ProducerRecord<>(topic.name(), "no event".getBytes(StandardCharsets.UTF_8)));
    await().until(() -> rig.count("foreign") == 3);

    rig.append("a", 1, "two");
    topic.send(rig.log(1));

    rig.awaitNext(2);
    assertThat(rig.words("a")).isEqualTo("one two");
    assertThat(rig.count("taken")).isEqualTo(2);
  }

  @Test
  void a_topic_that_is_ahead_of_the_log_is_told_to_an_operator() {
    topic.create();
    rig.start(POLLING, topic.within(HASTY), tally);
    rig.append("a", 0, "one");
    var entry = rig.log(0).getFirst();

    topic.send(List.of(entry, moved(entry, 1), moved(entry, 2)));

    await().until(() -> rig.meters.get("beslisspoor.feed.topic.ahead").gauge().value() == 2);
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

  private static String reader(FeedParts parts) {
    var detail = (Map<?, ?>) parts.health().health().getDetails().get("topic");
    return detail.get("reader").toString();
  }
}
