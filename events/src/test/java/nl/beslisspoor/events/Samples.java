package nl.beslisspoor.events;

import static nl.beslisspoor.events.SampleParts.ACCOUNT;
import static nl.beslisspoor.events.SampleParts.ACT;
import static nl.beslisspoor.events.SampleParts.AFTERCARE;
import static nl.beslisspoor.events.SampleParts.BARE_ACCOUNT;
import static nl.beslisspoor.events.SampleParts.BARE_HEARING;
import static nl.beslisspoor.events.SampleParts.BARE_MANDATE;
import static nl.beslisspoor.events.SampleParts.BARE_TERMS;
import static nl.beslisspoor.events.SampleParts.FIGURE;
import static nl.beslisspoor.events.SampleParts.FILE;
import static nl.beslisspoor.events.SampleParts.FINDINGS;
import static nl.beslisspoor.events.SampleParts.HEARING;
import static nl.beslisspoor.events.SampleParts.INABILITY;
import static nl.beslisspoor.events.SampleParts.MANDATE;
import static nl.beslisspoor.events.SampleParts.MOTHER;
import static nl.beslisspoor.events.SampleParts.ORGANISATION;
import static nl.beslisspoor.events.SampleParts.PERIOD;
import static nl.beslisspoor.events.SampleParts.TERMS;
import static nl.beslisspoor.events.SampleParts.YOUTH;
import static nl.beslisspoor.events.SampleParts.id;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beslisspoor.events.ConsentEvent.ConsentGiven;
import nl.beslisspoor.events.ConsentEvent.ConsentRefused;
import nl.beslisspoor.events.ConsentEvent.ConsentWithdrawn;
import nl.beslisspoor.events.EvaluationEvent.EvaluationConcluded;
import nl.beslisspoor.events.EvaluationEvent.EvaluationPlanned;
import nl.beslisspoor.events.ImportEvent.StepImported;
import nl.beslisspoor.events.NetworkEvent.NetworkPersonPlaced;
import nl.beslisspoor.events.NetworkEvent.NoNetworkFound;
import nl.beslisspoor.events.NetworkEvent.NoSupportFigureForNow;
import nl.beslisspoor.events.NetworkEvent.WhoQuestionAsked;
import nl.beslisspoor.events.OpeningEvent.CaseClosed;
import nl.beslisspoor.events.OpeningEvent.CaseOpened;
import nl.beslisspoor.events.OpeningEvent.CaseReopened;
import nl.beslisspoor.events.OpeningEvent.ParentalAuthorityRecorded;
import nl.beslisspoor.events.OpeningEvent.PersonAdded;
import nl.beslisspoor.events.OpeningEvent.PersonCorrected;
import nl.beslisspoor.events.PlacementEvent.OrdinaryLifeRestricted;
import nl.beslisspoor.events.PlacementEvent.PlacementDecided;
import nl.beslisspoor.events.PlacementEvent.RestrictionLifted;
import nl.beslisspoor.events.RecordEvent.DecisionRevised;
import nl.beslisspoor.events.RecordEvent.RecordCorrected;
import nl.beslisspoor.events.RoleEvent.RoleAssigned;
import nl.beslisspoor.events.RoleEvent.RoleChanged;
import nl.beslisspoor.events.RoleEvent.RoleEnded;
import nl.beslisspoor.events.StatementEvent.ConsentStatementDrawnUp;
import nl.beslisspoor.events.StatementEvent.ConsentStatementSigned;
import nl.beslisspoor.events.SupportEvent.PartyHeard;
import nl.beslisspoor.events.SupportEvent.PositioningRefused;
import nl.beslisspoor.events.SupportEvent.SupportFigureAccepted;
import nl.beslisspoor.events.SupportEvent.SupportFigureChosen;
import nl.beslisspoor.events.SupportEvent.SupportFigureDeclined;
import nl.beslisspoor.events.SupportEvent.SupportFigureEnded;
import nl.beslisspoor.events.SupportEvent.SupportFigureHeld;
import nl.beslisspoor.events.SupportEvent.SupportFigurePositioned;
import nl.beslisspoor.events.SupportEvent.SupportFigureResumed;
import nl.beslisspoor.events.catalogue.ConsentGround;
import nl.beslisspoor.events.catalogue.CorrectionCause;
import nl.beslisspoor.events.catalogue.EndGround;
import nl.beslisspoor.events.catalogue.EvaluationOutcome;
import nl.beslisspoor.events.catalogue.FormId;
import nl.beslisspoor.events.catalogue.HeardHow;
import nl.beslisspoor.events.catalogue.InformationCategory;
import nl.beslisspoor.events.catalogue.LegalFramework;
import nl.beslisspoor.events.catalogue.NetworkRing;
import nl.beslisspoor.events.catalogue.PartOfLife;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.events.catalogue.Residence;
import nl.beslisspoor.events.catalogue.RevisionManner;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.events.catalogue.SupportKind;
import nl.beslisspoor.events.catalogue.TieStrength;

