package nl.beslisspoor.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.catalogue.InformationCategory;
import nl.beslisspoor.events.catalogue.NetworkRing;
import nl.beslisspoor.events.catalogue.SupportKind;
import nl.beslisspoor.events.catalogue.TieStrength;

/** Who is there around a youth, what was asked about it, and that nobody is wanted for now. */
public sealed interface NetworkEvent extends CaseEvent {

  /**
   * Somebody asked who matters to the youth; it is asked before what has to be done.
   *
   * @param of who was asked
   * @param answer in the words of who answered
   */
  record WhoQuestionAsked(
      CaseId caseId,
      Act act,
      InformationCategory category,
      Instant askedAt,
      List<PersonId> of,
      Narrative question,
      Optional<Narrative> answer)
      implements NetworkEvent {

    public WhoQuestionAsked {
      of = List.copyOf(of);
    }
  }

  /**
   * Somebody has a place in the network picture; what is recorded last holds.
   *
   * @param gives what kinds of support
   * @param since from when they have known each other
   * @param givesBack what youth or family does for this person
   * @param ratherNotAsked why the family would rather not ask this person; present means: nobody
   *     approaches him or her
   */
  record NetworkPersonPlaced(
      CaseId caseId,
      Act act,
      InformationCategory category,
      PersonId person,
      NetworkRing ring,
      List<SupportKind> gives,
      Optional<TieStrength> strength,
      Optional<PersonalDate> since,
      Optional<Narrative> givesBack,
      Optional<Narrative> ratherNotAsked)
      implements NetworkEvent {

    public NetworkPersonPlaced {
      gives = List.copyOf(gives);
    }
  }

  /**
   * No network was found, with the questions by which it was looked for.
   *
   * @param on the day on which it was concluded
   */
  record NoNetworkFound(
      CaseId caseId, Act act, InformationCategory category, LocalDate on, List<Narrative> questions)
      implements NetworkEvent {

    public NoNetworkFound {
      questions = List.copyOf(questions);
    }
  }

  /**
   * Youth and parents want no support figure for now: a complete answer.
   *
   * @param askAgainOn the day on which it is asked again; nobody is late when it has passed
   */
  record NoSupportFigureForNow(
      CaseId caseId,
      Act act,
      InformationCategory category,
      AccountabilityRecord account,
      Optional<LocalDate> askAgainOn)
      implements NetworkEvent, Decision {}
}
