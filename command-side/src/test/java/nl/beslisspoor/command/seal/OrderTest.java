package nl.beslisspoor.command.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import nl.beslisspoor.fixtures.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Every committed event gets one place, whatever else goes on in the database. */
class OrderTest {
  private TestDatabase database;
  private DataSource application;
  private Numbering numbering;
  private LogReader log;

  @BeforeEach
  void migrate() {
    database = TestDatabase.migrated("log", "classpath:db/migration");
    application = database.application();
    numbering = new Numbering(application);
    log = new LogReader(application);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aTransactionHeldOpenForTenSecondsDelaysNobody() throws Exception {
    heldOpen(Duration.ofSeconds(10));
  }

  @Test
  @Tag("long")
  void aTransactionHeldOpenForSixtyOneSecondsDelaysNobody() throws Exception {
    heldOpen(Duration.ofSeconds(61));
  }

  @Test
  @Tag("long")
  void aTransactionHeldOpenForTenMinutesDelaysNobody() throws Exception {
    heldOpen(Duration.ofMinutes(10));
  }

  private void heldOpen(Duration span) throws Exception {
    long others = 0;
    try (var held = new Writer(application).append("held", 0)) {
      var until = Instant.now().plus(span);
      while (Instant.now().isBefore(until)) {
        Writer.commit(application, "other", others);
        assertThat(numbering.pass()).contains(new Numbering.Pass(others, ++others));
        Thread.sleep(100);
      }
      held.commit();
    }
    assertThat(numbering.pass()).contains(new Numbering.Pass(others, others + 1));
    log.assertWhole(others + 1);
  }

  @Test
  void aWriterWhoseClockIsFiveMinutesSlowComesWhereItCommits() throws SQLException {
    var slow = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(-5));
    Writer.commit(application, "right", 0);
    numbering.pass();
    try (var writer = new Writer(application, slow)) {
      writer.append("slow", 0).commit();
      numbering.pass();
      Writer.commit(application, "right", 1);
      writer.append("slow", 1).commit();
      numbering.pass();
    }
    assertThat(log.order()).containsExactly("right:0", "slow:0", "right:1", "slow:1");
    log.assertWhole(4);
  }

  @Test
  void whatIsImportedFromYearsAgoComesAfterWhatWasRecordedBefore() throws SQLException {
    var then = Clock.fixed(Instant.parse("2011-10-11T11:45:40Z"), ZoneOffset.UTC);
    Writer.commit(application, "now", 0);
    numbering.pass();
    try (var importing = new Writer(application, then)) {
      for (long step = 0; step < 500; step++) {
        importing.append("history", step);
      }
      Writer.commit(application, "now", 1);
      assertThat(numbering.pass()).contains(new Numbering.Pass(1, 2));
      importing.commit();
    }
    assertThat(numbering.pass()).contains(new Numbering.Pass(2, 502));
    assertThat(log.order()).startsWith("now:0", "now:1", "history:0").endsWith("history:499");
    log.assertWhole(502);
  }

  @Test
  void aPassThatIsCutOffBeforeItsCommitLeavesNothing() throws SQLException {
    Writer.commit(application, "a", 0);
    try (var connection = unpooled()) {
      connection.setAutoCommit(false);
      assertThat(on(connection).pass()).isPresent();
      cut(connection);
    }
    assertThat(numbering.pass()).contains(new Numbering.Pass(0, 1));
    log.assertWhole(1);
  }

  @Test
  void aPassThatReadWhereItBeginsAndWasCutOffThereLeavesNothing() throws SQLException {
    Writer.commit(application, "a", 0);
    try (var connection = unpooled()) {
      on(connection).standing();
      cut(connection);
    }
    assertThat(numbering.pass()).contains(new Numbering.Pass(0, 1));
    log.assertWhole(1);
  }

  @Test
  void whoWaitsForAPassThatIsCutOffNumbersInItsPlace() throws Exception {
    Writer.commit(application, "a", 0);
    try (var connection = unpooled()) {
      connection.setAutoCommit(false);
      assertThat(on(connection).pass()).isPresent();
      var second = CompletableFuture.supplyAsync(() -> numbering.pass());
      await().until(this::somebodyWaits);
      cut(connection);
      assertThat(second.get()).contains(new Numbering.Pass(0, 1));
    }
    log.assertWhole(1);
  }

  @Test
  void whoWaitsForAPassThatIsMadeGoesOnAfterIt() throws Exception {
    Writer.commit(application, "a", 0);
    try (var connection = unpooled()) {
      connection.setAutoCommit(false);
      assertThat(on(connection).pass()).contains(new Numbering.Pass(0, 1));
      Writer.commit(application, "b", 0);
      var second = CompletableFuture.supplyAsync(() -> numbering.pass());
      await().until(this::somebodyWaits);
      connection.commit();
      assertThat(second.get()).contains(new Numbering.Pass(1, 2));
    }
    log.assertWhole(2);
  }

  @Test
  void manyThousandEventsOfOneTransactionAreNumberedInOnePass() throws SQLException {
    JdbcClient.create(application)
        .sql(
            """
            insert into log.event (event_id, stream_type, stream_id, sequence, recorded_at,
              payload_type, payload_version, payload, metadata)
            select 'e' || n, 'test', 's' || n % 100, n / 100, now(), 'something-happened', '1', '', ''
            from generate_series(0, 19999) n
            """)
        .update();
    assertThat(numbering.pass()).contains(new Numbering.Pass(0, 20_000));
    log.assertWhole(20_000);
  }

  @Test
  void whatWasWrittenWithinASavepointIsNumberedWithItsTransaction() throws SQLException {
    try (var connection = application.getConnection();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("savepoint one");
      insert(connection, "kept", 0);
      statement.execute("release one");
      statement.execute("savepoint two");
      insert(connection, "undone", 0);
      statement.execute("rollback to two");
      insert(connection, "kept", 1);
      assertThat(numbering.pass()).isEmpty();
      connection.commit();
      connection.setAutoCommit(true);
    }
    assertThat(numbering.pass()).contains(new Numbering.Pass(0, 2));
    assertThat(log.order()).containsExactly("kept:0", "kept:1");
    log.assertWhole(2);
  }

  private static void insert(Connection connection, String stream, long sequence) {
    JdbcClient.create(new SingleConnectionDataSource(connection, true))
        .sql(
            """
            insert into log.event (event_id, stream_type, stream_id, sequence, recorded_at,
              payload_type, payload_version, payload, metadata)
            values (?, 'test', ?, ?, now(), 'something-happened', '1', '', '')
            """)
        .params(stream + sequence, stream, sequence)
        .update();
  }

  private static Numbering on(Connection connection) {
    return new Numbering(new SingleConnectionDataSource(connection, true));
  }

  /** Of a process that is not this one. */
  private Connection unpooled() throws SQLException {
    return DriverManager.getConnection(
        database.jdbcUrl(), TestDatabase.APPLICATION, TestDatabase.PASSWORD);
  }

  private void cut(Connection connection) throws SQLException {
    int process = connection.unwrap(org.postgresql.PGConnection.class).getBackendPID();
    JdbcClient.create(database.superuser())
        .sql("select pg_terminate_backend(?, 10000)")
        .param(process)
        .query(Boolean.class)
        .single();
  }

  private boolean somebodyWaits() {
    return Optional.of(
            JdbcClient.create(database.superuser())
                .sql(
                    """
                    select count(*) from pg_stat_activity
                    where datname = current_database() and wait_event_type = 'Lock'
                    """)
                .query(Long.class)
                .single())
        .filter(waiting -> waiting > 0)
        .isPresent();
  }
}
