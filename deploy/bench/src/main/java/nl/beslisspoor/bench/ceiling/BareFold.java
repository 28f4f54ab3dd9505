package nl.beslisspoor.bench.ceiling;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGStatement;

/** The least that reading a stream to its end takes: one binary read, and what is done with it. */
public final class BareFold {
  private static final String STREAM =
      """
      select payload_type, payload_version, payload from log.event
      where stream_id = ? order by sequence
      """;

  private BareFold() {}

  /** Takes one event after the other. */
  @FunctionalInterface
  public interface Taking {
    void take(String type, String version, byte[] payload);
  }

  public static void of(Connection line, String stream, Taking taking) throws SQLException {
    try (var select = line.prepareStatement(STREAM)) {
      select.unwrap(PGStatement.class).setPrepareThreshold(-1);
      select.setString(1, stream);
      try (var found = select.executeQuery()) {
        while (found.next()) {
          taking.take(found.getString(1), found.getString(2), found.getBytes(3));
        }
      }
    }
  }
}
