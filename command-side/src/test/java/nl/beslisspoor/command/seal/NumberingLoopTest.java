package nl.beslisspoor.command.seal;

import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import nl.beslisspoor.fixtures.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class NumberingLoopTest {
  private static final Duration NEVER = Duration.ofDays(1);
  private static final Duration SOON = Duration.ofMillis(10);

  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private TestDatabase database;
  private LogReader log;

  @BeforeEach
  void migrate() {
    database = TestDatabase.migrated("log", "classpath:db/migration");
    log = new LogReader(database.application());
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aCommitInThisProcessIsNumberedWithoutWaitingForThePoll() throws SQLException {
    var loop = started(NEVER);
    awaitPasses(1);
    Writer.commit(database.application(), "a", 0);
    loop.appended();
    awaitOrder("a:0");
    loop.stop();
  }

  @Test
  void aCommitInAnotherProcessIsNumberedByThePoll() throws SQLException {
    var loop = started(SOON);
    Writer.commit(database.application(), "a", 0);
    awaitOrder("a:0");
    loop.stop();
  }

  @Test
  void whatWasCommittedBeforeTheStopHasItsPlaceAfterIt() throws SQLException {
    var loop = started(NEVER);
    awaitPasses(1);
    Writer.commit(database.application(), "a", 0);
    loop.stop();
    log.assertWhole(1);
  }

  @Test
  void anotherProcessTakesOverWhenTheLeaderStops() throws SQLException {
    var leader = started(NEVER);
    awaitPasses(1);
    var follower = started(SOON);
    leader.stop();
    Writer.commit(database.application(), "a", 0);
    awaitOrder("a:0");
    follower.stop();
  }

  @Test
  void aLeaderWhoseConnectionIsCutGoesOnWithANewOne() throws SQLException {
    var loop = started(SOON);
    awaitPasses(1);
    JdbcClient.create(database.superuser())
        .sql(
            """
            select pg_terminate_backend(pid) from pg_locks
            where locktype = 'advisory' and database =
              (select oid from pg_database where datname = current_database())
            """)
        .query(Boolean.class)
        .list();
    Writer.commit(database.application(), "a", 0);
    awaitOrder("a:0");
    loop.stop();
  }

  private NumberingLoop started(Duration poll) {
    var loop = new NumberingLoop(database.application(), poll, new NumberingMeters(registry));
    loop.start();
    return loop;
  }

  private void awaitPasses(int passes) {
    await().until(() -> registry.get("beslisspoor.numbering.passes").counter().count() >= passes);
  }

  private void awaitOrder(String... order) {
    await().until(() -> log.order().equals(List.of(order)));
  }
}
