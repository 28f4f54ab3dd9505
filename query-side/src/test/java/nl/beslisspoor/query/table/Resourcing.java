package nl.beslisspoor.query.table;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beslisspoor.events.AccountabilityRecord;
import nl.beslisspoor.events.AskId;
import nl.beslisspoor.events.ContactId;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.ResourceEvent.ExpensePaid;
import nl.beslisspoor.events.ResourceEvent.NetworkContactRegistered;
import nl.beslisspoor.events.ResourceEvent.ResourceAsked;
import nl.beslisspoor.events.ResourceEvent.ResourceGranted;
import nl.beslisspoor.events.ResourceEvent.ResourceRefused;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.InformationCategory;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.events.catalogue.ResourceKind;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.query.table.Later.Told;

/** What working with the network takes: words for {@link Story#then}. */
public final class Resourcing {

  private Resourcing() {}

  /** Petra had it. */
  public static Told contact(String contact, String on, int minutes, String... with) {
    return (file, act) ->
        new NetworkContactRegistered(
            file,
            act,
            InformationCategory.NETWORK,
            new ContactId(Story.id(contact)),
            LocalDate.parse(on),
            minutes,
            Story.person("pro"),
            Stream.of(with).map(Story::person).toList(),
            new Narrative("Wie vangt haar op?"));
  }

  public static Told asked(String ask, ResourceKind kind, String by, String on, long... amount) {
    return (file, act) ->
        new ResourceAsked(
            file,
            act,
            kind.category(),
            ask(ask),
            kind,
            Story.person(by),
            LocalDate.parse(on),
            some(amount),
            new Narrative("Voor het gesprek."));
  }

  public static Told granted(
      String ask, ResourceKind kind, AccountabilityRecord account, long... askedAndGranted) {
    var amounts = Arrays.stream(askedAndGranted).boxed().toList();
    return (file, act) ->
        new ResourceGranted(
            file,
            act,
            kind.category(),
            account,
            ask(ask),
            kind,
            amounts.stream().findFirst(),
            amounts.stream().skip(1).findFirst());
  }

  public static Told refused(
      String ask, ResourceKind kind, AccountabilityRecord account, long... asked) {
    return (file, act) ->
        new ResourceRefused(file, act, kind.category(), account, ask(ask), kind, some(asked));
  }

  public static Told paid(String ask, ResourceKind kind, String on, long cents, long left) {
    return (file, act) ->
        new ExpensePaid(
            file, act, kind.category(), ask(ask), kind, LocalDate.parse(on), cents, left);
  }

  /**
   * A file of its own in which Petra asks for time and is refused, grandfather gets a part of his
   * travel costs, and backing is asked with a decision and by itself.
   */
  public static Story story(String file) {
    return new Story()
        .file(file)
        .opened()
        .added("lead", "Carla Leider", null, Relation.PROFESSIONAL)
        .chosen(
            file + "-jim",
            "opa",
            Account.of(file + "-choice", DecisionKind.SUPPORT_FIGURE_CHOSEN, "2026-03-02T12:00:00Z")
                .by("noor", RoleKind.YOUTH)
                .written())
        .recordedAt("2026-03-05T09:00:00Z")
        .then(contact(file + "-call", "2026-03-04", 45, "opa", "mother"))
        .then(asked(file + "-time", ResourceKind.TIME, "pro", "2026-03-04", 120))
        .then(asked(file + "-bus", ResourceKind.TRAVEL, "opa", "2026-03-04", 1_250))
        .recordedAt("2026-03-10T09:00:00Z")
        .then(
            refused(
                file + "-time",
                ResourceKind.TIME,
                led(file + "-no", DecisionKind.RESOURCE_REFUSED, "2026-03-09T12:00:00Z"),
                120))
        .then(
            granted(
                file + "-bus",
                ResourceKind.TRAVEL,
                led(file + "-part", DecisionKind.RESOURCE_GRANTED, "2026-03-09T12:00:00Z"),
                1_250,
                900))
        .recordedAt("2026-03-20T09:00:00Z")
        .then(paid(file + "-bus", ResourceKind.TRAVEL, "2026-03-18", 500, 400))
        .then(contact(file + "-visit", "2026-03-19", 30, "opa"))
        .then(asked(file + "-back", ResourceKind.BACKING, "pro", "2026-03-19"))
        .positioned(
            file + "-jim",
            Account.of(
                    file + "-position",
                    DecisionKind.SUPPORT_FIGURE_POSITIONED,
                    "2026-03-19T13:00:00Z")
                .mandated("pro", RoleKind.CASE_DIRECTOR, "mandaatregister 3")
                .backedBy("lead")
                .written());
  }

  private static AccountabilityRecord led(String decision, DecisionKind kind, String at) {
    return Account.of(decision, kind, at)
        .mandated("lead", RoleKind.TEAM_LEADER, "mandaatregister 7")
        .written();
  }

  private static AskId ask(String word) {
    return new AskId(Story.id(word));
  }

  private static Optional<Long> some(long... amount) {
    return Arrays.stream(amount).boxed().findFirst();
  }
}
