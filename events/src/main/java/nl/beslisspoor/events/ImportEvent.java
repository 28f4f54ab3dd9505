package nl.beslisspoor.events;

import java.time.Instant;
import java.util.Optional;
import nl.beslisspoor.events.catalogue.InformationCategory;

/** History of another system, kept as imported and never mistaken for a decision recorded here. */
public sealed interface ImportEvent extends CaseEvent {

  /**
   * One step of a process log.
   *
   * @param system the system the log comes from
   * @param trace the file's identifier there
   * @param actor who did it, by pseudonym
   * @param moment when it happened according to that system
   */
  record StepImported(
      CaseId caseId,
      Act act,
      InformationCategory category,
      Label system,
      ForeignId trace,
      Label activity,
      Optional<Label> phase,
      Optional<PersonId> actor,
      Optional<Label> group,
      Instant moment)
      implements ImportEvent {}
}
