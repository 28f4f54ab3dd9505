package nl.beslisspoor.command.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.ConsentEvent;
import nl.beslisspoor.events.Decider;
import nl.beslisspoor.events.EvaluationEvent;
import nl.beslisspoor.events.ImportEvent;
import nl.beslisspoor.events.NetworkEvent;
import nl.beslisspoor.events.OpeningEvent;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.PlacementEvent;
import nl.beslisspoor.events.RecordEvent;
import nl.beslisspoor.events.RoleEvent;
import nl.beslisspoor.events.StatementEvent;
import nl.beslisspoor.events.SupportEvent;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.events.catalogue.Residence;
import nl.beslisspoor.events.catalogue.RoleKind;

/** What holds in one file now: the fold of its events, one state per slice. */
public record CaseFile(
    Opening opening,
    Network network,
    Supports supports,
    Consents consents,
    Statements statements,
    Roles roles,
    Evaluations evaluations,
    Placement placement,
    Trail trail,
    ImportedHistory imported) {

  /** A file of which nothing has been recorded. */
  public static CaseFile none() {
    return new CaseFile(
        Opening.none(),
        Network.none(),
        Supports.none(),
        Consents.none(),
        Statements.none(),
        Roles.none(),
        Evaluations.none(),
        Placement.none(),
        Trail.none(),
        ImportedHistory.none());
  }

  /** The file after one more event. */
  public CaseFile after(CaseEvent event) {
    return folded(event).with(trail.after(event));
  }

  private CaseFile folded(CaseEvent event) {
    return switch (event) {
      case OpeningEvent e -> with(opening.after(e));
      case NetworkEvent e -> with(network.after(e));
      case SupportEvent e -> with(supports.after(e));
      case ConsentEvent e -> with(consents.after(e));
      case StatementEvent e -> with(statements.after(e));
      case RoleEvent e -> with(roles.after(e));
      case EvaluationEvent e -> with(evaluations.after(e));
      case PlacementEvent e -> with(placement.after(e));
      case RecordEvent e -> this;
      case ImportEvent e -> with(imported.after(e));
    };
  }

  private CaseFile with(Opening next) {
    return new CaseFile(
        next,
        network,
        supports,
        consents,
        statements,
        roles,
        evaluations,
        placement,
        trail,
        imported);
  }

  private CaseFile with(Network next) {
    return new CaseFile(
        opening,
        next,
        supports,
        consents,
        statements,
        roles,
        evaluations,
        placement,
        trail,
        imported);
  }

  private CaseFile with(Supports next) {
    return new CaseFile(
        opening,
        network,
        next,
        consents,
        statements,
        roles,
        evaluations,
        placement,
        trail,
        imported);
  }

  private CaseFile with(Consents next) {
    return new CaseFile(
        opening,
        network,
        supports,
        next,
        statements,
        roles,
        evaluations,
        placement,
        trail,
        imported);
  }

  private CaseFile with(Statements next) {
    return new CaseFile(
        opening, network, supports, consents, next, roles, evaluations, placement, trail, imported);
  }

  private CaseFile with(Roles next) {
    return new CaseFile(
        opening,
        network,
        supports,
        consents,
        statements,
        next,
        evaluations,
        placement,
        trail,
        imported);
  }

  private CaseFile with(Evaluations next) {
    return new CaseFile(
        opening, network, supports, consents, statements, roles, next, placement, trail, imported);
  }

  private CaseFile with(Placement next) {
    return new CaseFile(
        opening,
        network,
        supports,
        consents,
        statements,
        roles,
        evaluations,
        next,
        trail,
        imported);
  }

  private CaseFile with(Trail next) {
    return new CaseFile(
        opening,
        network,
        supports,
        consents,
        statements,
        roles,
        evaluations,
        placement,
        next,
        imported);
  }

  private CaseFile with(ImportedHistory next) {
    return new CaseFile(
        opening,
        network,
        supports,
        consents,
        statements,
        roles,
        evaluations,
        placement,
        trail,
        next);
  }

  /**
   * The role in which somebody acts in this file on a day: what was assigned, else what they are.
   */
  public Optional<RoleKind> roleOf(PersonId person, LocalDate day) {
    return roles
        .heldBy(person, day)
        .map(Roles.Held::kind)
        .or(() -> opening.person(person).map(known -> roleByRelation(known, day)));
  }

  /**
   * Somebody who decides on a day, in the role and on the mandate of that day.
   *
   * @param rather the roles before any other, when somebody holds several
   */
  public Decider decider(PersonId person, LocalDate day, Set<RoleKind> rather) {
    var held = roles.heldBy(person, day, rather);
    return new Decider(
        person,
        held.map(Roles.Held::kind).or(() -> roleOf(person, day)).orElse(RoleKind.NETWORK_PERSON),
        held.map(Roles.Held::mandate));
  }

  private RoleKind roleByRelation(Opening.Person person, LocalDate day) {
    return switch (person.relation()) {
      case YOUTH -> RoleKind.YOUTH;
      case PROFESSIONAL -> RoleKind.PROFESSIONAL;
      case COURT -> RoleKind.COURT;
      case MOTHER, FATHER -> byAuthority(person, day, RoleKind.PARENT);
      case GUARDIAN,
          STEPPARENT,
          GRANDPARENT,
          BROTHER_OR_SISTER,
          RELATIVE,
          FRIEND,
          NEIGHBOUR,
          TEACHER_OR_COACH,
          FOSTER_PARENT,
          OTHER ->
          byAuthority(person, day, byPosition(person, day));
    };
  }

  private static RoleKind byAuthority(Opening.Person person, LocalDate day, RoleKind without) {
    return person.hasAuthority(day) ? RoleKind.PARENT_WITH_AUTHORITY : without;
  }

  private RoleKind byPosition(Opening.Person person, LocalDate day) {
    return supports.isFigure(person.id(), day) ? RoleKind.SUPPORT_FIGURE : RoleKind.NETWORK_PERSON;
  }

  /** Everybody who holds parental authority on a day; a guardian counts as such. */
  public List<PersonId> withAuthority(LocalDate day) {
    return Stream.concat(
            opening.withAuthority(day).stream(),
            Stream.of(RoleKind.GUARDIAN, RoleKind.CITIZEN_GUARDIAN)
                .flatMap(kind -> roles.holding(kind, day).stream())
                .map(Roles.Held::holder))
        .distinct()
        .toList();
  }

  /** Whether somebody is a mother or father of the youth. */
  public boolean isParent(PersonId person) {
    return opening
        .person(person)
        .map(Opening.Person::relation)
        .filter(Relation::parent)
        .isPresent();
  }

  /** Where the youth lives on a day: what was decided for it, else what the file opened with. */
  public Optional<Residence> residence(LocalDate day) {
    return placement.on(day).or(() -> opening.opened().map(Opening.Opened::residence));
  }
}
