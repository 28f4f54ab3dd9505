package nl.beslisspoor.standalone.demo.telling;

import nl.beslisspoor.command.records.CorrectRecord;
import nl.beslisspoor.command.records.ReviseDecision;
import nl.beslisspoor.events.DecisionId;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.catalogue.CorrectionCause;
import nl.beslisspoor.events.catalogue.RevisionManner;

/** What an earlier sitting ended with is corrected, revised or overruled. */
interface TellsRecords extends Telling {

  default Sitting corrected(Sitting earlier, CorrectionCause cause, String reading) {
    return decideOn(
        new Entry(earlier.act(), 0),
        (file, entry, grounds) ->
            new CorrectRecord(file, entry, cause, new Narrative(reading), grounds));
  }

  /** By who decided it. */
  default Sitting revised(Sitting earlier) {
    return replaced(earlier, RevisionManner.REVISED);
  }

  /** By a higher mandate. */
  default Sitting overruled(Sitting earlier) {
    return replaced(earlier, RevisionManner.OVERRULED);
  }

  private Sitting replaced(Sitting earlier, RevisionManner manner) {
    var decision = new DecisionId(earlier.act().derive("decision"));
    return decide((file, grounds) -> new ReviseDecision(file, decision, manner, grounds));
  }
}
