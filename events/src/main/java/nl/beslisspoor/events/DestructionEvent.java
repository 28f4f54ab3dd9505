package nl.beslisspoor.events;

import java.time.LocalDate;
import nl.beslisspoor.events.catalogue.DestructionGround;
import nl.beslisspoor.events.catalogue.InformationCategory;

/** From the request to destroy what the file says about people to its answer, by two people. */
public sealed interface DestructionEvent extends CaseEvent {

  /** The request that this is part of. */
  DestructionId request();

  /**
   * It is asked to destroy something. Nothing is decided by it.
   *
   * @param requester who asks; whoever answers for the file when nobody asked
   * @param requestedOn the day on which it was asked; the time to answer runs from it
   * @param scope what it is about
   */
  record DestructionRequested(
      CaseId caseId,
      Act act,
      InformationCategory category,
      DestructionId request,
      PersonId requester,
      LocalDate requestedOn,
      DestructionGround ground,
      DestructionScope scope)
      implements DestructionEvent {

    /** The last day on which it is answered in time. */
    public LocalDate due() {
      return requestedOn.plusMonths(ground.months());
    }
  }

  /** One of two people decides to destroy; until the other confirms it, nothing is destroyed. */
  record DestructionDecided(
      CaseId caseId,
      Act act,
      InformationCategory category,
      AccountabilityRecord account,
      DestructionId request)
      implements DestructionEvent, Decision {}

  /**
   * The other of two people confirms it. From here on it is destroyed, and nothing is recorded
   * under its keys any more.
   *
   * @param scope what was asked, said again, so that this event is enough to carry it out
   */
  record DestructionConfirmed(
      CaseId caseId,
      Act act,
      InformationCategory category,
      AccountabilityRecord account,
      DestructionId request,
      DestructionScope scope)
      implements DestructionEvent, Decision {}

  /**
   * It is not destroyed.
   *
   * @param interest whose interest stands against it, and which
   */
  record DestructionRefused(
      CaseId caseId,
      Act act,
      InformationCategory category,
      AccountabilityRecord account,
      DestructionId request,
      Narrative interest)
      implements DestructionEvent, Decision {}
}
