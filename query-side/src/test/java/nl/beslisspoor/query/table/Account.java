package nl.beslisspoor.query.table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.AccountabilityRecord;
import nl.beslisspoor.events.Alternative;
import nl.beslisspoor.events.Backing;
import nl.beslisspoor.events.Basis;
import nl.beslisspoor.events.Decider;
import nl.beslisspoor.events.Deviation;
import nl.beslisspoor.events.Hearing;
import nl.beslisspoor.events.Known;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.catalogue.BasisKind;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.events.catalogue.RuleRef;
import nl.beslisspoor.events.catalogue.Stance;

/** Writes records of account for stories. */
public final class Account {

  private final String decision;
  private final DecisionKind kind;
  private final Instant decidedAt;
  private final List<Decider> deciders = new ArrayList<>();
  private final List<Hearing> heard = new ArrayList<>();
  private final List<Alternative> alternatives = new ArrayList<>();
  private final List<Basis> basis = new ArrayList<>();
  private final List<Known> known = new ArrayList<>();
  private final List<Deviation> deviations = new ArrayList<>();
  private Optional<Backing> backing = Optional.empty();

  private Account(String decision, DecisionKind kind, String decidedAt) {
    this.decision = decision;
    this.kind = kind;
    this.decidedAt = Instant.parse(decidedAt);
  }

  public static Account of(String decision, DecisionKind kind, String decidedAt) {
    return new Account(decision, kind, decidedAt);
  }

  /** Somebody who decides for himself or herself. */
  public Account by(String who, RoleKind role) {
    deciders.add(new Decider(Story.person(who), role, Optional.empty()));
    return this;
  }

  public Account mandated(String who, RoleKind role, String reference) {
    deciders.add(new Decider(Story.person(who), role, Optional.of(Story.mandate(reference))));
    return this;
  }

  public Account heard(String party, Stance stance, String words) {
    heard.add(
        new Hearing(
            Story.person(party),
            stance,
            Optional.ofNullable(words).map(Narrative::new),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false));
    return this;
  }

  public Account heard(Hearing hearing) {
    heard.add(hearing);
    return this;
  }

  /** A stance as a professional reads it. */
  public Account impressionOf(String party, Stance stance, String words) {
    heard.add(
        new Hearing(
            Story.person(party),
            stance,
            Optional.ofNullable(words).map(Narrative::new),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            true));
    return this;
  }

  public Account notAsked(String party, String whyNot) {
    heard.add(Hearing.notAsked(Story.person(party), new Narrative(whyNot)));
    return this;
  }

  public Account weighed(String what, String whyNot) {
    alternatives.add(new Alternative(new Narrative(what), new Narrative(whyNot)));
    return this;
  }

  public Account restsOn(BasisKind on, String reference) {
    basis.add(new Basis(on, new Narrative(reference), Optional.empty()));
    return this;
  }

  public Account hadSeen(String who, long position) {
    known.add(new Known(Story.person(who), position));
    return this;
  }

  public Account departedFrom(String rule, String explanation) {
    deviations.add(new Deviation(new RuleRef(rule, 1), new Narrative(explanation)));
    return this;
  }

  public Account backedBy(String who) {
    backing =
        Optional.of(
            new Backing(Story.person(who), true, Optional.of(new Narrative("Ik sta erachter."))));
    return this;
  }

  public AccountabilityRecord written() {
    return new AccountabilityRecord(
        Story.decision(decision),
        kind,
        Story.person("noor"),
        new Narrative("Wie wordt de steunfiguur?"),
        new Narrative("Uitkomst van " + decision),
        deciders,
        decidedAt,
        heard,
        Optional.of(new Narrative("Omdat het past.")),
        alternatives,
        basis,
        known,
        deviations,
        backing,
        List.of(new RuleRef("heard-first", 1)));
  }
}
