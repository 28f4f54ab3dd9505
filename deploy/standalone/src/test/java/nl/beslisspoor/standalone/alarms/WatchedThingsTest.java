package nl.beslisspoor.standalone.alarms;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import nl.beslisspoor.command.seal.Numbering;
import nl.beslisspoor.fixtures.TestDatabase;
import nl.beslisspoor.standalone.alarms.Meters.Last;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

class WatchedThingsTest {
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final Meters meters = new Meters(registry);

  @Test
  void events_without_a_place_are_seen_though_nobody_numbers() {
    try (var database = TestDatabase.migrated("log", "classpath:db/migration")) {
      var watched = new UnnumberedEvents(database.application());
      assertThat(watched.trouble()).isEmpty();
      JdbcClient.create(database.application())
          .sql(
              """
              insert into log.event (event_id, stream_type, stream_id, sequence, recorded_at,
                payload_type, payload_version, payload, metadata)
              select 'e' || n, 'test', 's', n, now(), 'something-happened', '1', '', ''
              from generate_series(0, 2999) n
              """)
          .update();
      assertThat(watched.trouble()).contains("1000 of the newest events have no place in the log");
      new Numbering(database.application()).pass();
      assertThat(watched.trouble()).isEmpty();
    }
  }

  @Test
  void a_topic_that_gets_nothing_is_seen_though_nobody_relays() {
    try (var database = TestDatabase.migrated("log", "classpath:db/migration")) {
      var jdbc = JdbcClient.create(database.superuser());
      var watched = new StoppedTopics(database.application(), () -> Set.of("log", "berichten"));
      jdbc.sql("insert into relay.position (topic) values ('log'), ('of earlier')").update();
      assertThat(watched.trouble()).isEmpty();
      jdbc.sql("insert into log.numbered (log_index, row_id) values (0, 1), (1, 2)").update();
      assertThat(watched.trouble()).isEmpty();
      assertThat(watched.trouble()).contains("berichten waits for entry 0, log waits for entry 0");
      jdbc.sql("update relay.position set next_index = 1 where topic = 'log'").update();
      assertThat(watched.trouble()).contains("berichten waits for entry 0");
      assertThat(watched.trouble()).contains("berichten waits for entry 0, log waits for entry 1");
      jdbc.sql("update relay.position set next_index = 2 where topic = 'log'").update();
      assertThat(watched.trouble()).contains("berichten waits for entry 0");
    }
  }

  @Test
  void a_destruction_that_the_ledger_alone_names_is_undone_until_it_is_done() {
    try (var database = TestDatabase.migrated("log", "classpath:db/migration")) {
      database.migrate("keys", "classpath:db/keys");
      var source = database.application();
      assertThat(new UndoneDestructions(source, source, Set::of).trouble()).isEmpty();
      var undone = new UndoneDestructions(source, source, () -> Set.of("event"));
      assertThat(undone.trouble()).contains("1 confirmed destructions are not done");
      JdbcClient.create(source)
          .sql(
              "insert into keys.destruction (event_id, stream, request, line)"
                  + " values ('event', '', '', '')")
          .update();
      assertThat(undone.trouble()).isEmpty();
    }
  }

  @Test
  void failed_commands_count_since_the_last_look_and_refused_ones_never() {
    var last = new Last();
    assertThat(meters.failures(last)).isEmpty();
    registry.counter("beslisspoor.commands", "command", "open", "outcome", "refused").increment();
    assertThat(meters.failures(last)).isEmpty();
    registry.counter("beslisspoor.commands", "command", "open", "outcome", "failed").increment(2);
    assertThat(meters.failures(last)).contains("2 commands failed");
    assertThat(meters.failures(last)).isEmpty();
  }

  @Test
  void keys_that_do_not_fit_count_since_the_last_look() {
    var last = new Last();
    assertThat(meters.misfits(last)).isEmpty();
    var keys = new MisfitKeys(registry);
    assertThat(meters.misfits(last)).isEmpty();
    keys.wrong("the key does not fit /name of event e");
    keys.wrong("the key does not fit /name of event e");
    assertThat(meters.misfits(last)).contains("2 times a key did not fit; the log says where");
    assertThat(meters.misfits(last)).isEmpty();
  }

  @Test
  void entries_of_a_topic_that_the_log_does_not_hold_are_told_by_relays_and_by_feeds() {
    var last = new Last();
    assertThat(meters.foreign(last)).isEmpty();
    var found = new AtomicLong(3);
    registry.more().counter("beslisspoor.relay.foreign", List.of(Tag.of("topic", "a")), found);
    assertThat(meters.foreign(last)).contains("topics held 3 entries that the log does not");
    assertThat(meters.foreign(last)).isEmpty();
    registry.gauge("beslisspoor.feed.topic.ahead", 40);
    assertThat(meters.foreign(last)).contains("the topic reaches 40 entries further than the log");
  }

  @Test
  void appends_are_slow_by_their_mean_since_the_last_look() {
    var count = new Last();
    var time = new Last();
    var most = Duration.ofMillis(100);
    assertThat(meters.slowAppends(most, count, time)).isEmpty();
    registry.timer("beslisspoor.append").record(Duration.ofMillis(50));
    assertThat(meters.slowAppends(most, count, time)).isEmpty();
    registry.timer("beslisspoor.append").record(Duration.ofMillis(300));
    registry.timer("beslisspoor.append").record(Duration.ofMillis(100));
    assertThat(meters.slowAppends(most, count, time)).contains("an append takes 200 ms");
    assertThat(meters.slowAppends(most, count, time)).isEmpty();
  }

  @Test
  void each_view_that_is_behind_is_named() {
    registry.gauge("beslisspoor.feed.lag", tags("voice"), 1_001);
    registry.gauge("beslisspoor.feed.lag", tags("roles"), 1_000);
    registry.gauge("beslisspoor.feed.lag", tags("consent"), 5_000);
    assertThat(meters.above("beslisspoor.feed.lag", "projection", 1_000))
        .contains("consent 5000, voice 1001");
    assertThat(meters.above("beslisspoor.feed.parked", "projection", 0)).isEmpty();
  }

  @Test
  void too_little_space_is_told_in_megabytes(@TempDir Path data) {
    assertThat(new FreeDisk(data, DataSize.ofBytes(0)).trouble()).isEmpty();
    assertThat(new FreeDisk(data, DataSize.ofBytes(Long.MAX_VALUE)).trouble().orElseThrow())
        .matches("\\d+ MB free");
  }

  private static Tags tags(String view) {
    return Tags.of("projection", view);
  }
}
