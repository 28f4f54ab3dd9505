package nl.beslisspoor.events;

import java.time.LocalDate;
import java.util.Optional;
import nl.beslisspoor.events.catalogue.ConsentGround;
import nl.beslisspoor.events.catalogue.InformationCategory;

/** Consent to help or to sharing, per giver (Jeugdwet 7.3.4, 7.3.5, 7.3.11). */
public sealed interface ConsentEvent extends CaseEvent, Decision {

  ConsentId consent();

  /**
   * A giver consented. On another ground than age and authority the reasons stand in the account;
   * for a measure of the court its reference stands in the basis.
   */
  record ConsentGiven(
      CaseId caseId,
      Act act,
      InformationCategory category,
      AccountabilityRecord account,
      ConsentId consent,
      ConsentTerms terms,
      ConsentGround ground,
      Optional<Inability> inability)
      implements ConsentEvent {}

  /** A giver refused. */
  record ConsentRefused(
      CaseId caseId,
      Act act,
      InformationCategory category,
      AccountabilityRecord account,
      ConsentId consent,
      ConsentTerms terms,
      Optional<Inability> inability)
      implements ConsentEvent {}

  /**
   * A giver withdrew; what was shared before stays lawful. The day is the first without consent.
   */
  record ConsentWithdrawn(
      CaseId caseId,
      Act act,
      InformationCategory category,
      AccountabilityRecord account,
      ConsentId consent,
      LocalDate on)
      implements ConsentEvent {}
}
