package nl.beslisspoor.events;

import static nl.beslisspoor.events.SampleParts.ACCOUNT;
import static nl.beslisspoor.events.SampleParts.ACT;
import static nl.beslisspoor.events.SampleParts.BARE_ACCOUNT;
import static nl.beslisspoor.events.SampleParts.BARE_HEARING;
import static nl.beslisspoor.events.SampleParts.BARE_MANDATE;
import static nl.beslisspoor.events.SampleParts.BARE_TERMS;
import static nl.beslisspoor.events.SampleParts.FIGURE;
import static nl.beslisspoor.events.SampleParts.FILE;
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
import java.util.Optional;
import java.util.stream.Stream;
import nl.beslisspoor.events.ConsentEvent.ConsentGiven;
import nl.beslisspoor.events.ConsentEvent.ConsentRefused;
import nl.beslisspoor.events.ConsentEvent.ConsentWithdrawn;
import nl.beslisspoor.events.ImportEvent.StepImported;
import nl.beslisspoor.events.OpeningEvent.CaseOpened;
import nl.beslisspoor.events.OpeningEvent.ParentalAuthorityRecorded;
import nl.beslisspoor.events.OpeningEvent.PersonAdded;
import nl.beslisspoor.events.RoleEvent.RoleAssigned;
import nl.beslisspoor.events.RoleEvent.RoleChanged;
import nl.beslisspoor.events.RoleEvent.RoleEnded;
import nl.beslisspoor.events.SupportEvent.PartyHeard;
import nl.beslisspoor.events.SupportEvent.PositioningRefused;
import nl.beslisspoor.events.SupportEvent.SupportFigureAccepted;
import nl.beslisspoor.events.SupportEvent.SupportFigureChosen;
import nl.beslisspoor.events.SupportEvent.SupportFigureDeclined;
import nl.beslisspoor.events.SupportEvent.SupportFigurePositioned;
import nl.beslisspoor.events.catalogue.ConsentGround;
import nl.beslisspoor.events.catalogue.FormId;
import nl.beslisspoor.events.catalogue.HeardHow;
import nl.beslisspoor.events.catalogue.InformationCategory;
import nl.beslisspoor.events.catalogue.LegalFramework;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.events.catalogue.Residence;
import nl.beslisspoor.events.catalogue.RoleKind;

/** One event of every kind with all that it can hold, and one with all that may be left out. */
public final class Samples {

  private static final InformationCategory NETWORK = InformationCategory.NETWORK;
  private static final InformationCategory PLAN = InformationCategory.PLAN_AND_AGREEMENTS;
  private static final SupportId SUPPORT = new SupportId(id(20));
  private static final ConsentId CONSENT = new ConsentId(id(30));
  private static final RoleId ROLE = new RoleId(id(40));
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
        new SupportFigureChosen(FILE, ACT, NETWORK, ACCOUNT, SUPPORT, FIGURE, new FormId("jim"), 1),
        new SupportFigureAccepted(FILE, ACT, NETWORK, SUPPORT, MOMENT, Optional.of(HeardHow.PHONE)),
        new SupportFigureDeclined(
            FILE, ACT, NETWORK, SUPPORT, MOMENT, Optional.of(new Narrative("Ik ga verhuizen."))),
        new PartyHeard(FILE, ACT, NETWORK, SUPPORT, HEARING),
        new SupportFigurePositioned(FILE, ACT, NETWORK, ACCOUNT, SUPPORT),
        new PositioningRefused(FILE, ACT, NETWORK, ACCOUNT, SUPPORT),
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
