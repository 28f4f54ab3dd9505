package nl.beslisspoor.query.timeline;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.AccountabilityRecord;
import nl.beslisspoor.events.Decision;
import nl.beslisspoor.events.Hearing;
import nl.beslisspoor.events.Id;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.RoleKind;

/**
 * What one event tells by itself.
 *
 * @param happenedAt its place on the axis of the world
 * @param actor who decided, spoke or acted; empty when it is the one whom the matter concerns
 * @param matter the support, consent, statement, role, restriction, ask or request to destroy that
 *     it is about
 * @param introduces whom that matter concerns, told by the event that begins it
 */
record Telling(
    Instant happenedAt,
    Optional<PersonId> actor,
    Optional<RoleKind> role,
    Optional<UUID> matter,
    Optional<PersonId> introduces,
    List<PersonId> people,
    Optional<Step> step) {

  /** What another system called it. */
  record Step(String activity, Optional<String> group) {}

  static Telling plain(Instant at, Optional<PersonId> actor, List<PersonId> people) {
    return new Telling(
        at, actor, Optional.empty(), Optional.empty(), Optional.empty(), people, Optional.empty());
  }

  static Telling plain(Instant at, PersonId actor, List<PersonId> people) {
    return plain(at, Optional.of(actor), people);
  }

  /** The figure itself speaks; who that is, is known from the choice. */
  static Telling said(Instant at, Id support) {
    return plain(at, Optional.empty(), List.of()).within(support);
  }

  /** Somebody begins a matter that concerns him- or herself. */
  static Telling begun(Instant at, PersonId whom, Id matter) {
    return new Telling(
        at,
        Optional.of(whom),
        Optional.empty(),
        Optional.of(matter.value()),
        Optional.of(whom),
        List.of(whom),
        Optional.empty());
  }

  /**
   * A decision that begins a matter.
   *
   * @param about the persons of the matter, first the one whom it concerns
   */
  static Telling begun(Decision e, Id matter, PersonId... about) {
    return decision(e, Optional.of(matter), Optional.of(about[0]), List.of(about));
  }

  /** A decision in a matter that began earlier. */
  static Telling decision(Decision e, Id matter) {
    return decision(e, matter, List.of());
  }

  static Telling decision(Decision e, Id matter, List<PersonId> about) {
    return decision(e, Optional.of(matter), Optional.empty(), about);
  }

  /** A decision about the file as a whole, or about one person in it. */
  static Telling decision(Decision e, List<PersonId> about) {
    return decision(e, Optional.empty(), Optional.empty(), about);
  }

  private static Telling decision(
      Decision e, Optional<Id> matter, Optional<PersonId> introduces, List<PersonId> about) {
    var account = e.account();
    var decider = account.deciders().getFirst();
    return new Telling(
        account.decidedAt(),
        Optional.of(decider.person()),
        Optional.of(decider.role()),
        matter.map(Id::value),
        introduces,
        named(account, about),
        Optional.empty());
  }

  /** The same, as a part of a matter that began earlier. */
  Telling within(Id one) {
    return new Telling(happenedAt, actor, role, Optional.of(one.value()), introduces, people, step);
  }

  /** The same, as a step of another system. */
  Telling as(Step imported) {
    return new Telling(happenedAt, actor, role, matter, introduces, people, Optional.of(imported));
  }

  private static List<PersonId> named(AccountabilityRecord account, Collection<PersonId> about) {
    var all = new LinkedHashSet<>(about);
    account.deciders().forEach(decider -> all.add(decider.person()));
    account.heard().stream().map(Hearing::party).forEach(all::add);
    account.backing().ifPresent(backing -> all.add(backing.by()));
    all.add(account.subject());
    return List.copyOf(all);
  }
}
