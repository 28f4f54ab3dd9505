package nl.beslisspoor.command.destruction;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import nl.beslisspoor.command.keys.TestKeys;
import nl.beslisspoor.fixtures.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is to be destroyed is found at once, and what was destroyed costs nothing. */
class OpenDestructionsTest {
  private static final int DONE = 1_500;

  private final TestDatabase database = TestKeys.migrated();
  private final CountingSource log = new CountingSource(database.application());
  private final CountingSource keys = new CountingSource(database.application());
  private final Set<String> ledger = new HashSet<>();
  private final OpenDestructions open = new OpenDestructions(log, keys, () -> ledger);

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void what_was_done_is_gone_through_once() throws Exception {
    finishMany();
    assertThat(open.ids()).isEmpty();
    assertThat(log.rows()).isGreaterThanOrEqualTo(DONE);
    keys.rows();

    assertThat(open.ids()).isEmpty();
    assertThat(log.rows() + keys.rows()).isLessThan(10);
    confirm("new");
    assertThat(open.ids()).containsExactly("new");
    assertThat(open.ids()).containsExactly("new");
    assertThat(log.rows() + keys.rows()).isLessThan(10);
    done("new");
    assertThat(open.ids()).isEmpty();
  }

  private void finishMany() {
    var jdbc = JdbcClient.create(database.application());
    jdbc.sql(
            """
            insert into log.event (event_id, stream_type, stream_id, sequence, recorded_at,
              payload_type, payload_version, payload, metadata)
            select 'done-' || n, 'case', 'done-' || n, 0, now(),
              'destruction-confirmed', '1', '', ''
            from generate_series(1, ?) n
            """)
        .param(DONE)
        .update();
    jdbc.sql(
            """
            insert into keys.destruction (event_id, stream, request, line)
            select event_id, stream_id, '', '' from log.event
            """)
        .update();
    IntStream.rangeClosed(1, DONE).forEach(number -> ledger.add("done-" + number));
  }

  @Test
  void what_the_ledger_alone_names_is_open_until_it_is_done() throws Exception {
    ledger.add("of-a-log-that-was-lost");
    assertThat(open.ids()).containsExactly("of-a-log-that-was-lost");
    assertThat(open.ids()).containsExactly("of-a-log-that-was-lost");
    done("of-a-log-that-was-lost");
    assertThat(open.ids()).isEmpty();
  }

  @Test
  void what_is_committed_late_is_not_missed() throws Exception {
    try (var late = database.application().getConnection()) {
      late.setAutoCommit(false);
      confirm(late, "late");
      confirm("early");
      assertThat(open.ids()).containsExactly("early");
      assertThat(open.ids()).containsExactly("early");
      late.commit();
      assertThat(open.ids()).containsExactlyInAnyOrder("early", "late");
      late.setAutoCommit(true);
    }
  }

  @Test
  void keys_that_were_put_back_are_noticed_while_it_runs() throws Exception {
    confirm("one");
    database.backUp();
    done("one");
    assertThat(open.ids()).isEmpty();
    database.putBack();
    assertThat(open.ids()).containsExactly("one");
  }

  private void confirm(String event) throws SQLException {
    try (var connection = database.application().getConnection()) {
      confirm(connection, event);
    }
  }

  private static void confirm(Connection connection, String event) throws SQLException {
    run(
        connection,
        """
        insert into log.event (event_id, stream_type, stream_id, sequence, recorded_at,
          payload_type, payload_version, payload, metadata)
        values (?, 'case', ?, 0, now(), 'destruction-confirmed', '1', '', '')
        """,
        event,
        event);
  }

  private void done(String event) throws SQLException {
    try (var connection = database.application().getConnection()) {
      run(
          connection,
          "insert into keys.destruction (event_id, stream, request, line) values (?, ?, '', '')",
          event,
          event);
    }
  }

  private static void run(Connection connection, String sql, String first, String second)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      statement.setString(1, first);
      statement.setString(2, second);
      statement.execute();
    }
  }
}
