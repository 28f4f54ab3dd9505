package nl.beslisspoor.command.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.Decider;
import nl.beslisspoor.events.PersonId;
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
    Resources resources,
    Destructions destructions,
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
        Resources.none(),
        Destructions.none(),
        Trail.none(),
        ImportedHistory.none());
  }

  /** The file after one more event. */
  public CaseFile after(CaseEvent event) {
    return new Fold(this).after(event);
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

  /**
   * Who is heard on what touches everybody: the youth, who has authority on that day, and these
   * support figures.
   */
  public List<PersonId> concerned(LocalDate day, List<PersonId> figures) {
    return Stream.of(
            opening.youth().map(Opening.Person::id).stream(),
            withAuthority(day).stream(),
            figures.stream())
        .flatMap(people -> people)
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
