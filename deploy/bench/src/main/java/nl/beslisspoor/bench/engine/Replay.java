package nl.beslisspoor.bench.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.SQLException;
import nl.beslisspoor.bench.peers.UnsealedLog;
import nl.beslisspoor.events.Event;
import nl.beslisspoor.events.wire.Stored;
import org.postgresql.PGConnection;

/**
 * The least that replaying a log takes: its rows by a cursor, in order, an event made of each, and
 * a line of it copied into an empty table.
 */
final class Replay {
  private static final int BLOCK = 10_000;

  private static final String ROWS =
      """
      select event_id, stream_id, payload_type, payload_version, payload from %s
      order by row_id limit ?
      """;

  private static final String TOLD = "copy " + UnsealedLog.TOLD + " from stdin";

  private Replay() {}

  /** Makes an event of a row. */
  @FunctionalInterface
  interface Making {
    Event of(String type, String version, Stored stored);
  }

  /**
   * @param events of the table, from its first
   */
  static void of(Connection reading, Connection writing, String table, long events, Making making)
      throws SQLException {
    reading.setAutoCommit(false);
    writing.setAutoCommit(false);
    try (var select = reading.prepareStatement(ROWS.formatted(table))) {
      select.setFetchSize(BLOCK);
      select.setLong(1, events);
      var copy = writing.unwrap(PGConnection.class).getCopyAPI().copyIn(TOLD);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          var stored = new Stored(rows.getString(1), rows.getString(2), rows.getBytes(5));
          var event = making.of(rows.getString(3), rows.getString(4), stored);
          var line = (stored.event() + "\t" + stored.stream() + "\t" + kind(event)).getBytes(UTF_8);
          copy.writeToCopy(line, 0, line.length);
        }
      }
      copy.endCopy();
    } finally {
      reading.rollback();
      reading.setAutoCommit(true);
      writing.rollback(); // so that the table is empty again
      writing.setAutoCommit(true);
    }
  }

  private static String kind(Event event) {
    return event.getClass().getSimpleName() + "\n";
  }
}
