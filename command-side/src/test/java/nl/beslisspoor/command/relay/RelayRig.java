package nl.beslisspoor.command.relay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.beslisspoor.command.seal.LogEntries;
import nl.beslisspoor.command.seal.Numbering;
import nl.beslisspoor.fixtures.TestBroker;
import nl.beslisspoor.fixtures.TestDatabase;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A log, a broker and the relays between them. */
final class RelayRig implements AutoCloseable {
  static final Duration NEVER = Duration.ofDays(1);
  static final Duration SOON = Duration.ofMillis(20);
  private static final URI SOURCE = URI.create("urn:nld:oin:00000000000000000000:systeem:proef");

  final TestDatabase database = TestDatabase.migrated("log", "classpath:db/migration");
  final BrokerTopic topic = new BrokerTopic(TestBroker.shared().freshTopic());
  final Outlet whole = new WholeEvents(topic.name(), SOURCE);
  final Outlet notices = new Notices(topic.name(), SOURCE, "http://127.0.0.1:8080");
  private final List<RelayLoop> loops = new ArrayList<>();
  private long appended;

  /** Adds entries to the log and numbers them in one pass. */
  void append(int entries) {
    IntStream.range(0, entries).forEach(i -> appendUnnumbered());
    new Numbering(database.application()).pass();
  }

  private void appendUnnumbered() {
    var stream = "stream-" + appended % 3;
    JdbcClient.create(database.application())
        .sql(
            """
            insert into log.event (event_id, stream_type, stream_id, sequence, recorded_at,
              payload_type, payload_version, payload, metadata)
            values (?, 'case', ?, ?, now(), 'something-happened', '1', ?, ?)
            """)
        .params(UUID.randomUUID().toString(), stream, appended / 3, payload(appended), metadata())
        .update();
    appended++;
  }

  /** Every other payload is no JSON and no text either. */
  static byte[] payload(long index) {
    return index % 2 == 0
        ? ("{ \"b\": " + index + ",\n \"a\" : 1.0 }").getBytes(UTF_8)
        : new byte[] {0, (byte) 0xc3, (byte) index, '\r', '\n'};
  }

  static byte[] metadata() {
    return "{ \"act\" : \"een\" }".getBytes(UTF_8);
  }

  /** Wakes for the log alone, and looks at the topic only when it has a reason. */
  RelayLoop woken(Outlet outlet) {
    return started(outlet, TestBroker.shared().servers(), Map.of(), NEVER, NEVER);
  }

  /** Looks at the topic all the time. */
  RelayLoop looking(Outlet outlet) {
    return started(outlet, TestBroker.shared().servers(), Map.of(), SOON, SOON);
  }

  RelayLoop started(
      Outlet outlet, String servers, Map<String, String> given, Duration poll, Duration check) {
    var loop =
        new RelayLoop(
            lines(), outlet, new Clients(servers, given), new RelaySettings(poll, check, SOON));
    loops.add(loop);
    loop.start();
    return loop;
  }

  void stop(RelayLoop loop) {
    loop.askToStop();
    loop.awaitStop(Duration.ofSeconds(10));
  }

  Position position() {
    return JdbcClient.create(database.application())
        .sql("select * from relay.position where topic = ?")
        .param(topic.name())
        .query(Positions::position)
        .optional()
        .orElse(new Position(topic.name(), 0, 0, Optional.empty(), 0));
  }

  void awaitPosition(long next) {
    await().atMost(Duration.ofSeconds(30)).until(() -> position().next() == next);
  }

  /** Id of the event at a place in the log. */
  String eventAt(long index) {
    return new LogEntries(database.application()).events(List.of(index)).get(index);
  }

  /** Cuts the connection of whoever leads over the topic. */
  void cutLeader() {
    JdbcClient.create(database.superuser())
        .sql(
            """
            select pg_terminate_backend(pid) from pg_locks
            where locktype = 'advisory' and granted
              and (classid::bigint << 32) + objid::bigint = ?
              and database = (select oid from pg_database where datname = current_database())
            """)
        .param(Lead.lock(topic.name()))
        .query(Boolean.class)
        .list();
  }

  /** Log indexes of what stands in the topic, in its order. */
  List<Long> indexes() {
    return topic.records().stream().map(RelayRig::index).toList();
  }

  static long index(ConsumerRecord<String, byte[]> found) {
    return Long.parseLong(new String(found.headers().lastHeader("ce_sequence").value(), UTF_8));
  }

  DataSource lines() {
    var source = new PGSimpleDataSource();
    source.setUrl(database.jdbcUrl());
    source.setUser(TestDatabase.APPLICATION);
    source.setPassword(TestDatabase.PASSWORD);
    return source;
  }

  @Override
  public void close() {
    loops.forEach(this::stop);
    database.close();
  }
}
