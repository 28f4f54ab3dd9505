package nl.beslisspoor.standalone.demo.telling;

import nl.beslisspoor.command.records.CorrectRecord;
import nl.beslisspoor.command.records.ReviseDecision;
import nl.beslisspoor.events.DecisionId;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.catalogue.CorrectionCause;
import nl.beslisspoor.events.catalogue.RevisionManner;

/** What an earlier sitting ended with is corrected, revised or overruled. */
interface TellsRecords extends Telling {

  default Sitting corrected(
      Sitting earlier, CorrectionCause cause, String reading, Reasons reasons) {
    return decideOn(
        reasons,
        new Entry(earlier.act(), 0),
        (file, entry, grounds) ->
            new CorrectRecord(file, entry, cause, new Narrative(reading), grounds));
  }

  /** By who decided it. */
  default Sitting revised(Sitting earlier, Reasons reasons) {
    return replaced(earlier, RevisionManner.REVISED, reasons);
  }

  /** By a higher mandate. */
  default Sitting overruled(Sitting earlier, Reasons reasons) {
    return replaced(earlier, RevisionManner.OVERRULED, reasons);
  }

  private Sitting replaced(Sitting earlier, RevisionManner manner, Reasons reasons) {
    var decision = new DecisionId(earlier.act().derive("decision"));
    return decide(reasons, (file, grounds) -> new ReviseDecision(file, decision, manner, grounds));
  }
}
