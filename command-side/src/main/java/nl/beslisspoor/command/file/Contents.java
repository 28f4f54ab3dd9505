package nl.beslisspoor.command.file;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.ConsentEvent.ConsentGiven;
import nl.beslisspoor.events.ConsentEvent.ConsentRefused;
import nl.beslisspoor.events.ConsentTerms;
import nl.beslisspoor.events.Decision;
import nl.beslisspoor.events.DestructionEvent.DestructionRequested;
import nl.beslisspoor.events.EvaluationEvent.EvaluationPlanned;
import nl.beslisspoor.events.Hearing;
import nl.beslisspoor.events.ImportEvent;
import nl.beslisspoor.events.NetworkEvent.NetworkPersonPlaced;
import nl.beslisspoor.events.NetworkEvent.NoNetworkFound;
import nl.beslisspoor.events.NetworkEvent.WhoQuestionAsked;
import nl.beslisspoor.events.OpeningEvent.CaseOpened;
import nl.beslisspoor.events.OpeningEvent.ParentalAuthorityRecorded;
import nl.beslisspoor.events.OpeningEvent.PersonAdded;
import nl.beslisspoor.events.OpeningEvent.PersonCorrected;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.PlacementEvent.OrdinaryLifeRestricted;
import nl.beslisspoor.events.ResourceEvent.ExpensePaid;
import nl.beslisspoor.events.ResourceEvent.NetworkContactRegistered;
import nl.beslisspoor.events.ResourceEvent.ResourceAsked;
import nl.beslisspoor.events.StatementEvent.ConsentStatementDrawnUp;
import nl.beslisspoor.events.StatementEvent.ConsentStatementSigned;
import nl.beslisspoor.events.SupportEvent.PartyHeard;
import nl.beslisspoor.events.SupportEvent.SupportFigureAccepted;
import nl.beslisspoor.events.SupportEvent.SupportFigureChosen;
import nl.beslisspoor.events.SupportEvent.SupportFigureDeclined;

/** What an entry holds that somebody may want destroyed. */
final class Contents {

  private Contents() {}

  /** Whether something stands in it in free words. Each decision has its question and outcome. */
  static boolean hasText(CaseEvent event) {
    return switch (event) {
      case Decision _,
          WhoQuestionAsked _,
          ConsentStatementDrawnUp _,
          NetworkContactRegistered _,
          ResourceAsked _ ->
          true;
      case NetworkPersonPlaced e -> e.givesBack().isPresent() || e.ratherNotAsked().isPresent();
      case NoNetworkFound e -> !e.questions().isEmpty();
      case SupportFigureDeclined e -> e.words().isPresent();
      case PartyHeard e -> e.hearing().words().isPresent() || e.hearing().whyNot().isPresent();
      case EvaluationPlanned e -> e.why().isPresent();
      case CaseOpened _,
          PersonAdded _,
          ParentalAuthorityRecorded _,
          SupportFigureAccepted _,
          ConsentStatementSigned _,
          DestructionRequested _,
          ExpensePaid _,
          ImportEvent _ ->
          false;
    };
  }

  /**
   * Whom it is about: who was decided about, heard, asked or made known by it. Not who decided or
   * recorded it.
   */
  static Set<PersonId> concerned(CaseEvent event) {
    return Stream.of(decided(event), said(event))
        .flatMap(people -> people)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<PersonId> decided(CaseEvent event) {
    return event instanceof Decision decision
        ? Stream.concat(
            Stream.of(decision.account().subject()),
            decision.account().heard().stream().map(Hearing::party))
        : Stream.empty();
  }

  private static Stream<PersonId> said(CaseEvent event) {
    return switch (event) {
      case PersonAdded e -> Stream.of(e.person());
      case PersonCorrected e -> Stream.of(e.person());
      case WhoQuestionAsked e -> e.of().stream();
      case NetworkPersonPlaced e -> Stream.of(e.person());
      case SupportFigureChosen e -> Stream.of(e.figure());
      case PartyHeard e -> Stream.of(e.hearing().party());
      case ConsentGiven e -> people(e.terms());
      case ConsentRefused e -> people(e.terms());
      case ConsentStatementDrawnUp e -> e.parties().stream();
      case OrdinaryLifeRestricted e -> e.cutOff().stream();
      case NetworkContactRegistered e -> e.with().stream();
      case ResourceAsked e -> Stream.of(e.by());
      case Decision _,
          CaseOpened _,
          NoNetworkFound _,
          ParentalAuthorityRecorded _,
          SupportFigureAccepted _,
          SupportFigureDeclined _,
          EvaluationPlanned _,
          ConsentStatementSigned _,
          DestructionRequested _,
          ExpensePaid _,
          ImportEvent _ ->
          Stream.empty();
    };
  }

  private static Stream<PersonId> people(ConsentTerms terms) {
    return Stream.of(terms.giver(), terms.about(), terms.recipient());
  }
}
