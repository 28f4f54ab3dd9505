package nl.beslisspoor.command.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import nl.beslisspoor.fixtures.TestDatabase;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/** A log that is dumped, as the usual tools do it, and restored on another server. */
class AnotherClusterTest {

  @Test
  void aDumpRestoredInAnotherClusterIsNumberedOnWithoutGapOrDouble() throws Exception {
    try (var here = TestDatabase.migrated("log", "classpath:db/migration");
        var there = TestDatabase.durable()) {
      Writer.commit(here.application(), "a", 0);
      Writer.commit(here.application(), "b", 0);
      new Numbering(here.application()).pass();
      try (var _ = new Writer(here.application()).append("lost", 0)) {
        Writer.commit(here.application(), "a", 1);
        there.migrate("log", "classpath:db/migration");
        copy(here, there);
      }
      Writer.commit(there.application(), "b", 1);
      var numbering = new Numbering(there.application());

      assertThat(numbering.pass()).contains(new Numbering.Pass(2, 4));
      try (var open = new Writer(there.application()).append("c", 0)) {
        Writer.commit(there.application(), "a", 2);
        assertThat(numbering.pass()).contains(new Numbering.Pass(4, 5));
        open.commit();
      }
      assertThat(numbering.pass()).contains(new Numbering.Pass(5, 6));
      var log = new LogReader(there.application());
      assertThat(log.order()).containsExactly("a:0", "b:0", "a:1", "b:1", "a:2", "c:0");
      log.assertWhole(6);
    }
  }

  /** Rows with everything in them, transaction ids and cluster included. */
  private static void copy(TestDatabase from, TestDatabase to) throws SQLException, IOException {
    try (var source = from.superuser().getConnection();
        var target = to.superuser().getConnection()) {
      for (var table : new String[] {"event", "numbered", "pass", "receipt"}) {
        var rows = new ByteArrayOutputStream();
        copying(source).copyOut("copy log." + table + " to stdout", rows);
        copying(target)
            .copyIn(
                "copy log." + table + " from stdin", new ByteArrayInputStream(rows.toByteArray()));
      }
      try (var next = target.createStatement()) {
        next.execute(
            """
            select setval(pg_get_serial_sequence('log.event', 'row_id'),
              (select max(row_id) from log.event))
            """);
        next.execute(
            """
            select setval(pg_get_serial_sequence('log.pass', 'pass_id'),
              (select max(pass_id) from log.pass))
            """);
      }
    }
  }

  private static org.postgresql.copy.CopyManager copying(Connection connection)
      throws SQLException {
    return connection.unwrap(PGConnection.class).getCopyAPI();
  }
}
