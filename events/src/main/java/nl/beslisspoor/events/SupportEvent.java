package nl.beslisspoor.events;

import java.time.Instant;
import java.util.Optional;
import nl.beslisspoor.events.catalogue.FormId;
import nl.beslisspoor.events.catalogue.HeardHow;
import nl.beslisspoor.events.catalogue.InformationCategory;

/** A support figure is chosen, answers, and is positioned or not. */
public sealed interface SupportEvent extends CaseEvent {

  SupportId support();

  /** Somebody from the youth's own life was chosen, in a form and the version of it that holds. */
  record SupportFigureChosen(
      CaseId caseId,
      Act act,
      InformationCategory category,
      AccountabilityRecord account,
      SupportId support,
      PersonId figure,
      FormId form,
      int formVersion)
      implements SupportEvent, Decision {}

  /** The figure said yes. */
  record SupportFigureAccepted(
      CaseId caseId,
      Act act,
      InformationCategory category,
      SupportId support,
      Instant saidAt,
      Optional<HeardHow> how)
      implements SupportEvent {}

  /** The figure said no. */
  record SupportFigureDeclined(
      CaseId caseId,
      Act act,
      InformationCategory category,
      SupportId support,
      Instant saidAt,
      Optional<Narrative> words)
      implements SupportEvent {}

  /** A party gave its view on the figure before anything was decided about the position. */
  record PartyHeard(
      CaseId caseId, Act act, InformationCategory category, SupportId support, Hearing hearing)
      implements SupportEvent {}

  /** The figure was recognised as partner in decisions. */
  record SupportFigurePositioned(
      CaseId caseId,
      Act act,
      InformationCategory category,
      AccountabilityRecord account,
      SupportId support)
      implements SupportEvent, Decision {}

  /** A professional declined to position the figure; the youth's choice stands as it was made. */
  record PositioningRefused(
      CaseId caseId,
      Act act,
      InformationCategory category,
      AccountabilityRecord account,
      SupportId support)
      implements SupportEvent, Decision {}
}
