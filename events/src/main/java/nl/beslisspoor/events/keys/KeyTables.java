package nl.beslisspoor.events.keys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import nl.beslisspoor.events.KeysUnavailable;

/** How keys stand in the tables of schema {@code keys}, for whichever side asks for them. */
public final class KeyTables {
  private static final String KEYS = "select stream, owner, id, wrapping, wrapped from keys.key ";

  /** By one parameter: the file. */
  public static final String OF_FILE = KEYS + "where stream = ?";

  /** By one parameter: an array of files. */
  public static final String OF_FILES = KEYS + "where stream = any(?)";

  /** How often keys were destroyed or changed. */
  public static final String CHANGES = "select counted from keys.change";

  /** Every wrapping key, once for each master key that opens it. */
  public static final String WRAPPINGS = "select id, master, wrapped from keys.opening ";

  /** By one parameter: the id of a wrapping key. */
  public static final String WRAPPING = WRAPPINGS + "where id = ?";

  /** The wrapping key that new keys are wrapped with. */
  public static final String NEWEST_WRAPPING =
      WRAPPINGS + "where ordinal = (select max(ordinal) from keys.wrapping)";

  private KeyTables() {}

  /** A row of {@link #OF_FILE} or {@link #OF_FILES}. */
  public static KeyRow key(ResultSet row) throws SQLException {
    var owner = new Owner(row.getString("stream"), row.getString("owner"));
    var by = row.getString("wrapping");
    var bytes = Optional.ofNullable(row.getBytes("wrapped"));
    return new KeyRow(owner, row.getString("id"), bytes.map(all -> new KeyRow.Wrapped(by, all)));
  }

  /** A row of {@link #WRAPPING}, {@link #NEWEST_WRAPPING} or {@link #WRAPPINGS}. */
  public static WrappingRow wrapping(ResultSet row) throws SQLException {
    return new WrappingRow(row.getString("id"), row.getString("master"), row.getBytes("wrapped"));
  }

  /** Never says that a key is gone, and quotes no row: the code is all that is passed on. */
  public static KeysUnavailable unavailable(Throwable failure) {
    for (var at = failure; at != null; at = at.getCause()) {
      if (at instanceof SQLException sql && sql.getSQLState() != null) {
        return new KeysUnavailable("SQL state " + sql.getSQLState());
      }
    }
    return new KeysUnavailable(failure.getClass().getSimpleName());
  }
}
