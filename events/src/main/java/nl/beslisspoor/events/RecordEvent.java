package nl.beslisspoor.events;

import nl.beslisspoor.events.catalogue.CorrectionCause;
import nl.beslisspoor.events.catalogue.InformationCategory;
import nl.beslisspoor.events.catalogue.RevisionManner;

/** What is said later about what was recorded; the record itself stays as it was. */
public sealed interface RecordEvent extends CaseEvent, Decision {

  /**
   * An entry is corrected: from now on it is read together with this.
   *
   * @param entry its sequence in the file
   * @param reading how it is to be read
   */
  record RecordCorrected(
      CaseId caseId,
      Act act,
      InformationCategory category,
      AccountabilityRecord account,
      long entry,
      CorrectionCause cause,
      Narrative reading)
      implements RecordEvent {}

  /** A decision of a professional gives way to this one. */
  record DecisionRevised(
      CaseId caseId,
      Act act,
      InformationCategory category,
      AccountabilityRecord account,
      DecisionId replaced,
      RevisionManner manner)
      implements RecordEvent {}
}
