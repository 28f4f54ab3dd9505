package nl.beslisspoor.bench.ceiling;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGStatement;

/** The least that reading a stream to its end takes: one binary read, and what is done with it. */
public final class BareFold {
  /** Where the product keeps its events. */
  public static final String LOG = "log.event";

  private static final String STREAM =
      """
      select event_id, payload_type, payload_version, payload from %s
      where stream_id = ? order by sequence
      """;

  private BareFold() {}

  /** Takes one event after the other. */
  @FunctionalInterface
  public interface Taking {
    void take(String event, String type, String version, byte[] payload);
  }

  /**
   * @param table the log, or one like it
   */
  public static void of(Connection line, String table, String stream, Taking taking)
      throws SQLException {
    try (var select = line.prepareStatement(STREAM.formatted(table))) {
      select.unwrap(PGStatement.class).setPrepareThreshold(-1);
      select.setString(1, stream);
      try (var found = select.executeQuery()) {
        while (found.next()) {
          taking.take(
              found.getString(1), found.getString(2), found.getString(3), found.getBytes(4));
        }
      }
    }
  }
}
