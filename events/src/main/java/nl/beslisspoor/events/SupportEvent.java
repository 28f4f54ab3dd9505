package nl.beslisspoor.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.beslisspoor.events.catalogue.EndGround;
import nl.beslisspoor.events.catalogue.FormId;
import nl.beslisspoor.events.catalogue.HeardHow;
import nl.beslisspoor.events.catalogue.InformationCategory;

/** A support figure is chosen, answers, is positioned or not, held, resumed and ended. */
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

  /**
   * The figure's position and view are paused while the situation is looked into; never the contact
   * between youth and figure.
   *
   * @param talkOn the day of the talk with youth and figure
   */
  record SupportFigureHeld(
      CaseId caseId,
      Act act,
      InformationCategory category,
      AccountabilityRecord account,
      SupportId support,
      Optional<LocalDate> talkOn)
      implements SupportEvent, Decision {}

  /** The figure has its position back after a hold. */
  record SupportFigureResumed(
      CaseId caseId,
      Act act,
      InformationCategory category,
      AccountabilityRecord account,
      SupportId support)
      implements SupportEvent, Decision {}

  /**
   * The figure no longer has a position; that the people know each other does not end.
   *
   * @param farewell the day of the farewell talk
   */
  record SupportFigureEnded(
      CaseId caseId,
      Act act,
      InformationCategory category,
      AccountabilityRecord account,
      SupportId support,
      EndGround ground,
      Optional<LocalDate> farewell,
      Optional<Aftercare> aftercare)
      implements SupportEvent, Decision {}
}
