package nl.beslisspoor.bench.peers;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import nl.beslisspoor.events.Opener;
import nl.beslisspoor.events.wire.Stored;
import nl.beslisspoor.events.wire.Wire;
import nl.beslisspoor.standalone.database.Database;

/**
 * The product's log once more in a table like it, with all that it says about people unsealed. It
 * goes with the database, at the end of the run.
 */
public final class UnsealedLog {
  public static final String TABLE = "bench_unsealed.event";

  /** An empty table, of an event's id, its stream and what is told of it. */
  public static final String TOLD = "bench_unsealed.told";

  private static final String ROWS =
      """
      select row_id, event_id, stream_id, payload_type, payload_version, payload from log.event
      where stream_id = coalesce(?, stream_id) order by row_id
      """;

  private static final String COPY =
      """
      insert into bench_unsealed.event (event_id, stream_type, stream_id, sequence, recorded_at,
        payload_type, payload_version, payload, metadata)
      select event_id, stream_type, stream_id, sequence, recorded_at, payload_type,
             payload_version, ?, metadata
      from log.event where row_id = ?
      """;

  private static final int BATCH = 1_000;

  private final Schema schema;
  private final Wire sealed;
  private final Unsealed unsealed = new Unsealed();

  private UnsealedLog(Schema schema, Wire sealed) {
    this.schema = schema;
    this.sealed = sealed;
  }

  /** An empty one. */
  public static UnsealedLog beside(Database database, Opener opener) throws SQLException {
    var schema = new Schema(database, "bench_unsealed");
    schema.create();
    schema.run(
        "create table event (like log.event including all)",
        "create table told (event_id text primary key, stream text, told text)");
    return new UnsealedLog(schema, new Wire(opener));
  }

  /**
   * Takes the whole log over, as it stands.
   *
   * @return how many events
   * @throws nl.beslisspoor.events.WrongKey when it holds what was sealed for another place
   */
  public long takeAll() throws SQLException {
    return take(null);
  }

  /**
   * Takes one stream over.
   *
   * @return how many events
   */
  public long take(String stream) throws SQLException {
    try (var pool = schema.pool();
        var connection = pool.getConnection()) {
      connection.setAutoCommit(false);
      long taken = copy(connection, stream);
      connection.commit();
      schema.run("analyze event");
      return taken;
    }
  }

  private long copy(Connection connection, String stream) throws SQLException {
    try (var select = connection.prepareStatement(ROWS);
        var insert = connection.prepareStatement(COPY)) {
      select.setFetchSize(BATCH);
      select.setString(1, stream);
      try (var rows = select.executeQuery()) {
        long taken = 0;
        while (rows.next()) {
          add(rows, insert);
          if (++taken % BATCH == 0) {
            insert.executeBatch();
          }
        }
        insert.executeBatch();
        return taken;
      }
    }
  }

  private void add(ResultSet row, PreparedStatement insert) throws SQLException {
    var stored = new Stored(row.getString(2), row.getString(3), row.getBytes(6));
    var event = sealed.decode(row.getString(4), row.getString(5), stored);
    insert.setBytes(1, unsealed.encode(event));
    insert.setLong(2, row.getLong(1));
    insert.addBatch();
  }
}
