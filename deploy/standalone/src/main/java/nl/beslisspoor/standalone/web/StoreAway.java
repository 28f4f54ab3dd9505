package nl.beslisspoor.standalone.web;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Optional;
import java.util.Set;

/** Whether a failure means that the store is away or full, and comes back. */
final class StoreAway {
  /** SQLState classes: no connection, no room, shut down. */
  private static final Set<String> CLASSES = Set.of("08", "53", "57");

  private StoreAway() {}

  /** The SQLState, if that is what it means. */
  static Optional<String> state(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException error) {
        var state = Optional.ofNullable(error.getSQLState()).orElse("none");
        if (error instanceof SQLTransientException || CLASSES.contains(state.substring(0, 2))) {
          return Optional.of(state);
        }
      }
    }
    return Optional.empty();
  }
}
