package nl.beslisspoor.command.keys;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.beslisspoor.events.keys.DestroyableKeys;
import nl.beslisspoor.events.keys.KeyRow;
import nl.beslisspoor.events.keys.KeyStore;
import nl.beslisspoor.events.keys.KeyTables;
import nl.beslisspoor.events.keys.Owner;
import nl.beslisspoor.events.keys.WrappingRow;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keys in the tables of the schema keys, in the log's database or in one of their own. */
public final class JdbcKeyStore implements KeyStore, DestroyableKeys {
  private static final String KEEP =
      "insert into keys.key (stream, owner, id, wrapping, wrapped) values ";

  private static final String KEEP_FIRST =
      """
      insert into keys.wrapping (id, ordinal, master, wrapped) values (?, 1, ?, ?)
      on conflict do nothing
      """;

  /** In one order: else two processes that destroy the same could wait for each other. */
  private static final String DESTROY =
      """
      insert into keys.key as kept (stream, owner, id)
      select stream, owner, ? from unnest(?, ?) as gone (stream, owner) order by stream, owner
      on conflict (stream, owner) do update set wrapped = null, wrapping = null
      where kept.wrapped is not null
      """;

  /** One that was destroyed or changed meanwhile stays what it became. */
  static final String REPLACE =
      """
      update keys.key set wrapping = ?, wrapped = ?
      where stream = ? and owner = ? and wrapping = ? and wrapped = ?
      """;

  private final JdbcClient own;
  private final DataSource joined;
  private final JdbcClient joining;

  public JdbcKeyStore(DataSource source) {
    this(source, source);
  }

  /**
   * @param own connections that wait for nothing else
   * @param joining whose transaction under way keys are kept in, if there is one
   */
  public JdbcKeyStore(DataSource own, DataSource joining) {
    this.own = JdbcClient.create(own);
    this.joined = joining;
    this.joining = JdbcClient.create(joining);
  }

  @Override
  public long changes() {
    return asked(() -> own.sql(KeyTables.CHANGES).query(Long.class).single());
  }

  @Override
  public List<KeyRow> of(String stream) {
    return asked(() -> rows(own.sql(KeyTables.OF_FILE).param(stream)));
  }

  @Override
  public Map<String, List<KeyRow>> ofAll(Collection<String> streams) {
    return asked(() -> rows(own.sql(KeyTables.OF_FILES).param(streams.toArray(String[]::new))))
        .stream()
        .collect(Collectors.groupingBy(row -> row.owner().stream()));
  }

  @Override
  public List<WrappingRow> wrapping(String id) {
    return asked(() -> wrappings(own.sql(KeyTables.WRAPPING).param(id)));
  }

  @Override
  public List<WrappingRow> wrappings() {
    return asked(() -> wrappings(own.sql(KeyTables.WRAPPINGS)));
  }

  @Override
  public List<WrappingRow> wrapping() {
    return asked(() -> wrappings(own.sql(KeyTables.NEWEST_WRAPPING)));
  }

  @Override
  public boolean joins() {
    return TransactionSynchronizationManager.hasResource(joined);
  }

  @Override
  public boolean keep(List<KeyRow> rows) {
    var values = String.join(", ", Collections.nCopies(rows.size(), "(?, ?, ?, ?, ?)"));
    var insert = joining.sql(KEEP + values);
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
        joining.sql(KEEP_FIRST).param(row.id()).param(row.master()).param(row.wrapped()).update());
  }

  @Override
  public void destroy(Collection<Owner> owners) {
    asked(() ->
        own.sql(DESTROY)
            .param(KeyRow.NEVER)
            .param(owners.stream().map(Owner::stream).toArray(String[]::new))
            .param(owners.stream().map(Owner::whose).toArray(String[]::new))
            .update());
  }

  @Override
  public boolean replace(KeyRow before, KeyRow.Wrapped after) {
    var was = before.wrapped().orElseThrow();
    return asked(() ->
        own.sql(REPLACE)
                .params(after.by(), after.bytes())
                .params(before.owner().stream(), before.owner().whose(), was.by(), was.bytes())
                .update()
            == 1);
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
