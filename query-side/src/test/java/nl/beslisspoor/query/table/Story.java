package nl.beslisspoor.query.table;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.beslisspoor.events.AccountabilityRecord;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.ActId;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.ConsentEvent.ConsentGiven;
import nl.beslisspoor.events.ConsentEvent.ConsentRefused;
import nl.beslisspoor.events.ConsentEvent.ConsentWithdrawn;
import nl.beslisspoor.events.ConsentId;
import nl.beslisspoor.events.ConsentTerms;
import nl.beslisspoor.events.DecisionId;
import nl.beslisspoor.events.ForeignId;
import nl.beslisspoor.events.Hearing;
import nl.beslisspoor.events.ImportEvent.StepImported;
import nl.beslisspoor.events.Label;
import nl.beslisspoor.events.Mandate;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.OpeningEvent.CaseOpened;
import nl.beslisspoor.events.OpeningEvent.ParentalAuthorityRecorded;
import nl.beslisspoor.events.OpeningEvent.PersonAdded;
import nl.beslisspoor.events.OrganisationId;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.PersonalDate;
import nl.beslisspoor.events.PersonalText;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.RoleEvent.RoleAssigned;
import nl.beslisspoor.events.RoleEvent.RoleChanged;
import nl.beslisspoor.events.RoleEvent.RoleEnded;
import nl.beslisspoor.events.RoleId;
import nl.beslisspoor.events.SupportEvent.PartyHeard;
import nl.beslisspoor.events.SupportEvent.PositioningRefused;
import nl.beslisspoor.events.SupportEvent.SupportFigureAccepted;
import nl.beslisspoor.events.SupportEvent.SupportFigureChosen;
import nl.beslisspoor.events.SupportEvent.SupportFigureDeclined;
import nl.beslisspoor.events.SupportEvent.SupportFigurePositioned;
import nl.beslisspoor.events.SupportId;
import nl.beslisspoor.events.catalogue.Capacity;
import nl.beslisspoor.events.catalogue.ConsentGround;
import nl.beslisspoor.events.catalogue.FormId;
import nl.beslisspoor.events.catalogue.HeardHow;
import nl.beslisspoor.events.catalogue.InformationCategory;
import nl.beslisspoor.events.catalogue.LegalFramework;
import nl.beslisspoor.events.catalogue.MandateGround;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.events.catalogue.Residence;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.fixtures.KeysInMemory;

/**
 * Files told event by event. Everybody is named by a word from which the id follows; the recorder's
 * clock is set with {@link #recordedAt} and otherwise stands still.
 */
public final class Story {

  public static final OrganisationId ORGANISATION = new OrganisationId(id("organisation"));

  private final List<CaseEvent> events = new ArrayList<>();
  private CaseId file = new CaseId(id("file"));
  private Instant clock = Instant.parse("2026-03-01T09:00:00Z");
  private Act act = act("pro", Capacity.PROFESSIONAL);

  public static UUID id(String word) {
    return UUID.nameUUIDFromBytes(word.getBytes(StandardCharsets.UTF_8));
  }

  public static PersonId person(String word) {
    return new PersonId(id(word));
  }

  public List<CaseEvent> events() {
    return List.copyOf(events);
  }

  public List<Recorded> log() {
    return LogOf.events(events);
  }

  /** As {@link #log()}, sealed under keys of a test's own. */
  public List<Recorded> log(KeysInMemory keys) {
    return LogOf.events(events, keys);
  }

  public Story file(String word) {
    file = new CaseId(id(word));
    return this;
  }

  public Story recordedAt(String moment) {
    clock = Instant.parse(moment);
    return by("pro", Capacity.PROFESSIONAL);
  }

  public Story by(String word, Capacity as) {
    act = act(word, as);
    return this;
  }

  /**
   * The file of Noor, born on 10 June 2011, with her mother, her grandfather and a professional.
   */
  public Story opened() {
    events.add(
        new CaseOpened(
            file,
            act,
            InformationCategory.PLAN_AND_AGREEMENTS,
            person("noor"),
            ORGANISATION,
            LegalFramework.VOLUNTARY,
            Residence.AT_HOME));
    return added("noor", "Noor", "2011-06-10", Relation.YOUTH)
        .added("mother", "Marja", "1980-01-01", Relation.MOTHER)
        .added("opa", "Opa Jan", "1950-02-02", Relation.GRANDPARENT)
        .added("pro", "Petra Prof", null, Relation.PROFESSIONAL)
        .authority("mother", "2011-06-10", null);
  }

  public Story added(String word, String name, String born, Relation relation) {
    var who = person(word);
    events.add(
        new PersonAdded(
            file,
            act,
            InformationCategory.CONTACT,
            who,
            new PersonalText(who, name),
            Optional.ofNullable(born).map(day -> new PersonalDate(who, LocalDate.parse(day))),
            relation));
    return this;
  }

