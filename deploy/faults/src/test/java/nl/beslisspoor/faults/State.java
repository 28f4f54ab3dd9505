package nl.beslisspoor.faults;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import org.postgresql.PGConnection;

/**
 * Everything that a database of the product holds, taken out of one cluster and put into another:
 * its migrations are run as they were then, its views made as they were then, and every table is
 * filled with its rows.
 */
final class State {
  private static final String TABLES =
      """
      select schemaname || '.' || tablename from pg_tables
      where schemaname in ('log', 'keys', 'relay', 'access', 'feed', 'read')
        and tablename not in ('flyway_schema_history', 'session', 'session_attributes')
      order by 1
      """;

  private static final String GIVEN =
      """
      select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
      where attrelid = ?::regclass and attnum > 0 and not attisdropped and attgenerated = ''
      """;

  private static final String SEQUENCES =
      """
      select schemaname || '.' || sequencename || ' ' || last_value from pg_sequences
      where last_value is not null order by 1
      """;

  /** Every byte that an auditor would hold against the log. */
  private static final String LOG =
      """
      select coalesce(encode(sha256(string_agg(sha256(convert_to(concat_ws(' ', log_index, event_id,
        stream_type, stream_id, sequence, extract(epoch from recorded_at), payload_type,
        payload_version, payload, metadata), 'UTF8')), '' order by log_index)), 'hex'), '')
      from log.numbered join log.event using (row_id) where log_index < %d
      """;

  private State() {}

  /** Nobody may be signed in to the database. */
  static Map<String, String> taken(Postgres server) {
    var taken = new TreeMap<String, String>();
    Scripts.migrations().forEach((name, text) -> taken.put("migrations/" + name, text));
    Scripts.views().forEach((name, text) -> taken.put("views/" + name, text));
    var sql = server.superuser();
    var sequences = sql.sql(SEQUENCES).query(String.class).list();
    taken.put("sequences", String.join("\n", sequences));
    try (var connection = server.connect()) {
      for (var table : sql.sql(TABLES).query(String.class).list()) {
        taken.put("tables/" + table, rows(connection, table));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    taken.put("log", logUpTo(server, next(server)));
    return taken;
  }

  /** A digest of the first events of the log, as numbered. */
  static String logUpTo(Postgres server, long next) {
    return next + " " + server.superuser().sql(LOG.formatted(next)).query(String.class).single();
  }

  static long next(Postgres server) {
    return server
        .superuser()
        .sql("select coalesce(max(log_index) + 1, 0) from log.numbered")
        .query(Long.class)
        .single();
  }

  /**
   * @param server without tables
   * @param scratch for what has to stand in files on the way
   */
  static void put(Archive archive, Postgres server, Path scratch) {
    for (var schema : Scripts.LOCATIONS.keySet()) {
      var folder = written(archive.below("migrations/" + schema + "/"), scratch.resolve(schema));
      Scripts.migrate(server, schema, "filesystem:" + folder);
    }
    try (var connection = server.connect()) {
      connection.setAutoCommit(false);
      makeViews(connection, archive.below("views/"), archive.below("tables/read."));
      for (var table : archive.below("tables/").entrySet()) {
        fill(connection, table.getKey(), table.getValue());
      }
      for (var sequence : archive.get("sequences").lines().toList()) {
        var named = sequence.split(" ");
        execute(connection, "select setval('%s', %s)".formatted((Object[]) named));
      }
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void makeViews(
      Connection connection, Map<String, String> scripts, Map<String, String> made)
      throws SQLException {
    execute(connection, "set local search_path to read");
    execute(connection, "set local role beslisspoor_views");
    for (var table : made.keySet()) {
      execute(connection, scripts.get(table + ".sql"));
    }
    execute(connection, "set local role none");
    execute(connection, "set local search_path to default");
    execute(connection, "set local session_replication_role to replica");
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String rows(Connection connection, String table) throws SQLException {
    var rows = new StringWriter();
    var select = "copy (select %s from %s t order by t::text) to stdout (format csv, header)";
    try {
      var copied = select.formatted(given(connection, table), table);
      connection.unwrap(PGConnection.class).getCopyAPI().copyOut(copied, rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows.toString();
  }

  /** The columns that the server does not make itself. */
  private static String given(Connection connection, String table) throws SQLException {
    try (var query = connection.prepareStatement(GIVEN)) {
      query.setString(1, table);
      try (var columns = query.executeQuery()) {
        columns.next();
        return columns.getString(1);
      }
    }
  }

  private static void fill(Connection connection, String table, String rows) throws SQLException {
    var columns = rows.lines().findFirst().orElseThrow();
    var insert = "copy %s (%s) from stdin (format csv, header)".formatted(table, columns);
    try {
      connection.unwrap(PGConnection.class).getCopyAPI().copyIn(insert, new StringReader(rows));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path written(Map<String, String> scripts, Path folder) {
    var names = new ArrayList<>(scripts.keySet());
    try {
      Files.createDirectories(folder);
      for (var name : names) {
        Files.writeString(folder.resolve(name), scripts.get(name));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folder;
  }
}
