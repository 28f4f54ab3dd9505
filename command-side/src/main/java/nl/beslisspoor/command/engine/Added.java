package nl.beslisspoor.command.engine;

import java.util.List;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** The rows that a unit of work added to the log. */
final class Added {
  private static final String ROWS = Added.class.getName();

  private Added() {}

  /** Remembers them for the unit of work under way, if there is one. */
  static void remember(List<StoredEvent> rows) {
    CurrentUnitOfWork.ifStarted(unit -> unit.resources().put(ROWS, rows));
  }

  static List<StoredEvent> with(UnitOfWork<?> unit) {
    return unit.getOrDefaultResource(ROWS, List.of());
  }
}
