package nl.beslisspoor.command.story;

import static nl.beslisspoor.command.story.Cast.FILE;
import static nl.beslisspoor.command.story.Cast.INSTITUTION;
import static nl.beslisspoor.command.story.Cast.OPENED;
import static nl.beslisspoor.command.story.Cast.WORKER;
import static nl.beslisspoor.command.story.Cast.YOUTH;
import static nl.beslisspoor.command.story.Cast.noon;
import static nl.beslisspoor.command.story.Cast.recordedBy;
import static nl.beslisspoor.command.story.Told.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.AccountabilityRecord;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.ConsentEvent.ConsentGiven;
import nl.beslisspoor.events.ConsentEvent.ConsentRefused;
import nl.beslisspoor.events.ConsentEvent.ConsentWithdrawn;
import nl.beslisspoor.events.ConsentId;
import nl.beslisspoor.events.ConsentTerms;
import nl.beslisspoor.events.Decider;
import nl.beslisspoor.events.DecisionId;
import nl.beslisspoor.events.ForeignId;
import nl.beslisspoor.events.Hearing;
import nl.beslisspoor.events.ImportEvent.StepImported;
import nl.beslisspoor.events.Inability;
import nl.beslisspoor.events.Label;
import nl.beslisspoor.events.Mandate;
import nl.beslisspoor.events.OpeningEvent.CaseOpened;
import nl.beslisspoor.events.OpeningEvent.ParentalAuthorityRecorded;
import nl.beslisspoor.events.OpeningEvent.PersonAdded;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.PersonalDate;
import nl.beslisspoor.events.PersonalText;
import nl.beslisspoor.events.RoleEvent.RoleAssigned;
import nl.beslisspoor.events.RoleId;
import nl.beslisspoor.events.SupportEvent.PartyHeard;
import nl.beslisspoor.events.SupportEvent.PositioningRefused;
import nl.beslisspoor.events.SupportEvent.SupportFigureAccepted;
import nl.beslisspoor.events.SupportEvent.SupportFigureChosen;
import nl.beslisspoor.events.SupportEvent.SupportFigureDeclined;
import nl.beslisspoor.events.SupportEvent.SupportFigurePositioned;
import nl.beslisspoor.events.SupportId;
import nl.beslisspoor.events.catalogue.ConsentGround;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.FormId;
import nl.beslisspoor.events.catalogue.InformationCategory;
import nl.beslisspoor.events.catalogue.LegalFramework;
import nl.beslisspoor.events.catalogue.MandateGround;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.events.catalogue.Residence;
import nl.beslisspoor.events.catalogue.RoleKind;

/** Events as they could stand in a file, with what does not matter to the story filled in. */
public final class Facts {

  public static final SupportId SUPPORT = new SupportId(Cast.id(50));
  public static final ConsentId CONSENT = new ConsentId(Cast.id(60));
  public static final RoleId DIRECTING = new RoleId(Cast.id(70));
  public static final FormId JIM = new FormId("jim");
  public static final FormId BURGERVOOGD = new FormId("burgervoogd");
  public static final LocalDate ADULT_BIRTH = LocalDate.parse("1980-05-05");
  public static final Mandate MANDATE =
      new Mandate(INSTITUTION, MandateGround.ORGANISATION, Optional.empty());

  static final InformationCategory ANY = InformationCategory.PLAN_AND_AGREEMENTS;
  static final Act LONG_AGO = recordedBy(WORKER, OPENED);

  private Facts() {}

  public static CaseEvent opened(Residence residence) {
    return new CaseOpened(
        FILE, LONG_AGO, ANY, YOUTH, INSTITUTION, LegalFramework.VOLUNTARY, residence);
  }

  public static CaseEvent person(PersonId person, Relation relation, LocalDate born) {
    return added(person, relation, Optional.of(born));
  }

  public static CaseEvent person(PersonId person, Relation relation) {
    return added(person, relation, Optional.empty());
  }

  private static CaseEvent added(PersonId person, Relation relation, Optional<LocalDate> born) {
    return new PersonAdded(
        FILE,
        LONG_AGO,
        ANY,
        person,
        new PersonalText(person, relation.en()),
        born.map(day -> new PersonalDate(person, day)),
        relation);
  }

