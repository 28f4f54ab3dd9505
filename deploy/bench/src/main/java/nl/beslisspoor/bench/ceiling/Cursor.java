package nl.beslisspoor.bench.ceiling;

import java.sql.Connection;
import java.sql.SQLException;

/** The least that building a view anew takes: every event of the log read once, in order. */
public final class Cursor {
  private static final int BLOCK = 10_000;

  private static final String LOG =
      """
      select n.log_index, e.event_id, e.stream_type, e.stream_id, e.sequence, e.recorded_at,
             e.payload_type, e.payload_version, e.payload, e.metadata
      from log.numbered n join log.event e using (row_id) order by n.log_index
      """;

  private Cursor() {}

  /**
   * @return how many events there are
   */
  public static long overLog(Connection line) throws SQLException {
    line.setAutoCommit(false);
    try (var select = line.prepareStatement(LOG)) {
      select.setFetchSize(BLOCK);
      long events = 0;
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          rows.getLong("log_index");
          rows.getString("stream_id");
          rows.getBytes("payload");
          rows.getBytes("metadata");
          events++;
        }
      }
      return events;
    } finally {
      line.rollback();
      line.setAutoCommit(true);
    }
  }
}
