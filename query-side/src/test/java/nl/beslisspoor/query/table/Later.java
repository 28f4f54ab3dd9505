package nl.beslisspoor.query.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.beslisspoor.events.AccountabilityRecord;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.Aftercare;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.EvaluationEvent.EvaluationConcluded;
import nl.beslisspoor.events.EvaluationEvent.EvaluationPlanned;
import nl.beslisspoor.events.EvaluationId;
import nl.beslisspoor.events.Findings;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.NetworkEvent.NetworkPersonPlaced;
import nl.beslisspoor.events.NetworkEvent.NoNetworkFound;
import nl.beslisspoor.events.NetworkEvent.NoSupportFigureForNow;
import nl.beslisspoor.events.NetworkEvent.WhoQuestionAsked;
import nl.beslisspoor.events.OpeningEvent.CaseClosed;
import nl.beslisspoor.events.OpeningEvent.CaseReopened;
import nl.beslisspoor.events.OpeningEvent.PersonCorrected;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.PersonalDate;
import nl.beslisspoor.events.PersonalText;
import nl.beslisspoor.events.PlacementEvent.OrdinaryLifeRestricted;
import nl.beslisspoor.events.PlacementEvent.PlacementDecided;
import nl.beslisspoor.events.PlacementEvent.RestrictionLifted;
import nl.beslisspoor.events.RecordEvent.DecisionRevised;
import nl.beslisspoor.events.RecordEvent.RecordCorrected;
import nl.beslisspoor.events.RestrictionId;
import nl.beslisspoor.events.StatementEvent.ConsentStatementDrawnUp;
import nl.beslisspoor.events.StatementEvent.ConsentStatementSigned;
import nl.beslisspoor.events.StatementId;
import nl.beslisspoor.events.SupportEvent.SupportFigureEnded;
import nl.beslisspoor.events.SupportEvent.SupportFigureHeld;
import nl.beslisspoor.events.SupportEvent.SupportFigureResumed;
import nl.beslisspoor.events.SupportId;
import nl.beslisspoor.events.catalogue.CorrectionCause;
import nl.beslisspoor.events.catalogue.EndGround;
import nl.beslisspoor.events.catalogue.EvaluationOutcome;
import nl.beslisspoor.events.catalogue.HeardHow;
import nl.beslisspoor.events.catalogue.InformationCategory;
import nl.beslisspoor.events.catalogue.NetworkRing;
import nl.beslisspoor.events.catalogue.PartOfLife;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.events.catalogue.Residence;
import nl.beslisspoor.events.catalogue.RevisionManner;
import nl.beslisspoor.events.catalogue.SupportKind;
import nl.beslisspoor.events.catalogue.TieStrength;

/** What comes after a first choice: words for {@link Story#then}. Null stands for nothing said. */
public final class Later {

  private static final InformationCategory PLAN = InformationCategory.PLAN_AND_AGREEMENTS;
  private static final InformationCategory NETWORK = InformationCategory.NETWORK;

  private Later() {}

  /** What one event says, given the file and the act. */
  public interface Told extends BiFunction<CaseId, Act, CaseEvent> {}

  public static Told asked(String at, String answer, String... of) {
    return (file, act) ->
        new WhoQuestionAsked(
            file,
            act,
            NETWORK,
            Instant.parse(at),
            people(of),
            new Narrative("Wie is er belangrijk voor je?"),
            Optional.ofNullable(answer).map(Narrative::new));
  }

  public static Told placed(String who, NetworkRing ring, String ratherNot) {
    return (file, act) ->
        new NetworkPersonPlaced(
            file,
            act,
            NETWORK,
            Story.person(who),
            ring,
            List.of(SupportKind.PRACTICAL, SupportKind.EMOTIONAL),
            Optional.of(TieStrength.STRONG),
            Optional.of(new PersonalDate(Story.person(who), LocalDate.parse("2015-01-01"))),
            Optional.of(new Narrative("Noor maait het gras.")),
            Optional.ofNullable(ratherNot).map(Narrative::new));
  }

  public static Told noNetwork(String on, String... questions) {
    return (file, act) ->
        new NoNetworkFound(
            file,
            act,
            NETWORK,
            LocalDate.parse(on),
            Stream.of(questions).map(Narrative::new).toList());
  }

  public static Told nobodyForNow(String askAgainOn, AccountabilityRecord account) {
    return (file, act) -> new NoSupportFigureForNow(file, act, NETWORK, account, day(askAgainOn));
  }

  public static Told held(String support, String talkOn, AccountabilityRecord account) {
    return (file, act) ->
        new SupportFigureHeld(file, act, NETWORK, account, support(support), day(talkOn));
  }

