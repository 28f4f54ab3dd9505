package nl.beslisspoor.verifier;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.ledger.SignedNote;

/** The tables of a log, all as they were at one moment. */
final class DatabaseEvidence implements Evidence {
  private static final int AT_ONCE = 1_000;

  /** With the signatures that came later. */
  private static final String CHECKPOINTS =
      """
      select left(c.note, 10000), array(
        select s.line from log.cosignature s
        where s.size = c.size and octet_length(s.line) < 10000
          and starts_with(s.line, '\u2014 ' || s.witness || ' ')
        order by s.at, s.witness limit 50)
      from log.checkpoint c order by c.size
      """;

  /** What stands in the place of a checkpoint and is none. */
  private static final SignedNote NONE = new SignedNote("no checkpoint\n");

  private final Connection connection;

  /**
   * @param connection of a role that may read the log; nobody else uses it
   */
  DatabaseEvidence(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    connection.setReadOnly(true);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    this.connection = connection;
  }

  @Override
  public Stream<Recorded> rows() {
    return stream(
        """
        select n.log_index, e.event_id, e.stream_type, e.stream_id, e.sequence, e.recorded_at,
               e.payload_type, e.payload_version, e.payload, e.metadata
        from log.numbered n join log.event e using (row_id) order by n.log_index
        """,
        row ->
            new Recorded(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getLong(5),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                row.getString(7),
                row.getString(8),
                row.getBytes(9),
                row.getBytes(10),
                null));
  }

  @Override
  public Stream<byte[]> leaves() {
    return stream("select content from log.leaf order by log_index", row -> row.getBytes(1));
  }

  @Override
  public Stream<SignedNote> checkpoints() {
    return stream(CHECKPOINTS, DatabaseEvidence::note);
  }

  private static SignedNote note(ResultSet row) throws SQLException {
    try {
      var lines = (String[]) row.getArray(2).getArray();
      return SignedNote.parse(row.getString(1)).withLines(List.of(lines));
    } catch (IllegalArgumentException e) {
      return NONE;
    }
  }

  @Override
  public boolean complete() {
    return true;
  }

  @FunctionalInterface
  private interface Mapping<T> {
    T of(ResultSet row) throws SQLException;
  }

  /** The database failed while the log was read; the message is the driver's. */
  static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unreadable(SQLException cause) {
      super("the database cannot be read: " + cause.getMessage(), cause);
    }
  }

  private <T> Stream<T> stream(String sql, Mapping<T> mapping) {
    try {
      var statement = connection.createStatement();
      statement.setFetchSize(AT_ONCE);
      var rows = new Rows<>(statement.executeQuery(sql), mapping);
      return StreamSupport.stream(rows, false).onClose(() -> close(statement));
    } catch (SQLException e) {
      throw new Unreadable(e);
    }
  }

  private static void close(Statement statement) {
    try {
      statement.close();
    } catch (SQLException e) {
      throw new Unreadable(e);
    }
  }

  private static final class Rows<T> extends Spliterators.AbstractSpliterator<T> {
    private final ResultSet rows;
    private final Mapping<T> mapping;

    Rows(ResultSet rows, Mapping<T> mapping) {
      super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
      this.rows = rows;
      this.mapping = mapping;
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
      try {
        if (!rows.next()) {
          return false;
        }
        action.accept(mapping.of(rows));
        return true;
      } catch (SQLException e) {
        throw new Unreadable(e);
      }
    }
  }
}
