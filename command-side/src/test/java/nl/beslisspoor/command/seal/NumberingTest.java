package nl.beslisspoor.command.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import javax.sql.DataSource;
import nl.beslisspoor.fixtures.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

class NumberingTest {
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
  void theFirstEventGetsIndexZero() throws SQLException {
    assertThat(numbering.pass()).isEmpty();
    Writer.commit(application, "a", 0);
    assertThat(numbering.pass()).contains(new Numbering.Pass(0, 1));
    assertThat(numbering.pass()).isEmpty();
  }

  @Test
  void openTransactionsDelayNobodyAndGetTheirPlaceWhenTheyCommit() throws SQLException {
    try (var first = new Writer(application).append("first", 0);
        var second = new Writer(application).append("second", 0)) {
      Writer.commit(application, "other", 0);
      assertThat(numbering.pass()).contains(new Numbering.Pass(0, 1));
      Writer.commit(application, "other", 1);
      assertThat(numbering.pass()).contains(new Numbering.Pass(1, 2));
      second.commit();
      assertThat(numbering.pass()).contains(new Numbering.Pass(2, 3));
      first.append("first", 1).commit();
      assertThat(numbering.pass()).contains(new Numbering.Pass(3, 5));
    }
    assertThat(log.order()).containsExactly("other:0", "other:1", "second:0", "first:0", "first:1");
    log.assertWhole(5);
  }

  @Test
  void whatIsRolledBackGetsNoPlaceAndLeavesNoGap() throws SQLException {
    try (var undone = new Writer(application).append("undone", 0)) {
      Writer.commit(application, "kept", 0);
      numbering.pass();
      undone.rollBack();
      assertThat(numbering.pass()).isEmpty();
    }
    Writer.commit(application, "kept", 1);
    numbering.pass();
    log.assertWhole(2);
  }

  @Test
  void anOpenTransactionInAnotherDatabaseDelaysNothing() throws SQLException {
    try (var elsewhere = TestDatabase.migrated("log", "classpath:db/migration");
        var open = new Writer(elsewhere.application()).append("elsewhere", 0)) {
      Writer.commit(application, "here", 0);
      assertThat(numbering.pass()).contains(new Numbering.Pass(0, 1));
      open.rollBack();
    }
  }

  @Test
  void ofTwoPassesFromTheSameStandOnlyOneCommits() throws SQLException {
    Writer.commit(application, "a", 0);
    var stand = numbering.standing();
    numbering.pass();
    Writer.commit(application, "b", 0);
    assertThatThrownBy(() -> numbering.passFrom(stand)).isInstanceOf(DuplicateKeyException.class);
    assertThat(new Numbering(application).pass()).contains(new Numbering.Pass(1, 2));
    log.assertWhole(2);
  }

  @Test
  void aPassThatDiesBeforeItsCommitIsMadeAgainByTheNext() throws SQLException {
    Writer.commit(application, "a", 0);
    try (var connection = application.getConnection()) {
      connection.setAutoCommit(false);
      var single =
          new org.springframework.jdbc.datasource.SingleConnectionDataSource(connection, true);
      assertThat(new Numbering(single).pass()).isPresent();
      connection.rollback();
      connection.setAutoCommit(true);
    }
    assertThat(new Numbering(application).pass()).contains(new Numbering.Pass(0, 1));
    log.assertWhole(1);
  }

  @Test
  void everyPassTellsTheFeedsOnceHowFarTheLogGoes() throws SQLException {
    try (var listener = application.getConnection();
        var listen = listener.createStatement()) {
      listen.execute("listen beslisspoor_log");
      Writer.commit(application, "a", 0);
      Writer.commit(application, "b", 0);
      numbering.pass();
      numbering.pass();
      var told = listener.unwrap(PGConnection.class).getNotifications(1000);
      listen.execute("unlisten beslisspoor_log");
      assertThat(told).singleElement().extracting("parameter").isEqualTo("2");
    }
  }

  @Test
  void aLogThatMovedToAnotherClusterGoesOnWithoutGapOrDouble() throws SQLException {
    Writer.commit(application, "before", 0);
    numbering.pass();
    moveFromAnotherCluster();
    Writer.commit(application, "after", 0);
    assertThat(numbering.pass()).contains(new Numbering.Pass(1, 3));
    try (var open = new Writer(application).append("open", 0)) {
      Writer.commit(application, "after", 1);
      assertThat(numbering.pass()).contains(new Numbering.Pass(3, 4));
      open.commit();
      assertThat(numbering.pass()).contains(new Numbering.Pass(4, 5));
    }
    assertThat(log.order())
        .containsExactly("before:0", "unnumbered:0", "after:0", "after:1", "open:0");
    log.assertWhole(5);
  }

  /**
   * As a restored dump would have it: transaction ids of another cluster, far ahead of this one.
   */
  private void moveFromAnotherCluster() {
    var superuser = JdbcClient.create(database.superuser());
    superuser
        .sql(
            """
            insert into log.event (system_identifier, xid, event_id, stream_type, stream_id,
              sequence, recorded_at, payload_type, payload_version, payload, metadata)
            values (1, '9000000000', 'x', 'test', 'unnumbered', 0, now(), 'something-happened',
              '1', '', '')
            """)
        .update();
    superuser
        .sql(
            """
            insert into log.pass (system_identifier, snapshot, first_index, next_index)
            values (1, '8000000000:8000000000:', 1, 1)
            """)
        .update();
  }
}