  public static Told resumed(String support, AccountabilityRecord account) {
    return (file, act) -> new SupportFigureResumed(file, act, NETWORK, account, support(support));
  }

  public static Told stopped(String support, EndGround ground, AccountabilityRecord account) {
    return (file, act) ->
        new SupportFigureEnded(
            file,
            act,
            NETWORK,
            account,
            support(support),
            ground,
            Optional.empty(),
            Optional.of(aftercare("opa")));
  }

  public static Told planned(String support, String on) {
    return (file, act) ->
        new EvaluationPlanned(
            file,
            act,
            PLAN,
            support(support),
            LocalDate.parse(on),
            Optional.of(new Narrative("Opa is op reis.")));
  }

  public static Told evaluated(
      String support,
      Findings findings,
      EvaluationOutcome outcome,
      String next,
      AccountabilityRecord account) {
    return (file, act) ->
        new EvaluationConcluded(
            file,
            act,
            PLAN,
            account,
            new EvaluationId(Story.id("evaluation " + account.decision())),
            support(support),
            findings,
            outcome,
            day(next));
  }

  public static Told drawnUp(String statement, String support, String... parties) {
    return drawnUp(statement, support, null, List.of(parties));
  }

  public static Told drawnUp(String statement, String support, String until, List<String> parties) {
    return (file, act) ->
        new ConsentStatementDrawnUp(
            file,
            act,
            PLAN,
            new StatementId(Story.id(statement)),
            support(support),
            people(parties.toArray(String[]::new)),
            List.of(InformationCategory.SCHOOL, InformationCategory.HEALTH),
            new Narrative("Om mee te kunnen praten"),
            Story.period("2026-03-13", until));
  }

  public static Told signed(String statement, String party, String on) {
    return (file, act) ->
        new ConsentStatementSigned(
            file,
            act,
            PLAN,
            new StatementId(Story.id(statement)),
            Story.person(party),
            LocalDate.parse(on),
            Optional.of(HeardHow.IN_PERSON));
  }

  public static Told lives(Residence residence, String from, AccountabilityRecord account) {
    return (file, act) ->
        new PlacementDecided(
            file,
            act,
            InformationCategory.HOME_SITUATION,
            account,
            residence,
            LocalDate.parse(from),
            true,
            Optional.of(new Narrative("C/10/1")));
  }

  public static Told restricted(
      String restriction, String cutOff, String from, String until, AccountabilityRecord account) {
    return (file, act) ->
        new OrdinaryLifeRestricted(
            file,
            act,
            InformationCategory.SAFETY,
            account,
            new RestrictionId(Story.id(restriction)),
            PartOfLife.CONTACT_WITH_FAMILY,
            people(cutOff),
            Story.period(from, until));
  }

  public static Told lifted(String restriction, String on, AccountabilityRecord account) {
    return (file, act) ->
        new RestrictionLifted(
            file,
            act,
            InformationCategory.SAFETY,
            account,
            new RestrictionId(Story.id(restriction)),
            LocalDate.parse(on));
  }

  public static Told closed(String on, AccountabilityRecord account) {
    return (file, act) ->
        new CaseClosed(
            file, act, PLAN, account, LocalDate.parse(on), Optional.of(aftercare("opa")));
  }

  public static Told reopened(String on, AccountabilityRecord account) {
    return (file, act) -> new CaseReopened(file, act, PLAN, account, LocalDate.parse(on));
  }

  public static Told corrected(long entry, String reading, AccountabilityRecord account) {
    return (file, act) ->
        new RecordCorrected(
            file, act, PLAN, account, entry, CorrectionCause.WRITTEN_WRONG, new Narrative(reading));
  }

  public static Told named(
      long entry, String who, String name, String born, AccountabilityRecord account) {
    return (file, act) ->
        new PersonCorrected(
            file,
            act,
            InformationCategory.CONTACT,
            account,
            entry,
            Story.person(who),
            new PersonalText(Story.person(who), name),
            day(born).map(date -> new PersonalDate(Story.person(who), date)),
            who.equals("noor") ? Relation.YOUTH : Relation.GRANDPARENT);
  }

  public static Told revised(String replaced, RevisionManner manner, AccountabilityRecord account) {
    return (file, act) ->
        new DecisionRevised(file, act, PLAN, account, Story.decision(replaced), manner);
  }

  private static Aftercare aftercare(String who) {
    return new Aftercare(people(who), people(who), new Narrative("Opa blijft bellen."));
  }

  private static Optional<LocalDate> day(String day) {
    return Optional.ofNullable(day).map(LocalDate::parse);
  }

  private static List<PersonId> people(String... words) {
    return Stream.of(words).map(Story::person).toList();
  }

  private static SupportId support(String word) {
    return new SupportId(Story.id(word));
  }
}
