package nl.beslisspoor.query.keys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.beslisspoor.events.KeysUnavailable;
import nl.beslisspoor.events.keys.KeyRow;
import nl.beslisspoor.events.keys.KeyRows;
import nl.beslisspoor.events.keys.Owner;
import nl.beslisspoor.events.keys.WrappingRow;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads keys from schema {@code keys}. */
final class JdbcKeyRows implements KeyRows {

  private final JdbcClient jdbc;

  JdbcKeyRows(DataSource source) {
    this.jdbc = JdbcClient.create(source);
  }

  @Override
  public List<KeyRow> of(String stream) {
    return answered(() ->
        jdbc.sql("select stream, owner, id, wrapping, wrapped from keys.key where stream = ?")
            .param(stream)
            .query((row, _) -> key(row))
            .list());
  }

  @Override
  public Map<String, List<KeyRow>> ofAll(Collection<String> streams) {
    return answered(() ->
        jdbc
            .sql(
                """
                select stream, owner, id, wrapping, wrapped from keys.key where stream = any(?)
                """)
            .param(streams.toArray(String[]::new))
            .query((row, _) -> key(row))
            .list()
            .stream()
            .collect(Collectors.groupingBy(row -> row.owner().stream())));
  }

  @Override
  public Optional<WrappingRow> wrapping(String id) {
    return answered(() ->
        jdbc.sql("select id, master, wrapped from keys.wrapping where id = ?")
            .param(id)
            .query((row, _) ->
                new WrappingRow(
                    row.getString("id"), row.getString("master"), row.getBytes("wrapped")))
            .optional());
  }

  private static KeyRow key(ResultSet row) throws SQLException {
    var bytes = row.getBytes("wrapped");
    return new KeyRow(
        new Owner(row.getString("stream"), row.getString("owner")),
        row.getString("id"),
        bytes == null
            ? Optional.empty()
            : Optional.of(new KeyRow.Wrapped(row.getString("wrapping"), bytes)));
  }

  /** No failure ever says that a key is gone, and none quotes a row. */
  private static <T> T answered(Supplier<T> asked) {
    try {
      return asked.get();
    } catch (DataAccessException e) {
      throw new KeysUnavailable("SQL state " + sqlState(e));
    }
  }

  private static String sqlState(Throwable e) {
    for (var at = e; at != null; at = at.getCause()) {
      if (at instanceof SQLException sql && sql.getSQLState() != null) {
        return sql.getSQLState();
      }
    }
    return "unknown";
  }
}
