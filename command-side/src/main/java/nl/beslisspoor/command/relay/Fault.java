package nl.beslisspoor.command.relay;

import java.sql.SQLException;
import org.springframework.core.NestedExceptionUtils;

/** An error without its message, which might hold content. */
final class Fault {
  private Fault() {}

  static String of(Throwable error) {
    var cause = NestedExceptionUtils.getMostSpecificCause(error);
    return cause instanceof SQLException sql
        ? "SQLState " + sql.getSQLState()
        : cause.getClass().getSimpleName();
  }
}
