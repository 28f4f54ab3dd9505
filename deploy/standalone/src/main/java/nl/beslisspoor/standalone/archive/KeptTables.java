package nl.beslisspoor.standalone.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.beslisspoor.events.wire.BundleReader;
import nl.beslisspoor.events.wire.BundleWriter;
import org.postgresql.PGConnection;

/**
 * Tables that do not follow from the log. Each is a text of a bundle: a line of column names, then
 * PostgreSQL's own text format.
 */
record KeptTables(List<String> tables) {
  /** What is kept besides the log: receipts, accounts and who looked at what. */
  static final KeptTables BESIDE_LOG =
      new KeptTables(
          List.of(
              "log.receipt",
              "access.account",
              "access.account_change",
              "access.look",
              "access.inquiry"));

  /** Keys as they are kept, wrapped. */
  static final KeptTables KEYS =
      new KeptTables(List.of("keys.wrapping", "keys.handover", "keys.key", "keys.destruction"));

  void write(Connection connection, BundleWriter bundle) throws SQLException, IOException {
    var copying = connection.unwrap(PGConnection.class).getCopyAPI();
    for (var table : tables) {
      var columns = String.join(", ", columns(connection, table));
      bundle.begin(name(table));
      bundle.line(columns.getBytes(UTF_8));
      copying.copyOut("copy %s (%s) to stdout".formatted(table, columns), bundle.open());
    }
  }

  /**
   * Into tables that hold nothing, as their owner.
   *
   * @throws IllegalArgumentException when the bundle names columns that a table has not
   */
  void read(Connection connection, BundleReader bundle) throws SQLException, IOException {
    var copying = connection.unwrap(PGConnection.class).getCopyAPI();
    for (var table : tables) {
      if (!bundle.has(name(table))) {
        continue; // written before there was such a table
      }
      try (var text = bundle.open(name(table))) {
        var columns = Objects.requireNonNullElse(text.readLine(), "");
        // nobody signed this text, and it becomes part of a statement
        if (!columns(connection, table).containsAll(List.of(columns.split(", ")))) {
          throw new IllegalArgumentException(
              "the bundle names columns that %s has not".formatted(table));
        }
        copying.copyIn("copy %s (%s) from stdin".formatted(table, columns), text);
      }
      goOnCounting(connection, table);
    }
  }

  private static String name(String table) {
    return "tables/" + table + ".txt";
  }

  private static List<String> columns(Connection connection, String table) throws SQLException {
    return strings(
        connection,
        """
        select quote_ident(attname) from pg_attribute
        where attrelid = ?::regclass and attnum > 0 and not attisdropped and attgenerated = ''
        order by attnum
        """,
        table);
  }

  /** So that what is added later gets numbers of its own. */
  private static void goOnCounting(Connection connection, String table) throws SQLException {
    var counted =
        strings(
            connection,
            """
            select quote_ident(attname) from pg_attribute
            where attrelid = ?::regclass and attidentity <> ''
            """,
            table);
    for (var column : counted) {
      strings(
          connection,
          "select setval(pg_get_serial_sequence(?, '%s'), max(%s))::text from %s"
              .formatted(column, column, table),
          table);
    }
  }

  private static List<String> strings(Connection connection, String sql, String table)
      throws SQLException {
    try (var query = connection.prepareStatement(sql)) {
      query.setString(1, table);
      var strings = new ArrayList<String>();
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          strings.add(rows.getString(1));
        }
      }
      return strings;
    }
  }
}