  public static CaseEvent authority(PersonId person, Period period) {
    return new ParentalAuthorityRecorded(FILE, LONG_AGO, ANY, person, period);
  }

  public static RoleAssigned holds(RoleId role, PersonId holder, RoleKind kind, Period period) {
    return new RoleAssigned(
        FILE,
        LONG_AGO,
        ANY,
        account(DecisionKind.ROLE_ASSIGNED, WORKER, period.from()),
        role,
        holder,
        kind,
        MANDATE,
        period);
  }

  public static CaseEvent chosen(PersonId figure, FormId form, LocalDate on, Hearing... heard) {
    return new SupportFigureChosen(
        FILE,
        LONG_AGO,
        ANY,
        account(DecisionKind.SUPPORT_FIGURE_CHOSEN, YOUTH, on, heard),
        SUPPORT,
        figure,
        form,
        1);
  }

  public static CaseEvent saidYes(LocalDate on) {
    return new SupportFigureAccepted(FILE, LONG_AGO, ANY, SUPPORT, noon(on), Optional.empty());
  }

  public static CaseEvent saidNo(LocalDate on) {
    return new SupportFigureDeclined(FILE, LONG_AGO, ANY, SUPPORT, noon(on), Optional.empty());
  }

  /** Recorded long ago. */
  public static CaseEvent spoke(Hearing hearing) {
    return spoke(hearing, OPENED);
  }

  public static CaseEvent spoke(Hearing hearing, LocalDate recorded) {
    return new PartyHeard(FILE, recordedBy(WORKER, recorded), ANY, SUPPORT, hearing);
  }

  public static CaseEvent positioned(LocalDate on) {
    return new SupportFigurePositioned(
        FILE, LONG_AGO, ANY, account(DecisionKind.SUPPORT_FIGURE_POSITIONED, WORKER, on), SUPPORT);
  }

  public static CaseEvent positioningRefused(LocalDate on) {
    return new PositioningRefused(
        FILE, LONG_AGO, ANY, account(DecisionKind.POSITIONING_REFUSED, WORKER, on), SUPPORT);
  }

  public static CaseEvent consented(ConsentId id, ConsentTerms terms, LocalDate on) {
    return consented(id, terms, on, Optional.empty());
  }

  public static CaseEvent consented(
      ConsentId id, ConsentTerms terms, LocalDate on, Optional<Inability> inability) {
    return new ConsentGiven(
        FILE,
        LONG_AGO,
        ANY,
        account(DecisionKind.CONSENT_GIVEN, terms.giver(), on),
        id,
        terms,
        ConsentGround.AGE_AND_AUTHORITY,
        inability);
  }

  public static CaseEvent saidNoTo(ConsentId id, ConsentTerms terms, LocalDate on) {
    return new ConsentRefused(
        FILE,
        LONG_AGO,
        ANY,
        account(DecisionKind.CONSENT_REFUSED, terms.giver(), on),
        id,
        terms,
        Optional.empty());
  }

  public static CaseEvent withdrawn(ConsentId id, PersonId giver, LocalDate on) {
    return new ConsentWithdrawn(
        FILE, LONG_AGO, ANY, account(DecisionKind.CONSENT_WITHDRAWN, giver, on), id, on);
  }

  public static CaseEvent imported() {
    return new StepImported(
        FILE,
        LONG_AGO,
        InformationCategory.UNSORTED,
        new Label("gemeente"),
        new ForeignId("case-1"),
        new Label("ontvangen"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        noon(OPENED));
  }

  /** The decision of that kind that stands in the facts of that day. */
  public static DecisionId decision(DecisionKind kind, LocalDate on) {
    return new DecisionId(LONG_AGO.id().derive(kind.name() + on));
  }

  static AccountabilityRecord account(
      DecisionKind kind, PersonId decider, LocalDate on, Hearing... heard) {
    return new AccountabilityRecord(
        decision(kind, on),
        kind,
        YOUTH,
        words("?"),
        words("!"),
        List.of(new Decider(decider, RoleKind.PROFESSIONAL, Optional.empty())),
        noon(on),
        List.of(heard),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of());
  }
}
