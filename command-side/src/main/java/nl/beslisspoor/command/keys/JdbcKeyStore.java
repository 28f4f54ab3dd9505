package nl.beslisspoor.command.keys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.beslisspoor.events.KeysUnavailable;
import nl.beslisspoor.events.keys.DestroyableKeys;
import nl.beslisspoor.events.keys.KeyRow;
import nl.beslisspoor.events.keys.KeyStore;
import nl.beslisspoor.events.keys.Owner;
import nl.beslisspoor.events.keys.WrappingRow;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keys in the tables of the schema keys, in the log's database or in one of their own. */
public final class JdbcKeyStore implements KeyStore, DestroyableKeys {
  private static final String OF_STREAM =
      "select stream, owner, id, wrapping, wrapped from keys.key where stream = ?";

  private static final String WRAPPING = "select id, master, wrapped from keys.wrapping ";

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

  private static final String REPLACE =
      """
      update keys.key set wrapping = ?, wrapped = ?
      where stream = ? and owner = ? and wrapping = ? and wrapped = ?
      """;

  private final JdbcClient own;
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
    this.joining = JdbcClient.create(joining);
  }

  @Override
  public List<KeyRow> of(String stream) {
    return asked(() -> own.sql(OF_STREAM).param(stream).query(JdbcKeyStore::keyRow).list());
  }

  @Override
  public Optional<WrappingRow> wrapping(String id) {
    return asked(() ->
        reading
            .sql(WRAPPING + "where id = ?")
            .param(id)
            .query(JdbcKeyStore::wrappingRow)
            .optional());
  }

  @Override
  public Optional<WrappingRow> wrapping() {
    return asked(() ->
        reading
            .sql(WRAPPING + "order by ordinal desc limit 1")
            .query(JdbcKeyStore::wrappingRow)
            .optional());
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

  private static KeyRow keyRow(ResultSet row, int number) throws SQLException {
    var owner = new Owner(row.getString(1), row.getString(2));
    var by = row.getString(4);
    var wrapped = Optional.ofNullable(row.getBytes(5)).map(bytes -> new KeyRow.Wrapped(by, bytes));
    return new KeyRow(owner, row.getString(3), wrapped);
  }

  private static WrappingRow wrappingRow(ResultSet row, int number) throws SQLException {
    return new WrappingRow(row.getString(1), row.getString(2), row.getBytes(3));
  }

  /** The database's own words may hold what was asked, so its code is all that is passed on. */
  private static <T> T asked(Supplier<T> question) {
    try {
      return question.get();
    } catch (DataAccessException e) {
      throw new KeysUnavailable(
          e.getMostSpecificCause() instanceof SQLException sql
              ? "SQLState " + sql.getSQLState()
              : e.getClass().getSimpleName());
    }
  }
}
