package nl.beslisspoor.command.imports;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.beslisspoor.command.engine.Decisions;
import nl.beslisspoor.command.engine.IdempotencyKey;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.ActId;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.Capacity;

/**
 * The archive that is the log itself. The history is its own idempotency key: told by the same
 * person again it leaves nothing behind, not even another receipt.
 *
 * @param by who imports
 */
public record RecordedHistory(Decisions decisions, Clock clock, PersonId by, Capacity as)
    implements Archive {

  /**
   * @throws nl.beslisspoor.command.engine.StoreUnavailable when the store does not answer
   * @throws nl.beslisspoor.command.engine.Busy when others kept importing the same trace
   */
  @Override
  public int keep(ImportSteps history) {
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var act = new Act(new ActId(UUID.randomUUID()), by, as, now);
    var said = said(history, act);
    var key = new IdempotencyKey("import/" + said);
    var answer = decisions.decide(history, act, key, said.getBytes(StandardCharsets.US_ASCII));
    return answer.repeated() ? 0 : answer.events();
  }

  /** A digest of all that the source says of the file. */
  private static String said(ImportSteps history, Act act) {
    var file = CaseFile.none();
    for (var event : history.decide(file, act)) {
      file = file.after(event);
    }
    return file.imported().chain();
  }
}
