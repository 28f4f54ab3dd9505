package nl.beslisspoor.bench.ceiling;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import nl.beslisspoor.standalone.database.Database;
import org.postgresql.PGConnection;
import tools.jackson.databind.json.JsonMapper;

/**
 * A table beside the log with its columns, keys and indexes, and what JDBC alone does with it. It
 * stands in schema {@code bench} until this is closed.
 */
public final class BareLog implements AutoCloseable {
  private static final int PATIENCE_MS = 10_000;

  /** Spreads ids over the indexes, as those of the product are. */
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final Database database;
  private final JsonMapper json = new JsonMapper();
  private final AtomicLong ids = new AtomicLong();

  private BareLog(Database database) {
    this.database = database;
  }

  /**
   * @throws SQLException also when there is a schema of that name already
   */
  public static BareLog create(Database database) throws SQLException {
    var log = new BareLog(database);
    var application = "\"" + database.working().user() + "\"";
    log.asOwner(
        "create schema bench",
        "create table bench.event (like log.event including all)",
        "grant usage, create on schema bench to " + application,
        "grant select, insert on bench.event to " + application,
        "create table bench.view (log_index bigint primary key, stream text, told text)",
        "grant select, insert, update, delete on bench.view to " + application);
    return log;
  }

  private void asOwner(String... statements) throws SQLException {
    var login = database.migrator().orElseThrow();
    try (var connection =
            DriverManager.getConnection(database.jdbcUrl(), login.user(), login.password());
        var statement = connection.createStatement()) {
      statement.execute("set role beslisspoor_owner");
      for (var sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /** Takes whole streams of the product's log over. */
  public void copy(Connection line, List<String> streams) throws SQLException {
    var sql =
        "insert into bench.event (%1$s) select %1$s from log.event where stream_id = any(?)"
            .formatted(Row.COLUMNS);
    try (var insert = line.prepareStatement(sql)) {
      insert.setArray(1, line.createArrayOf("text", streams.toArray()));
      insert.executeUpdate();
    }
  }

  /** The least that opening a file takes: its rows, in a stream of their own, in one statement. */
  public void begin(Connection line, List<Row> rows) throws SQLException {
    insert(line, id().toString(), rows);
  }

  /** The least that deciding on a file takes: read it, parse every event, add a row. */
  public void readAndAdd(Connection line, String stream, Row row) throws SQLException {
    long last = read(line, stream);
    insert(line, stream, List.of(row.at(last + 1)));
  }

  /**
   * The least that it takes to tell who waits of a new row: a notification, and the row read.
   *
   * @param listening listens to channel {@code bench}
   * @return nanoseconds from the end of the commit
   */
  public long tell(Connection line, Connection listening, Row row) throws SQLException {
    var stream = id().toString();
    line.setAutoCommit(false);
    try (var notify = line.prepareStatement("select pg_notify('bench', ?)")) {
      insert(line, stream, List.of(row.at(0)));
      notify.setString(1, stream);
      notify.execute();
      line.commit();
    } finally {
      line.setAutoCommit(true);
    }
    long committed = System.nanoTime();
    var told = listening.unwrap(PGConnection.class).getNotifications(PATIENCE_MS);
    if (told.length == 0 || read(listening, stream) != 0) {
      throw new IllegalStateException("a notification did not come");
    }
    return System.nanoTime() - committed;
  }

  /** The last sequence of the stream, once every event was parsed; -1 for none. */
  private long read(Connection line, String stream) throws SQLException {
    long last = -1;
    try (var select =
        line.prepareStatement(
            "select sequence, payload from bench.event where stream_id = ? order by sequence")) {
      select.setString(1, stream);
      try (var found = select.executeQuery()) {
        while (found.next()) {
          last = found.getLong(1);
          json.readTree(found.getBytes(2));
        }
      }
    }
    return last;
  }

  private void insert(Connection line, String stream, List<Row> rows) throws SQLException {
    var places = String.join(", ", Collections.nCopies(rows.size(), Row.PLACES));
    var sql = "insert into bench.event (" + Row.COLUMNS + ") values " + places;
    try (var insert = line.prepareStatement(sql)) {
      int bound = 0;
      for (var row : rows) {
        bound = row.bind(insert, bound, stream, id());
      }
      insert.executeUpdate();
    }
  }

  private UUID id() {
    long next = ids.incrementAndGet();
    return new UUID(next * GOLDEN, next);
  }

  @Override
  public void close() throws SQLException {
    asOwner("drop schema bench cascade");
  }
}
