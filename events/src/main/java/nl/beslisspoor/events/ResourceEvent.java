package nl.beslisspoor.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.catalogue.InformationCategory;
import nl.beslisspoor.events.catalogue.ResourceKind;

/** What working with the network takes: time, costs and backing (domain, section 9). */
public sealed interface ResourceEvent extends CaseEvent {

  /**
   * Somebody had contact with the network without the youth.
   *
   * @param minutes how long it took, travel left out
   * @param by who had the contact
   * @param with from the network, never the youth
   */
  record NetworkContactRegistered(
      CaseId caseId,
      Act act,
      InformationCategory category,
      ContactId contact,
      LocalDate on,
      int minutes,
      PersonId by,
      List<PersonId> with,
      Narrative purpose)
      implements ResourceEvent {

    public NetworkContactRegistered {
      with = List.copyOf(with);
    }
  }

  /**
   * Somebody asked for time, costs or backing.
   *
   * @param by who asks: a professional or a support figure
   * @param amount in the unit of its kind: minutes or cents; none for backing
   * @param what what it is for
   */
  record ResourceAsked(
      CaseId caseId,
      Act act,
      InformationCategory category,
      AskId ask,
      ResourceKind kind,
      PersonId by,
      LocalDate on,
      Optional<Long> amount,
      Narrative what)
      implements ResourceEvent {}

  /**
   * What was asked is granted, in whole or in part.
   *
   * @param asked how much was asked, in the unit of its kind; none for backing
   * @param granted how much of it is granted
   */
  record ResourceGranted(
      CaseId caseId,
      Act act,
      InformationCategory category,
      AccountabilityRecord account,
      AskId ask,
      ResourceKind kind,
      Optional<Long> asked,
      Optional<Long> granted)
      implements ResourceEvent, Decision {}

  /**
   * What was asked is refused, with the reasons in the account.
   *
   * @param asked how much was asked, in the unit of its kind; none for backing
   */
  record ResourceRefused(
      CaseId caseId,
      Act act,
      InformationCategory category,
      AccountabilityRecord account,
      AskId ask,
      ResourceKind kind,
      Optional<Long> asked)
      implements ResourceEvent, Decision {}

  /**
   * Costs that were granted are paid, in whole or in part.
   *
   * @param cents paid on that day
   * @param left cents that are granted and not paid after this
   */
  record ExpensePaid(
      CaseId caseId,
      Act act,
      InformationCategory category,
      AskId ask,
      ResourceKind kind,
      LocalDate on,
      long cents,
      long left)
      implements ResourceEvent {}
}
