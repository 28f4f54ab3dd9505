package nl.beslisspoor.command.file;

import java.util.List;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.CaseId;

/** Something asked of a case file. Deciding is pure: the same file and act give the same events. */
public interface CaseCommand {

  CaseId caseId();

  /**
   * Decides on the file as it stands.
   *
   * @return the events that follow; none when all that was asked had been recorded before, so that
   *     nothing is stored and the file's present sequence is the answer
   * @throws Refused when a hard rule forbids it
   * @throws ExplanationNeeded when soft rules are departed from without an explanation
   */
  List<CaseEvent> decide(CaseFile file, Act act);

  /**
   * Whether this begins a new file: it is first decided on {@link CaseFile#none()} without reading
   * anything, and decided again on the file as it stands when that turns out to exist.
   */
  default boolean opens() {
    return false;
  }
}
