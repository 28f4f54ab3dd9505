package nl.beslisspoor.bench.ceiling;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.postgresql.PGConnection;

/**
 * The least that building a view takes: every event of the log read once, in order, and parsed,
 * while the very rows that the view holds are copied into empty tables with the same keys and
 * indexes.
 */
public final class BareView {
  private final List<Table> tables;

  private record Table(String name, byte[] rows) {
    private String copy() {
      return "copy " + name + " from stdin with (format binary)";
    }
  }

  private BareView(List<Table> tables) {
    this.tables = tables;
  }

  /**
   * @param tables of the view, in schema {@code read}
   */
  public static BareView of(Connection line, List<String> tables) throws SQLException, IOException {
    var like = new ArrayList<Table>();
    for (var table : tables) {
      var name = "bench." + table;
      try (var statement = line.createStatement()) {
        statement.execute("create table %s (like read.%s including all)".formatted(name, table));
      }
      var rows = new ByteArrayOutputStream();
      line.unwrap(PGConnection.class)
          .getCopyAPI()
          .copyOut("copy read.%s to stdout with (format binary)".formatted(table), rows);
      like.add(new Table(name, rows.toByteArray()));
    }
    return new BareView(like);
  }

  /** Reading and copying go on at once, as in a rebuild. */
  public void build(Connection reading, Connection writing) throws SQLException, IOException {
    var parsed = CompletableFuture.runAsync(() -> parse(reading));
    writing.setAutoCommit(false);
    try (var statement = writing.createStatement()) {
      var copying = writing.unwrap(PGConnection.class).getCopyAPI();
      for (var table : tables) {
        statement.execute("truncate " + table.name);
        copying.copyIn(table.copy(), new ByteArrayInputStream(table.rows));
      }
      writing.commit();
    } finally {
      writing.setAutoCommit(true);
      parsed.join();
    }
  }

  private static void parse(Connection reading) {
    try {
      Cursor.parsed(reading);
    } catch (SQLException e) {
      throw new CompletionException(e);
    }
  }
}
