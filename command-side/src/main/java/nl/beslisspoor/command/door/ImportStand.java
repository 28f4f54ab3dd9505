package nl.beslisspoor.command.door;

import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.command.imports.Progress;
import nl.beslisspoor.command.imports.Report;
import nl.beslisspoor.events.PersonId;

/** Where one import stands; only who started it may know. */
record ImportStand(
    UUID id, PersonId by, ImportAnswer.State state, Progress progress, Optional<Report> report) {

  static ImportStand begun(UUID id, PersonId by) {
    return new ImportStand(id, by, ImportAnswer.State.LOOPT, Progress.NONE, Optional.empty());
  }

  ImportStand at(Progress reached) {
    return new ImportStand(id, by, state, reached, report);
  }

  ImportStand done(Report told) {
    return new ImportStand(id, by, ImportAnswer.State.KLAAR, told.progress(), Optional.of(told));
  }

  ImportStand stopped() {
    return new ImportStand(id, by, ImportAnswer.State.GESTOPT, progress, report);
  }

  boolean runs() {
    return state == ImportAnswer.State.LOOPT;
  }
}
