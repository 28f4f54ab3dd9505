package nl.beslisspoor.command.file;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.beslisspoor.events.Mandate;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.RoleEvent;
import nl.beslisspoor.events.RoleEvent.RoleAssigned;
import nl.beslisspoor.events.RoleEvent.RoleChanged;
import nl.beslisspoor.events.RoleEvent.RoleEnded;
import nl.beslisspoor.events.RoleId;
import nl.beslisspoor.events.catalogue.RoleKind;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;

/** The roles in a file, in every period in which each was held. */
public record Roles(PMap<RoleId, List<Held>> held) {

  /** A role held under one mandate for one period. */
  public record Held(RoleId id, PersonId holder, RoleKind kind, Mandate mandate, Period period) {

    private Held endingOn(LocalDate day) {
      return new Held(id, holder, kind, mandate, period.endingOn(day));
    }
  }

  static Roles none() {
    return new Roles(OrderedPMap.empty());
  }

  Roles after(RoleEvent event) {
    return switch (event) {
      case RoleAssigned e ->
          with(
              e.role(), List.of(new Held(e.role(), e.holder(), e.kind(), e.mandate(), e.period())));
      case RoleChanged e -> changed(e);
      case RoleEnded e ->
          with(e.role(), periods(e.role()).map(held -> held.endingOn(e.on())).toList());
    };
  }

  private Roles changed(RoleChanged e) {
    var before = periods(e.role()).map(held -> held.endingOn(e.period().from()));
    var now =
        periods(e.role())
            .limit(1)
            .map(held -> new Held(e.role(), held.holder(), e.kind(), e.mandate(), e.period()));
    return with(e.role(), Stream.concat(before, now).toList());
  }

  /**
   * The role that somebody holds on a day. When there are several: one that answers for decisions
   * before one that does not, then the one assigned first.
   */
  public Optional<Held> heldBy(PersonId person, LocalDate day) {
    return heldBy(person, day, Set.of());
  }

  /** The role that somebody holds on a day: one of these before any other, then as above. */
  public Optional<Held> heldBy(PersonId person, LocalDate day, Set<RoleKind> rather) {
    return on(day)
        .filter(role -> role.holder().equals(person))
        .min(
            Comparator.comparing((Held role) -> !rather.contains(role.kind()))
                .thenComparing(role -> !role.kind().answerable()));
  }

  /** Whether somebody holds a role on a day that answers for decisions. */
  public boolean answers(PersonId person, LocalDate day) {
    return heldBy(person, day).filter(role -> role.kind().answerable()).isPresent();
  }

  /** A role as it is held on a day; empty when it is not held then. */
  public Optional<Held> find(RoleId id, LocalDate day) {
    return periods(id).filter(role -> role.period().covers(day)).findFirst();
  }

  /** The roles of one kind that are held on a day. */
  public List<Held> holding(RoleKind kind, LocalDate day) {
    return on(day).filter(role -> role.kind() == kind).toList();
  }

  /** The roles of one kind that are held on some day of a period. */
  public List<Held> holding(RoleKind kind, Period period) {
    return all().filter(role -> role.kind() == kind && role.period().overlaps(period)).toList();
  }

  private Stream<Held> on(LocalDate day) {
    return all().filter(role -> role.period().covers(day));
  }

  private Stream<Held> all() {
    return held.values().stream().flatMap(List::stream);
  }

  private Stream<Held> periods(RoleId id) {
    return held.getOrDefault(id, List.of()).stream();
  }

  private Roles with(RoleId id, List<Held> periods) {
    return new Roles(held.plus(id, periods));
  }
}
