package nl.beslisspoor.command.seal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;

/** A transaction that appends rows of events and stays open until told. */
final class Writer implements AutoCloseable {
  private static final String APPEND =
      """
      insert into log.event (event_id, stream_type, stream_id, sequence, recorded_at, payload_type,
        payload_version, payload, metadata)
      values (?, 'test', ?, ?, ?, 'something-happened', '1', '', '')
      """;

  private final Connection connection;
  private final Clock clock;

  Writer(DataSource source) throws SQLException {
    this(source, Clock.systemUTC());
  }

  /**
   * @param clock of the machine that writes
   */
  Writer(DataSource source, Clock clock) throws SQLException {
    this.clock = clock;
    connection = source.getConnection();
    connection.setAutoCommit(false);
  }

  /** Appends one event in a transaction of its own. */
  static void commit(DataSource source, String stream, long sequence) throws SQLException {
    try (var writer = new Writer(source)) {
      writer.append(stream, sequence).commit();
    }
  }

  Writer append(String stream, long sequence) throws SQLException {
    try (var insert = connection.prepareStatement(APPEND)) {
      insert.setString(1, UUID.randomUUID().toString());
      insert.setString(2, stream);
      insert.setLong(3, sequence);
      insert.setObject(4, clock.instant().atOffset(ZoneOffset.UTC));
      insert.executeUpdate();
    }
    return this;
  }

  void commit() throws SQLException {
    connection.commit();
  }

  void rollBack() throws SQLException {
    connection.rollback();
  }

  @Override
  public void close() throws SQLException {
    connection.rollback();
    connection.close();
  }
}
