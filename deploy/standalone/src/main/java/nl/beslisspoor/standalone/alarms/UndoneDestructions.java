package nl.beslisspoor.standalone.alarms;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.beslisspoor.command.destruction.OpenDestructions;

/**
 * Destructions that two people confirmed, or that the ledger names, and that are not done: asked of
 * the log, the ledger and the rows beside the keys, since nobody tells when no process carries them
 * out.
 */
final class UndoneDestructions {
  private final OpenDestructions open;

  /**
   * @param ledger ids that it names; none where this process has no ledger
   */
  UndoneDestructions(DataSource log, DataSource keys, Supplier<Set<String>> ledger) {
    this.open = new OpenDestructions(log, keys, ledger);
  }

  Optional<String> trouble() {
    int undone = open.ids().size();
    return Optional.of("%d confirmed destructions are not done".formatted(undone))
        .filter(_ -> undone > 0);
  }
}
