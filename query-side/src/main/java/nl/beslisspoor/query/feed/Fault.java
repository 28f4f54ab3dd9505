package nl.beslisspoor.query.feed;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.beslisspoor.events.KeysUnavailable;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * What went wrong, without a word of the data: class and SQL state, never a message, since messages
 * of a database quote rows.
 *
 * @param type class name of the exception
 * @param sqlState empty when no database was involved
 */
record Fault(String type, String sqlState) {

  /**
   * Classes of SQL states that blame the values of one event: cardinality, data, constraint, view
   * check, program limit, raised by a trigger. All others blame the database or the projection.
   */
  private static final Set<String> OF_VALUES = Set.of("21", "22", "23", "44", "54", "P0");

  static Fault of(Throwable e) {
    return new Fault(e.getClass().getName(), sqlState(e));
  }

  /**
   * Whether other streams can go on: the failure lies in one case and not in the database, in the
   * store of keys, in a connection or in the projection's own SQL.
   */
  static boolean ofTheCase(RuntimeException e) {
    if (find(e, KeysUnavailable.class).isPresent()
        || e instanceof TransactionException
        || e instanceof TransientDataAccessException
        || e instanceof RecoverableDataAccessException
        || e instanceof NonTransientDataAccessResourceException) {
      return false;
    }
    var state = sqlState(e);
    return state.isEmpty() || OF_VALUES.contains(state.substring(0, 2));
  }

  /** The first failure of a kind among the causes. */
  static <T extends Throwable> Optional<T> find(Throwable e, Class<T> kind) {
    return Stream.iterate(e, Objects::nonNull, Throwable::getCause)
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst();
  }

  private static String sqlState(Throwable e) {
    for (var at = e; at != null; at = at.getCause()) {
      if (at instanceof SQLException sql && sql.getSQLState() != null) {
        return sql.getSQLState();
      }
    }
    return "";
  }

  @Override
  public String toString() {
    return sqlState.isEmpty() ? type : type + " (SQL state " + sqlState + ")";
  }
}
