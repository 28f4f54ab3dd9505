package nl.beslisspoor.query.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.beslisspoor.events.Aftercare;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.ConsentEvent;
import nl.beslisspoor.events.DestructionEvent;
import nl.beslisspoor.events.EvaluationEvent;
import nl.beslisspoor.events.EvaluationEvent.EvaluationConcluded;
import nl.beslisspoor.events.EvaluationEvent.EvaluationPlanned;
import nl.beslisspoor.events.ImportEvent;
import nl.beslisspoor.events.NetworkEvent;
import nl.beslisspoor.events.NetworkEvent.NetworkPersonPlaced;
import nl.beslisspoor.events.NetworkEvent.NoNetworkFound;
import nl.beslisspoor.events.NetworkEvent.NoSupportFigureForNow;
import nl.beslisspoor.events.NetworkEvent.WhoQuestionAsked;
import nl.beslisspoor.events.OpeningEvent;
import nl.beslisspoor.events.OpeningEvent.CaseClosed;
import nl.beslisspoor.events.OpeningEvent.CaseOpened;
import nl.beslisspoor.events.OpeningEvent.CaseReopened;
import nl.beslisspoor.events.OpeningEvent.ParentalAuthorityRecorded;
import nl.beslisspoor.events.OpeningEvent.PersonAdded;
import nl.beslisspoor.events.OpeningEvent.PersonCorrected;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.PersonalDate;
import nl.beslisspoor.events.PlacementEvent;
import nl.beslisspoor.events.PlacementEvent.OrdinaryLifeRestricted;
import nl.beslisspoor.events.PlacementEvent.PlacementDecided;
import nl.beslisspoor.events.PlacementEvent.RestrictionLifted;
import nl.beslisspoor.events.RecordEvent;
import nl.beslisspoor.events.RecordEvent.DecisionRevised;
import nl.beslisspoor.events.RecordEvent.RecordCorrected;
import nl.beslisspoor.events.ResourceEvent;
import nl.beslisspoor.events.ResourceEvent.ExpensePaid;
import nl.beslisspoor.events.ResourceEvent.NetworkContactRegistered;
import nl.beslisspoor.events.ResourceEvent.ResourceAsked;
import nl.beslisspoor.events.ResourceEvent.ResourceGranted;
import nl.beslisspoor.events.ResourceEvent.ResourceRefused;
import nl.beslisspoor.events.RoleEvent;
import nl.beslisspoor.events.StatementEvent;
import nl.beslisspoor.events.SupportEvent;
import nl.beslisspoor.events.SupportEvent.PartyHeard;
import nl.beslisspoor.events.SupportEvent.PositioningRefused;
import nl.beslisspoor.events.SupportEvent.SupportFigureAccepted;
import nl.beslisspoor.events.SupportEvent.SupportFigureChosen;
import nl.beslisspoor.events.SupportEvent.SupportFigureDeclined;
import nl.beslisspoor.events.SupportEvent.SupportFigureEnded;
import nl.beslisspoor.events.SupportEvent.SupportFigureHeld;
import nl.beslisspoor.events.SupportEvent.SupportFigurePositioned;
import nl.beslisspoor.events.SupportEvent.SupportFigureResumed;
import nl.beslisspoor.events.catalogue.ResourceKind;
import nl.beslisspoor.query.paper.Amounts;
import nl.beslisspoor.query.paper.Text;
import nl.beslisspoor.query.table.Opened;

/**
 * What a decision says besides its account, line by line.
 *
 * @param names for people by id
 */
record Facts(Function<UUID, String> names) {

  /** Everybody whom the lines name. */
  static Stream<UUID> people(CaseEvent event) {
    return switch (event) {
      case SupportFigureEnded e -> people(e.aftercare());
      case CaseClosed e -> people(e.aftercare());
      case OrdinaryLifeRestricted e -> e.cutOff().stream().map(PersonId::value);
      case EvaluationConcluded e -> FindingFacts.people(e.findings());
      case DestructionEvent e -> DestructionFacts.people(e);
      case CaseEvent _ -> Stream.empty();
    };
  }

  List<Fact> of(CaseEvent event) {
    return switch (event) {
      case OpeningEvent e -> opening(e);
      case NetworkEvent e -> network(e);
      case SupportEvent e -> support(e);
      case EvaluationEvent e -> evaluation(e);
      case PlacementEvent e -> placement(e);
      case ResourceEvent e -> resource(e);
      case RecordEvent e -> record(e);
      case DestructionEvent e -> new DestructionFacts(names.andThen(Text::quoted)).of(e);
      case ConsentEvent _, StatementEvent _, RoleEvent _, ImportEvent _ -> List.of();
    };
  }

  private List<Fact> opening(OpeningEvent event) {
    return switch (event) {
      case CaseClosed e -> joined(List.of(Fact.of("closed-on", e.on())), aftercare(e.aftercare()));
      case CaseReopened e -> List.of(Fact.of("reopened-on", e.on()));
      case PersonCorrected e ->
          joined(
              List.of(
                  Fact.of("name", Text.name(Opened.of(e.name()))),
                  Fact.of("relation", e.relation())),
              e.born().map(day -> Fact.of("born", born(day))).stream().toList());
      case CaseOpened _, PersonAdded _, ParentalAuthorityRecorded _ -> List.of();
    };
  }

