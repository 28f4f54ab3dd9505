package nl.beslisspoor.command.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beslisspoor.command.file.Opening;
import nl.beslisspoor.command.file.Roles;
import nl.beslisspoor.events.Decider;
import nl.beslisspoor.events.Mandate;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.RoleId;
import nl.beslisspoor.events.catalogue.BasisKind;
import nl.beslisspoor.events.catalogue.MandateGround;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.events.catalogue.RoleKind;

/**
 * A role as it is assigned, changed or ended.
 *
 * @param kinds what it becomes, then what it was where that is something else
 * @param mandate on which it will be held; empty when it ends
 */
public record RoleMatter(
    Matter matter,
    RoleId role,
    PersonId holder,
    List<RoleKind> kinds,
    Optional<Mandate> mandate,
    Period period) {

  /** Who is heard first: the holder, and on guardianship the youth and the institution too. */
  public List<PersonId> parties() {
    var institution =
        Stream.of(RoleKind.YOUTH_PROTECTOR, RoleKind.GUARDIAN)
            .flatMap(kind -> matter.file().roles().holding(kind, matter.day()).stream())
            .map(Roles.Held::holder);
    var youth = matter.file().opening().youth().map(Opening.Person::id).stream();
    return guardianship()
        ? Stream.of(Stream.of(holder), youth, institution).flatMap(p -> p).distinct().toList()
        : List.of(holder);
  }

  boolean guardianship() {
    return kinds.stream().anyMatch(RoleKind::guardianship);
  }

  RoleKind becomes() {
    return kinds.getFirst();
  }

  boolean holderIsProfessional() {
    return matter
        .file()
        .opening()
        .person(holder)
        .filter(known -> known.relation() == Relation.PROFESSIONAL)
        .isPresent();
  }

  boolean courtDecides() {
    return matter.deciders().stream().map(Decider::role).allMatch(RoleKind.COURT::equals);
  }

  /** In the basis, or as the reference of a mandate that rests on a court order. */
  boolean orderNamed() {
    return matter.restsOn(BasisKind.COURT_ORDER)
        || mandate
            .filter(held -> held.ground() == MandateGround.COURT_ORDER)
            .flatMap(Mandate::reference)
            .isPresent();
  }

  /** Whether nobody else holds the role on any day of the period. */
  boolean onlyHolder() {
    return !becomes().single()
        || matter.file().roles().holding(becomes(), period).stream()
            .allMatch(held -> held.id().equals(role) || held.holder().equals(holder));
  }
}
