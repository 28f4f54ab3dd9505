package nl.beslisspoor.command.keys;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.beslisspoor.events.keys.KeyRow;
import nl.beslisspoor.events.keys.KeyStore;
import nl.beslisspoor.events.keys.KeyTables;
import nl.beslisspoor.events.keys.WrappingRow;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keys in the tables of the schema keys, in the log's database or in one of their own. */
public final class JdbcKeyStore implements KeyStore {
  private static final String KEEP =
      "insert into keys.key (stream, owner, id, wrapping, wrapped) values ";

  private static final String KEEP_FIRST =
      """
      insert into keys.wrapping (id, ordinal, master, wrapped) values (?, 1, ?, ?)
      on conflict do nothing
      """;

  private final JdbcClient jdbc;

  public JdbcKeyStore(DataSource source) {
    this.jdbc = JdbcClient.create(source);
  }

  @Override
  public List<KeyRow> of(String stream) {
    return asked(() -> rows(jdbc.sql(KeyTables.OF_FILE).param(stream)));
  }

  @Override
  public Map<String, List<KeyRow>> ofAll(Collection<String> streams) {
    return asked(() -> rows(jdbc.sql(KeyTables.OF_FILES).param(streams.toArray(String[]::new))))
        .stream()
        .collect(Collectors.groupingBy(row -> row.owner().stream()));
  }

  @Override
  public List<WrappingRow> wrapping(String id) {
    return asked(() -> wrappings(jdbc.sql(KeyTables.WRAPPING).param(id)));
  }

  @Override
  public List<WrappingRow> wrappings() {
    return asked(() -> wrappings(jdbc.sql(KeyTables.WRAPPINGS)));
  }

  @Override
  public List<WrappingRow> wrapping() {
    return asked(() -> wrappings(jdbc.sql(KeyTables.NEWEST_WRAPPING)));
  }

  @Override
  public boolean keep(List<KeyRow> rows) {
    var values = String.join(", ", Collections.nCopies(rows.size(), "(?, ?, ?, ?, ?)"));
    var insert = jdbc.sql(KEEP + values);
    for (var row : rows) {
      var wrapped = row.wrapped().orElseThrow();
      insert =
          insert
              .param(row.owner().stream())
              .param(row.owner().whose())
              .param(row.id())
              .param(wrapped.by())
              .param(wrapped.bytes());
    }
    return kept(insert);
  }

  private static boolean kept(JdbcClient.StatementSpec insert) {
    return asked(() -> {
      try {
        return insert.update() > 0;
      } catch (DuplicateKeyException e) {
        return false;
      }
    });
  }

  @Override
  public void keepFirst(WrappingRow row) {
    asked(() ->
        jdbc.sql(KEEP_FIRST).param(row.id()).param(row.master()).param(row.wrapped()).update());
  }

  private static List<KeyRow> rows(JdbcClient.StatementSpec asked) {
    return asked.query((row, _) -> KeyTables.key(row)).list();
  }

  private static List<WrappingRow> wrappings(JdbcClient.StatementSpec asked) {
    return asked.query((row, _) -> KeyTables.wrapping(row)).list();
  }

  private static <T> T asked(Supplier<T> question) {
    try {
      return question.get();
    } catch (DataAccessException e) {
      throw KeyTables.unavailable(e);
    }
  }
}