  private static Text born(PersonalDate day) {
    return Opened.of(day).told(known -> Text.of("file.fact-of.day", known), Text::of);
  }

  private static List<Fact> network(NetworkEvent event) {
    return switch (event) {
      case NoSupportFigureForNow e ->
          e.askAgainOn().map(day -> Fact.of("ask-again", day)).stream().toList();
      case WhoQuestionAsked _, NetworkPersonPlaced _, NoNetworkFound _ -> List.of();
    };
  }

  private List<Fact> support(SupportEvent event) {
    return switch (event) {
      case SupportFigureHeld e -> talk(e.talkOn());
      case SupportFigureEnded e -> ended(e);
      case SupportFigureChosen _,
          SupportFigureAccepted _,
          SupportFigureDeclined _,
          PartyHeard _,
          SupportFigurePositioned _,
          PositioningRefused _,
          SupportFigureResumed _ ->
          List.of();
    };
  }

  private static List<Fact> talk(Optional<LocalDate> on) {
    return List.of(
        Fact.of("contact", Text.of("file.fact-of.goes-on")),
        on.map(day -> Fact.of("talk", day))
            .orElse(Fact.of("talk", Text.of("file.fact-of.no-day"))));
  }

  private List<Fact> ended(SupportFigureEnded e) {
    var farewell = e.farewell().map(day -> Fact.of("farewell", day)).stream().toList();
    return joined(
        joined(List.of(Fact.of("end-ground", e.ground())), farewell), aftercare(e.aftercare()));
  }

  private List<Fact> evaluation(EvaluationEvent event) {
    return switch (event) {
      case EvaluationConcluded e -> new FindingFacts(names).of(e);
      case EvaluationPlanned _ -> List.of();
    };
  }

  private List<Fact> placement(PlacementEvent event) {
    return switch (event) {
      case PlacementDecided e ->
          joined(
              List.of(
                  Fact.of("residence", e.residence()),
                  Fact.of("from", e.from()),
                  Fact.of("agreement", Text.of("file.fact-of." + (e.forced() ? "no" : "yes")))),
              e.authorisation().map(text -> Fact.of("authorisation", text)).stream().toList());
      case OrdinaryLifeRestricted e -> restricted(e);
      case RestrictionLifted e -> List.of(Fact.of("lifted", e.on()));
    };
  }

  private List<Fact> restricted(OrdinaryLifeRestricted e) {
    return Stream.of(
            Stream.of(Fact.of("part", e.part())),
            people("cut-off", e.cutOff()),
            Stream.of(Fact.of("from", e.period().from())),
            e.period().until().map(day -> Fact.of("until", day)).stream())
        .flatMap(facts -> facts)
        .toList();
  }

  private static List<Fact> resource(ResourceEvent event) {
    return switch (event) {
      case ResourceGranted e ->
          Stream.of(
                  Stream.of(Fact.of("resource", e.kind())),
                  amount("asked-amount", e.kind(), e.asked()),
                  amount("granted-amount", e.kind(), e.granted()))
              .flatMap(facts -> facts)
              .toList();
      case ResourceRefused e ->
          Stream.concat(
                  Stream.of(Fact.of("resource", e.kind())),
                  amount("asked-amount", e.kind(), e.asked()))
              .toList();
      case NetworkContactRegistered _, ResourceAsked _, ExpensePaid _ -> List.of();
    };
  }

  private static Stream<Fact> amount(String label, ResourceKind kind, Optional<Long> much) {
    return much.map(some -> Fact.of(label, Amounts.of(kind, some))).stream();
  }

  private static List<Fact> record(RecordEvent event) {
    return switch (event) {
      case RecordCorrected e ->
          List.of(Fact.of("cause", e.cause()), Fact.of("reading", e.reading()));
      case DecisionRevised e -> List.of(Fact.of("manner", e.manner()));
    };
  }

  private List<Fact> aftercare(Optional<Aftercare> agreed) {
    return agreed.stream()
        .flatMap(after ->
            Stream.of(
                    people("stays", after.stays()),
                    people("may-be-called", after.mayBeCalled()),
                    Stream.of(Fact.of("aftercare", after.agreement())))
                .flatMap(facts -> facts))
        .toList();
  }

  private Stream<Fact> people(String label, List<PersonId> people) {
    return people.isEmpty() ? Stream.empty() : Stream.of(Fact.of(label, named(people)));
  }

  private List<String> named(List<PersonId> people) {
    return people.stream().map(PersonId::value).map(names).toList();
  }

  private static Stream<UUID> people(Optional<Aftercare> agreed) {
    return agreed.stream()
        .flatMap(after -> Stream.of(after.stays(), after.mayBeCalled()))
        .flatMap(List::stream)
        .map(PersonId::value);
  }

  private static List<Fact> joined(List<Fact> some, List<Fact> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