/** One event of every kind with all that it can hold, and one with all that may be left out. */
public final class Samples {

  private static final InformationCategory NETWORK = InformationCategory.NETWORK;
  private static final InformationCategory PLAN = InformationCategory.PLAN_AND_AGREEMENTS;
  private static final SupportId SUPPORT = new SupportId(id(20));
  private static final ConsentId CONSENT = new ConsentId(id(30));
  private static final RoleId ROLE = new RoleId(id(40));
  private static final StatementId STATEMENT = new StatementId(id(60));
  private static final RestrictionId RESTRICTION = new RestrictionId(id(70));
  private static final Instant MOMENT = Instant.parse("2026-03-02T13:30:00.5Z");
  private static final LocalDate DAY = LocalDate.parse("2026-06-01");

  private Samples() {}

  /** Every event with every optional field filled in and every list holding something. */
  public static Stream<Event> full() {
    return Stream.of(
        new CaseOpened(
            FILE,
            ACT,
            PLAN,
            YOUTH,
            ORGANISATION,
            LegalFramework.SUPERVISION_ORDER,
            Residence.FAMILY_HOME),
        new PersonAdded(
            FILE,
            ACT,
            InformationCategory.CONTACT,
            YOUTH,
            new PersonalText(YOUTH, "Noor Öztürk-de Wit"),
            Optional.of(new PersonalDate(YOUTH, LocalDate.parse("2012-02-29"))),
            Relation.YOUTH),
        new ParentalAuthorityRecorded(
            FILE, ACT, InformationCategory.HOME_SITUATION, MOTHER, PERIOD),
        new PersonCorrected(
            FILE,
            ACT,
            InformationCategory.CONTACT,
            ACCOUNT,
            1,
            YOUTH,
            new PersonalText(YOUTH, "Noor de Wit-Öztürk"),
            Optional.of(new PersonalDate(YOUTH, LocalDate.parse("2012-02-28"))),
            Relation.YOUTH),
        new CaseClosed(FILE, ACT, PLAN, ACCOUNT, DAY, Optional.of(AFTERCARE)),
        new CaseReopened(FILE, ACT, PLAN, ACCOUNT, DAY),
        new WhoQuestionAsked(
            FILE,
            ACT,
            NETWORK,
            MOMENT,
            List.of(YOUTH, MOTHER),
            new Narrative("Bij wie klop je aan als het tegenzit?"),
            Optional.of(new Narrative("Bij mijn tante."))),
        new NetworkPersonPlaced(
            FILE,
            ACT,
            NETWORK,
            FIGURE,
            NetworkRing.NEAREST,
            List.of(SupportKind.PRACTICAL, SupportKind.EMOTIONAL),
            Optional.of(TieStrength.STRONG),
            Optional.of(new PersonalDate(FIGURE, LocalDate.parse("2015-08-20"))),
            Optional.of(new Narrative("Zij past op de hond.")),
            Optional.of(new Narrative("Zij heeft het zelf te druk."))),
        new NoNetworkFound(
            FILE, ACT, NETWORK, DAY, List.of(new Narrative("Wie was er bij je verjaardag?"))),
        new NoSupportFigureForNow(FILE, ACT, NETWORK, ACCOUNT, Optional.of(DAY)),
        new SupportFigureChosen(FILE, ACT, NETWORK, ACCOUNT, SUPPORT, FIGURE, new FormId("jim"), 1),
        new SupportFigureAccepted(FILE, ACT, NETWORK, SUPPORT, MOMENT, Optional.of(HeardHow.PHONE)),
        new SupportFigureDeclined(
            FILE, ACT, NETWORK, SUPPORT, MOMENT, Optional.of(new Narrative("Ik ga verhuizen."))),
        new PartyHeard(FILE, ACT, NETWORK, SUPPORT, HEARING),
        new SupportFigurePositioned(FILE, ACT, NETWORK, ACCOUNT, SUPPORT),
        new PositioningRefused(FILE, ACT, NETWORK, ACCOUNT, SUPPORT),
        new SupportFigureHeld(FILE, ACT, NETWORK, ACCOUNT, SUPPORT, Optional.of(DAY)),
        new SupportFigureResumed(FILE, ACT, NETWORK, ACCOUNT, SUPPORT),
        new SupportFigureEnded(
            FILE,
            ACT,
            NETWORK,
            ACCOUNT,
            SUPPORT,
            EndGround.PURPOSE_REACHED,
            Optional.of(DAY),
            Optional.of(AFTERCARE)),
        new EvaluationPlanned(
            FILE, ACT, NETWORK, SUPPORT, DAY, Optional.of(new Narrative("Tante is op reis."))),
        new EvaluationConcluded(
            FILE,
            ACT,
            NETWORK,
            ACCOUNT,
            new EvaluationId(id(50)),
            SUPPORT,
            FINDINGS,
            EvaluationOutcome.ADJUST,
            Optional.of(DAY)),
        new ConsentStatementDrawnUp(
            FILE,
            ACT,
            PLAN,
            STATEMENT,
            SUPPORT,
            List.of(YOUTH, FIGURE),
            List.of(InformationCategory.SCHOOL),
            new Narrative("Meedenken over het plan."),
            PERIOD),
        new ConsentStatementSigned(
            FILE, ACT, PLAN, STATEMENT, FIGURE, DAY, Optional.of(HeardHow.IN_PERSON)),
        new PlacementDecided(
            FILE,
            ACT,
            InformationCategory.HOME_SITUATION,
            ACCOUNT,
            Residence.CRISIS_PLACEMENT,
            DAY,
            true,
            Optional.of(new Narrative("C/13/123456 JE RK 26-100"))),
        new OrdinaryLifeRestricted(
            FILE,
            ACT,
            InformationCategory.HOME_SITUATION,
            ACCOUNT,
            RESTRICTION,
            PartOfLife.CONTACT_WITH_FAMILY,
            List.of(MOTHER),
            PERIOD),
        new RestrictionLifted(
            FILE, ACT, InformationCategory.HOME_SITUATION, ACCOUNT, RESTRICTION, DAY),
        new RecordCorrected(
            FILE,
            ACT,
            PLAN,
            ACCOUNT,
            7,
            CorrectionCause.WRONG_MOMENT,
            new Narrative("Het gesprek was een week eerder.")),
        new DecisionRevised(
            FILE, ACT, PLAN, ACCOUNT, new DecisionId(id(6)), RevisionManner.OVERRULED),
        new ConsentGiven(
            FILE,
            ACT,
            PLAN,
            ACCOUNT,
            CONSENT,
            TERMS,
            ConsentGround.YOUTH_PERSISTS,
            Optional.of(INABILITY)),
        new ConsentRefused(FILE, ACT, PLAN, ACCOUNT, CONSENT, TERMS, Optional.of(INABILITY)),
        new ConsentWithdrawn(FILE, ACT, PLAN, ACCOUNT, CONSENT, DAY),
        new RoleAssigned(
            FILE, ACT, PLAN, ACCOUNT, ROLE, FIGURE, RoleKind.CITIZEN_GUARDIAN, MANDATE, PERIOD),
        new RoleChanged(FILE, ACT, PLAN, ACCOUNT, ROLE, RoleKind.YOUTH_PROTECTOR, MANDATE, PERIOD),
        new RoleEnded(FILE, ACT, PLAN, ACCOUNT, ROLE, DAY, Optional.of(MOTHER)),
        new StepImported(
            FILE,
            ACT,
            InformationCategory.UNSORTED,
            new Label("gemeente"),
            new ForeignId("case-10011"),
            new Label("Confirmation of receipt"),
            Optional.of(new Label("complete")),
            Optional.of(FIGURE),
            Optional.of(new Label("Group 1")),
            MOMENT));
  }

