package nl.beslisspoor.standalone;

import java.util.List;
import javax.sql.DataSource;
import nl.beslisspoor.command.destruction.DestructionLedger;
import nl.beslisspoor.command.destruction.Destructions;
import nl.beslisspoor.command.destruction.LostTexts;
import nl.beslisspoor.command.destruction.UnsignedLine;
import nl.beslisspoor.events.WrongKey;
import nl.beslisspoor.events.keys.MasterKey;
import nl.beslisspoor.events.keys.TooManyTexts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was destroyed before, or confirmed to be, is destroyed again before anything is opened. */
final class DestroyedBefore {
  private static final Logger LOG = LoggerFactory.getLogger(DestroyedBefore.class);

  private DestroyedBefore() {}

  /**
   * What does not fit its key opens nothing, and what the log's key did not sign destroys nothing.
   * What cannot be destroyed is tried again while the product runs, and an alarm tells of it.
   *
   * @param log connections to the log
   * @param keys connections to the database of the keys
   */
  static void destroyAgain(
      DataSource log, DataSource keys, MasterKey master, DestructionLedger ledger) {
    ledger.complete().forEach(DestroyedBefore::tellOrThrow);
    var where = new Destructions.Keys(keys, master, List.of());
    new Destructions(log, where, ledger).turn().failures().forEach(DestroyedBefore::tellOrThrow);
  }

  private static void tellOrThrow(RuntimeException failure) {
    switch (failure) {
      case WrongKey _ ->
          LOG.warn("a key that is to be destroyed does not fit what it was wrapped with");
      case UnsignedLine _, LostTexts _, TooManyTexts _ -> LOG.error(failure.getMessage());
      default -> throw failure;
    }
  }
}
