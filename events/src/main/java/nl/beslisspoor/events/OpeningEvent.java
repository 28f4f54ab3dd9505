package nl.beslisspoor.events;

import java.time.LocalDate;
import java.util.Optional;
import nl.beslisspoor.events.catalogue.InformationCategory;
import nl.beslisspoor.events.catalogue.LegalFramework;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.events.catalogue.Residence;

/** The file is opened, its people are known, and it is closed one day. */
public sealed interface OpeningEvent extends CaseEvent {

  /** The file of a youth was opened at an organisation. */
  record CaseOpened(
      CaseId caseId,
      Act act,
      InformationCategory category,
      PersonId youth,
      OrganisationId organisation,
      LegalFramework framework,
      Residence residence)
      implements OpeningEvent {}

  /** A person became part of the file. */
  record PersonAdded(
      CaseId caseId,
      Act act,
      InformationCategory category,
      PersonId person,
      PersonalText name,
      Optional<PersonalDate> born,
      Relation relation)
      implements OpeningEvent {}

  /** A person holds parental authority over the youth for a period. */
  record ParentalAuthorityRecorded(
      CaseId caseId, Act act, InformationCategory category, PersonId person, Period period)
      implements OpeningEvent {}

  /**
   * What stands about a person is corrected: from now on this is who it is.
   *
   * @param entry sequence in the file of the entry that was wrong
   */
  record PersonCorrected(
      CaseId caseId,
      Act act,
      InformationCategory category,
      AccountabilityRecord account,
      long entry,
      PersonId person,
      PersonalText name,
      Optional<PersonalDate> born,
      Relation relation)
      implements OpeningEvent, Decision {}

  /**
   * Formal care ended and the file was closed.
   *
   * @param on the first day on which it is closed
   * @param aftercare who stays; left out with the reason in the account
   */
  record CaseClosed(
      CaseId caseId,
      Act act,
      InformationCategory category,
      AccountabilityRecord account,
      LocalDate on,
      Optional<Aftercare> aftercare)
      implements OpeningEvent, Decision {}

  /** A closed file was opened again, from that day on. */
  record CaseReopened(
      CaseId caseId,
      Act act,
      InformationCategory category,
      AccountabilityRecord account,
      LocalDate on)
      implements OpeningEvent, Decision {}
}
