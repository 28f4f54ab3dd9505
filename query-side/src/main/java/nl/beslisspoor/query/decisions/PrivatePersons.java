package nl.beslisspoor.query.decisions;

import java.util.stream.Stream;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.ConsentEvent;
import nl.beslisspoor.events.Decider;
import nl.beslisspoor.events.Decision;
import nl.beslisspoor.events.DestructionEvent;
import nl.beslisspoor.events.EvaluationEvent;
import nl.beslisspoor.events.ImportEvent;
import nl.beslisspoor.events.NetworkEvent;
import nl.beslisspoor.events.OpeningEvent;
import nl.beslisspoor.events.OpeningEvent.CaseClosed;
import nl.beslisspoor.events.OpeningEvent.CaseOpened;
import nl.beslisspoor.events.OpeningEvent.CaseReopened;
import nl.beslisspoor.events.OpeningEvent.ParentalAuthorityRecorded;
import nl.beslisspoor.events.OpeningEvent.PersonAdded;
import nl.beslisspoor.events.OpeningEvent.PersonCorrected;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.PlacementEvent;
import nl.beslisspoor.events.RecordEvent;
import nl.beslisspoor.events.ResourceEvent;
import nl.beslisspoor.events.RoleEvent;
import nl.beslisspoor.events.StatementEvent;
import nl.beslisspoor.events.SupportEvent;
import nl.beslisspoor.events.SupportEvent.SupportFigureChosen;
import nl.beslisspoor.events.catalogue.Relation;

/** Who stands in a file for himself or herself: youths, parents, figures, people around them. */
final class PrivatePersons {

  private PrivatePersons() {}

  static Stream<PersonId> in(CaseEvent event) {
    return Stream.concat(named(event), deciding(event));
  }

  private static Stream<PersonId> named(CaseEvent event) {
    return switch (event) {
      case OpeningEvent e -> opening(e);
      case SupportEvent e ->
          e instanceof SupportFigureChosen chosen ? Stream.of(chosen.figure()) : Stream.empty();
      case NetworkEvent _,
          EvaluationEvent _,
          ConsentEvent _,
          StatementEvent _,
          RoleEvent _,
          PlacementEvent _,
          ResourceEvent _,
          RecordEvent _,
          DestructionEvent _,
          ImportEvent _ ->
          Stream.empty();
    };
  }

  private static Stream<PersonId> opening(OpeningEvent event) {
    return switch (event) {
      case CaseOpened e -> Stream.of(e.youth());
      case PersonAdded e -> unlessAtWork(e.person(), e.relation());
      case PersonCorrected e -> unlessAtWork(e.person(), e.relation());
      case ParentalAuthorityRecorded _, CaseClosed _, CaseReopened _ -> Stream.empty();
    };
  }

  private static Stream<PersonId> unlessAtWork(PersonId person, Relation relation) {
    return relation == Relation.PROFESSIONAL ? Stream.empty() : Stream.of(person);
  }

  private static Stream<PersonId> deciding(CaseEvent event) {
    return event instanceof Decision decision
        ? decision.account().deciders().stream()
            .filter(decider -> !decider.role().answerable())
            .map(Decider::person)
        : Stream.empty();
  }
}
