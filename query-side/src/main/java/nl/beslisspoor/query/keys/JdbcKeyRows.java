package nl.beslisspoor.query.keys;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.beslisspoor.events.keys.KeyRow;
import nl.beslisspoor.events.keys.KeyRows;
import nl.beslisspoor.events.keys.KeyTables;
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
  public long changes() {
    return answered(() -> jdbc.sql(KeyTables.CHANGES).query(Long.class).single());
  }

  @Override
  public List<KeyRow> of(String stream) {
    return answered(() -> rows(jdbc.sql(KeyTables.OF_FILE).param(stream)));
  }

  @Override
  public Map<String, List<KeyRow>> ofAll(Collection<String> streams) {
    return answered(() -> rows(jdbc.sql(KeyTables.OF_FILES).param(streams.toArray(String[]::new))))
        .stream()
        .collect(Collectors.groupingBy(row -> row.owner().stream()));
  }

  @Override
  public List<WrappingRow> wrapping(String id) {
    return answered(() -> wrappings(jdbc.sql(KeyTables.WRAPPING).param(id)));
  }

  @Override
  public List<WrappingRow> wrappings() {
    return answered(() -> wrappings(jdbc.sql(KeyTables.WRAPPINGS)));
  }

  private static List<KeyRow> rows(JdbcClient.StatementSpec asked) {
    return asked.query((row, _) -> KeyTables.key(row)).list();
  }

  private static List<WrappingRow> wrappings(JdbcClient.StatementSpec asked) {
    return asked.query((row, _) -> KeyTables.wrapping(row)).list();
  }

  private static <T> T answered(Supplier<T> asked) {
    try {
      return asked.get();
    } catch (DataAccessException e) {
      throw KeyTables.unavailable(e);
    }
  }
}
