package nl.beslisspoor.command.engine;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import nl.beslisspoor.command.keys.TestKeys;
import nl.beslisspoor.fixtures.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A log of its own for one test, and as many engines on it as wanted. */
record Store(TestDatabase database, SimpleMeterRegistry registry) implements AutoCloseable {

  static Store fresh() {
    var database = TestKeys.migrated();
    return new Store(database, new SimpleMeterRegistry());
  }

  DataSource source() {
    return database.application();
  }

  /** What another process, or the same after a restart, would have. */
  Decisions engine() {
    return engine(source());
  }

  Decisions engine(DataSource source) {
    return Decisions.on(source, TestKeys.on(source()), () -> {}, registry);
  }

  long events() {
    return count("log.event");
  }

  long receipts() {
    return count("log.receipt");
  }

  String payload(String stream, long sequence) {
    return JdbcClient.create(source())
        .sql(
            """
            select convert_from(payload, 'UTF8') from log.event
            where stream_id = ? and sequence = ?
            """)
        .params(stream, sequence)
        .query(String.class)
        .single();
  }

  double counted(String outcome) {
    return registry.get("beslisspoor.commands").tag("outcome", outcome).counters().stream()
        .mapToDouble(counter -> counter.count())
        .sum();
  }

  static byte[] hash(String request) {
    return request.getBytes(StandardCharsets.UTF_8);
  }

  private long count(String table) {
    return JdbcClient.create(source())
        .sql("select count(*) from " + table)
        .query(Long.class)
        .single();
  }

  @Override
  public void close() {
    database.close();
  }
}