  public Story authority(String word, String from, String until) {
    events.add(
        new ParentalAuthorityRecorded(
            file, act, InformationCategory.HOME_SITUATION, person(word), period(from, until)));
    return this;
  }

  /** As a JIM. */
  public Story chosen(String support, String figure, AccountabilityRecord account) {
    return chosen(support, figure, "jim", account);
  }

  /** In the first version of a form. */
  public Story chosen(String support, String figure, String form, AccountabilityRecord account) {
    events.add(
        new SupportFigureChosen(
            file,
            act,
            InformationCategory.NETWORK,
            account,
            support(support),
            person(figure),
            new FormId(form),
            1));
    return this;
  }

  public Story accepted(String support, String at) {
    events.add(
        new SupportFigureAccepted(
            file,
            act,
            InformationCategory.NETWORK,
            support(support),
            Instant.parse(at),
            Optional.of(HeardHow.PHONE)));
    return this;
  }

  public Story declined(String support, String at) {
    events.add(
        new SupportFigureDeclined(
            file,
            act,
            InformationCategory.NETWORK,
            support(support),
            Instant.parse(at),
            Optional.empty()));
    return this;
  }

  public Story heard(String support, Hearing hearing) {
    events.add(new PartyHeard(file, act, InformationCategory.NETWORK, support(support), hearing));
    return this;
  }

  public Story positioned(String support, AccountabilityRecord account) {
    events.add(
        new SupportFigurePositioned(
            file, act, InformationCategory.NETWORK, account, support(support)));
    return this;
  }

  public Story refused(String support, AccountabilityRecord account) {
    events.add(
        new PositioningRefused(file, act, InformationCategory.NETWORK, account, support(support)));
    return this;
  }

  /** Any event, told by the file and the act in which it is recorded. */
  public Story then(BiFunction<CaseId, Act, ? extends CaseEvent> told) {
    events.add(told.apply(file, act));
    return this;
  }

  public Story consented(String consent, ConsentTerms terms, AccountabilityRecord account) {
    events.add(
        new ConsentGiven(
            file,
            act,
            InformationCategory.PLAN_AND_AGREEMENTS,
            account,
            new ConsentId(id(consent)),
            terms,
            ConsentGround.AGE_AND_AUTHORITY,
            Optional.empty()));
    return this;
  }

  public Story consentRefused(String consent, ConsentTerms terms, AccountabilityRecord account) {
    events.add(
        new ConsentRefused(
            file,
            act,
            InformationCategory.PLAN_AND_AGREEMENTS,
            account,
            new ConsentId(id(consent)),
            terms,
            Optional.empty()));
    return this;
  }

  public Story withdrawn(String consent, String on, AccountabilityRecord account) {
    events.add(
        new ConsentWithdrawn(
            file,
            act,
            InformationCategory.PLAN_AND_AGREEMENTS,
            account,
            new ConsentId(id(consent)),
            LocalDate.parse(on)));
    return this;
  }

  public Story assigned(
      String role, String holder, RoleKind kind, Period period, AccountabilityRecord account) {
    events.add(
        new RoleAssigned(
            file,
            act,
            InformationCategory.PLAN_AND_AGREEMENTS,
            account,
            new RoleId(id(role)),
            person(holder),
            kind,
            mandate("register 1"),
            period));
    return this;
  }

  public Story changed(String role, RoleKind kind, Period period, AccountabilityRecord account) {
    events.add(
        new RoleChanged(
            file,
            act,
            InformationCategory.PLAN_AND_AGREEMENTS,
            account,
            new RoleId(id(role)),
            kind,
            mandate("register 2"),
            period));
    return this;
  }

  public Story ended(String role, String on, AccountabilityRecord account) {
    events.add(
        new RoleEnded(
            file,
            act,
            InformationCategory.PLAN_AND_AGREEMENTS,
            account,
            new RoleId(id(role)),
            LocalDate.parse(on),
            Optional.empty()));
    return this;
  }

  public Story imported(String trace, String activity, String actor, String moment) {
    events.add(
        new StepImported(
            new CaseId(id(trace)),
            act,
            InformationCategory.UNSORTED,
            new Label("receipt"),
            new ForeignId(trace),
            new Label(activity),
            Optional.of(new Label("complete")),
            Optional.ofNullable(actor).map(Story::person),
            Optional.of(new Label("Group 1")),
            Instant.parse(moment)));
    return this;
  }

  public static Period period(String from, String until) {
    return new Period(LocalDate.parse(from), Optional.ofNullable(until).map(LocalDate::parse));
  }

  public static Mandate mandate(String reference) {
    return new Mandate(
        ORGANISATION, MandateGround.ORGANISATION, Optional.of(new Narrative(reference)));
  }

  public static DecisionId decision(String word) {
    return new DecisionId(id(word));
  }

  private static SupportId support(String word) {
    return new SupportId(id(word));
  }

  private Act act(String word, Capacity as) {
    var number = new UUID(events.size(), clock.toEpochMilli());
    return new Act(new ActId(number), person(word), as, clock);
  }
}
