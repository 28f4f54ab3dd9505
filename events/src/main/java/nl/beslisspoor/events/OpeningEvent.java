package nl.beslisspoor.events;

import java.util.Optional;
import nl.beslisspoor.events.catalogue.InformationCategory;
import nl.beslisspoor.events.catalogue.LegalFramework;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.events.catalogue.Residence;

/** The file is opened and its people are known. */
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
}
