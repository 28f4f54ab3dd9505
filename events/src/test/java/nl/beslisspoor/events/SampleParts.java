package nl.beslisspoor.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.Findings.Goal;
import nl.beslisspoor.events.Findings.Trust;
import nl.beslisspoor.events.Findings.UnwantedEffect;
import nl.beslisspoor.events.catalogue.BasisKind;
import nl.beslisspoor.events.catalogue.Capacity;
import nl.beslisspoor.events.catalogue.ConsentScope;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.GoalProgress;
import nl.beslisspoor.events.catalogue.HeardHow;
import nl.beslisspoor.events.catalogue.InformationCategory;
import nl.beslisspoor.events.catalogue.MandateGround;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.events.catalogue.RuleRef;
import nl.beslisspoor.events.catalogue.Stance;
import nl.beslisspoor.events.catalogue.UnwantedEffectKind;

/** What the samples are made of. */
final class SampleParts {

  static final CaseId FILE = new CaseId(id(1));
  static final OrganisationId ORGANISATION = new OrganisationId(id(2));
  static final PersonId YOUTH = new PersonId(id(10));
  static final PersonId MOTHER = new PersonId(id(11));
  static final PersonId FIGURE = new PersonId(id(12));
  static final PersonId WORKER = new PersonId(id(13));
  static final PersonId LEADER = new PersonId(id(14));

  static final SupportId SUPPORT = new SupportId(id(20));
  static final ConsentId CONSENT = new ConsentId(id(30));
  static final RoleId ROLE = new RoleId(id(40));
  static final StatementId STATEMENT = new StatementId(id(60));
  static final RestrictionId RESTRICTION = new RestrictionId(id(70));

  static final InformationCategory NETWORK = InformationCategory.NETWORK;
  static final InformationCategory PLAN = InformationCategory.PLAN_AND_AGREEMENTS;
  static final InformationCategory HOME = InformationCategory.HOME_SITUATION;
  static final Instant MOMENT = Instant.parse("2026-03-02T13:30:00.5Z");
  static final LocalDate DAY = LocalDate.parse("2026-06-01");

  static final Act ACT =
      new Act(
          new ActId(id(3)),
          WORKER,
          Capacity.PROFESSIONAL,
          Instant.parse("2026-03-05T09:15:30.123456Z"));
  static final Period PERIOD =
      new Period(LocalDate.parse("2026-03-01"), Optional.of(LocalDate.parse("2027-03-01")));
  static final Mandate MANDATE =
      new Mandate(
          ORGANISATION,
          MandateGround.COURT_ORDER,
          Optional.of(new Narrative("C/13/123456 JE RK 26-100")));
  static final Mandate BARE_MANDATE =
      new Mandate(ORGANISATION, MandateGround.ORGANISATION, Optional.empty());
  static final Inability INABILITY =
      new Inability(new Narrative("Begrijpt nog niet waar het over gaat."), WORKER);

  static final Hearing HEARING =
      new Hearing(
          MOTHER,
          Stance.GRUDGING,
          Optional.of(new Narrative("Vooruit dan maar. „Als zij dit wil.”")),
          Optional.of(HeardHow.IN_PERSON),
          Optional.of(LocalDate.parse("2026-02-27")),
          Optional.of(new Narrative("Eerst niet bereikt; later wel.")),
          true);
  static final Hearing BARE_HEARING =
      new Hearing(
          YOUTH,
          Stance.SUPPORTS,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false);

  static final ConsentTerms TERMS =
      new ConsentTerms(
          YOUTH,
          YOUTH,
          ConsentScope.SHARING,
          FIGURE,
          new Narrative("Meedenken over het plan."),
          List.of(InformationCategory.SAFETY, InformationCategory.SCHOOL),
          PERIOD);
  static final ConsentTerms BARE_TERMS =
      new ConsentTerms(
          MOTHER,
          YOUTH,
          ConsentScope.HELP,
          WORKER,
          new Narrative("Hulp thuis."),
          List.of(),
          Period.since(LocalDate.parse("2026-03-01")));

  static final AccountabilityRecord ACCOUNT =
      new AccountabilityRecord(
          new DecisionId(id(4)),
          DecisionKind.SUPPORT_FIGURE_CHOSEN,
          FIGURE,
          new Narrative("Wie wordt de steunfiguur?"),
          new Narrative("Tante Jo wordt het."),
          List.of(
              new Decider(WORKER, RoleKind.CASE_DIRECTOR, Optional.of(MANDATE)),
              new Decider(YOUTH, RoleKind.YOUTH, Optional.empty())),
          Instant.parse("2026-03-01T10:00:00Z"),
          List.of(HEARING, BARE_HEARING),
          Optional.of(new Narrative("Zij kent haar het langst.")),
          List.of(new Alternative(new Narrative("De coach"), new Narrative("Is te vaak op reis."))),
          List.of(
              new Basis(
                  BasisKind.GUIDELINE,
                  new Narrative("Samen beslissen, hoofdstuk 3"),
                  Optional.of(LocalDate.parse("2022-01-15"))),
              new Basis(
                  BasisKind.AGREEMENT, new Narrative("Afspraak met het gezin"), Optional.empty())),
          List.of(new Known(WORKER, 41)),
          List.of(
              new Deviation(
                  new RuleRef("figure-is-adult", 1), new Narrative("Wordt in mei achttien."))),
          Optional.of(new Backing(LEADER, true, Optional.of(new Narrative("Goed afgewogen.")))),
          List.of(new RuleRef("file-is-open", 1), new RuleRef("figure-is-adult", 1)));
  static final AccountabilityRecord BARE_ACCOUNT =
      new AccountabilityRecord(
          new DecisionId(id(5)),
          DecisionKind.CONSENT_GIVEN,
          YOUTH,
          new Narrative("Wil je dit?"),
          new Narrative("Ja."),
          List.of(new Decider(YOUTH, RoleKind.YOUTH, Optional.empty())),
          Instant.parse("2026-03-01T10:00:00Z"),
          List.of(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Optional.empty(),
          List.of());

  static final Aftercare AFTERCARE =
      new Aftercare(
          List.of(FIGURE), List.of(WORKER), new Narrative("Elke zondag eten bij tante Jo."));
  static final Findings FINDINGS =
      new Findings(
          List.of(
              new Goal(
                  new Narrative("Weer naar school."),
                  GoalProgress.CLOSER,
                  Optional.of(new Narrative("Drie dagen in de week.")))),
          List.of(new Trust(FIGURE, new PersonalScore(YOUTH, 9))),
          Optional.of(new PersonalScore(YOUTH, 8)),
          Optional.of(new PersonalScore(YOUTH, 6)),
          Optional.of(new Narrative("Samen fietsen.")),
          List.of(
              new UnwantedEffect(
                  UnwantedEffectKind.FIGURE_OVERBURDENED,
                  Optional.of(new Narrative("Zij slaapt er slecht van.")))),
          List.of(new Narrative("Moeder vindt van niet.")));

  private SampleParts() {}

  static UUID id(long number) {
    return new UUID(0x8000L, 0x8000000000000000L + number);
  }
}
