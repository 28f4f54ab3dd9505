package nl.beslisspoor.command.engine;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.transaction.TransactionException;

/** What is left of a database error once everything that might hold content is gone. */
final class SqlState {
  static final String NONE = "none";

  private static final String UNIQUE_VIOLATION = "23505";
  private static final Set<String> PASSING_CLASSES = Set.of("08", "40", "53", "55", "57");

  private SqlState() {}

  /** Of a lost connection, what broke it off stands below what the database's driver says of it. */
  static String of(Throwable error) {
    var state = NONE;
    for (var cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getSQLState() != null) {
        state = sql.getSQLState();
      }
    }
    return state;
  }

  static boolean isUniqueViolation(Throwable error) {
    return UNIQUE_VIOLATION.equals(of(error));
  }

  /**
   * Lost connections, deadlocks, missing resources and shutdowns: another try may succeed. So it
   * may when a transaction could not be ended, which says no more than that its connection was
   * lost.
   */
  static boolean mayPass(Throwable error) {
    return error instanceof TransactionException
        || PASSING_CLASSES.contains(of(error).substring(0, 2))
        || NestedExceptionUtils.getMostSpecificCause(error) instanceof SQLTransientException;
  }

  /** The same error without statement, parameters and rows, all of which may hold content. */
  static SQLException withoutContent(Throwable error) {
    return new SQLException("refused by the database, SQLState " + of(error), of(error));
  }
}