  /** Every event that may leave something out, with all of it left out. */
  public static Stream<Event> bare() {
    return Stream.of(
        new PersonAdded(
            FILE,
            ACT,
            InformationCategory.CONTACT,
            MOTHER,
            new PersonalText(MOTHER, "Jo"),
            Optional.empty(),
            Relation.MOTHER),
        new ParentalAuthorityRecorded(
            FILE, ACT, InformationCategory.HOME_SITUATION, MOTHER, Period.since(DAY)),
        new PersonCorrected(
            FILE,
            ACT,
            InformationCategory.CONTACT,
            BARE_ACCOUNT,
            1,
            MOTHER,
            new PersonalText(MOTHER, "Jo"),
            Optional.empty(),
            Relation.MOTHER),
        new CaseClosed(FILE, ACT, PLAN, BARE_ACCOUNT, DAY, Optional.empty()),
        new CaseReopened(FILE, ACT, PLAN, BARE_ACCOUNT, DAY),
        new WhoQuestionAsked(
            FILE,
            ACT,
            NETWORK,
            MOMENT,
            List.of(),
            new Narrative("Wie is er voor je?"),
            Optional.empty()),
        new NetworkPersonPlaced(
            FILE,
            ACT,
            NETWORK,
            FIGURE,
            NetworkRing.GROUPS,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        new NoNetworkFound(FILE, ACT, NETWORK, DAY, List.of()),
        new NoSupportFigureForNow(FILE, ACT, NETWORK, BARE_ACCOUNT, Optional.empty()),
        new SupportFigureHeld(FILE, ACT, NETWORK, BARE_ACCOUNT, SUPPORT, Optional.empty()),
        new SupportFigureResumed(FILE, ACT, NETWORK, BARE_ACCOUNT, SUPPORT),
        new SupportFigureEnded(
            FILE,
            ACT,
            NETWORK,
            BARE_ACCOUNT,
            SUPPORT,
            EndGround.YOUTH_WISHES,
            Optional.empty(),
            Optional.empty()),
        new EvaluationPlanned(FILE, ACT, NETWORK, SUPPORT, DAY, Optional.empty()),
        new EvaluationConcluded(
            FILE,
            ACT,
            NETWORK,
            BARE_ACCOUNT,
            new EvaluationId(id(50)),
            SUPPORT,
            Findings.none(),
            EvaluationOutcome.END,
            Optional.empty()),
        new ConsentStatementDrawnUp(
            FILE,
            ACT,
            PLAN,
            STATEMENT,
            SUPPORT,
            List.of(),
            List.of(),
            new Narrative("Meedenken."),
            Period.since(DAY)),
        new ConsentStatementSigned(FILE, ACT, PLAN, STATEMENT, FIGURE, DAY, Optional.empty()),
        new PlacementDecided(
            FILE,
            ACT,
            InformationCategory.HOME_SITUATION,
            BARE_ACCOUNT,
            Residence.AT_HOME,
            DAY,
            false,
            Optional.empty()),
        new OrdinaryLifeRestricted(
            FILE,
            ACT,
            InformationCategory.HOME_SITUATION,
            BARE_ACCOUNT,
            RESTRICTION,
            PartOfLife.DAILY_HABITS,
            List.of(),
            PERIOD),
        new RestrictionLifted(
            FILE, ACT, InformationCategory.HOME_SITUATION, BARE_ACCOUNT, RESTRICTION, DAY),
        new RecordCorrected(
            FILE,
            ACT,
            PLAN,
            BARE_ACCOUNT,
            0,
            CorrectionCause.INCOMPLETE,
            new Narrative("De vader was er ook.")),
        new DecisionRevised(
            FILE, ACT, PLAN, BARE_ACCOUNT, new DecisionId(id(6)), RevisionManner.REVISED),
        new SupportFigureChosen(
            FILE, ACT, NETWORK, BARE_ACCOUNT, SUPPORT, FIGURE, new FormId("burgervoogd"), 1),
        new SupportFigureAccepted(FILE, ACT, NETWORK, SUPPORT, MOMENT, Optional.empty()),
        new SupportFigureDeclined(FILE, ACT, NETWORK, SUPPORT, MOMENT, Optional.empty()),
        new PartyHeard(FILE, ACT, NETWORK, SUPPORT, BARE_HEARING),
        new SupportFigurePositioned(FILE, ACT, NETWORK, BARE_ACCOUNT, SUPPORT),
        new PositioningRefused(FILE, ACT, NETWORK, BARE_ACCOUNT, SUPPORT),
        new ConsentGiven(
            FILE,
            ACT,
            PLAN,
            BARE_ACCOUNT,
            CONSENT,
            BARE_TERMS,
            ConsentGround.AGE_AND_AUTHORITY,
            Optional.empty()),
        new ConsentRefused(FILE, ACT, PLAN, BARE_ACCOUNT, CONSENT, BARE_TERMS, Optional.empty()),
        new ConsentWithdrawn(FILE, ACT, PLAN, BARE_ACCOUNT, CONSENT, DAY),
        new RoleAssigned(
            FILE,
            ACT,
            PLAN,
            BARE_ACCOUNT,
            ROLE,
            FIGURE,
            RoleKind.NETWORK_LEAD,
            BARE_MANDATE,
            Period.since(DAY)),
        new RoleChanged(
            FILE,
            ACT,
            PLAN,
            BARE_ACCOUNT,
            ROLE,
            RoleKind.CASE_DIRECTOR,
            BARE_MANDATE,
            Period.since(DAY)),
        new RoleEnded(FILE, ACT, PLAN, BARE_ACCOUNT, ROLE, DAY, Optional.empty()),
        new StepImported(
            FILE,
            ACT,
            InformationCategory.UNSORTED,
            new Label("gemeente"),
            new ForeignId("case-10011"),
            new Label("T02 Check confirmation of receipt"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            MOMENT));
  }

  /** Both kinds. */
  public static Stream<Event> all() {
    return Stream.concat(full(), bare());
  }
}
