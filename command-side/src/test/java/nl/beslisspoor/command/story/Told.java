package nl.beslisspoor.command.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.beslisspoor.command.file.Grounds;
import nl.beslisspoor.events.Alternative;
import nl.beslisspoor.events.Backing;
import nl.beslisspoor.events.Basis;
import nl.beslisspoor.events.Hearing;
import nl.beslisspoor.events.Known;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.BasisKind;
import nl.beslisspoor.events.catalogue.HeardHow;
import nl.beslisspoor.events.catalogue.Stance;

/** The account that people give with a decision, built up in the order of telling. */
public final class Told {

  private final List<PersonId> deciders = new ArrayList<>();
  private final List<Hearing> heard = new ArrayList<>();
  private final List<Alternative> alternatives = new ArrayList<>();
  private final List<Basis> basis = new ArrayList<>();
  private final List<Known> known = new ArrayList<>();
  private final Map<String, Narrative> explanations = new HashMap<>();
  private Optional<Narrative> outcome = Optional.empty();
  private Optional<Narrative> reasons = Optional.empty();
  private Optional<Backing> backing = Optional.empty();
  private Instant decidedAt = Cast.noon(Cast.TODAY);

  private Told() {}

  /** Nothing but the moment, at noon today. */
  public static Told nothing() {
    return new Told();
  }

  /** Reasons, one alternative and one guideline: what a professional owes. */
  public static Told professionally() {
    return new Told()
        .reasons("Zo blijft er iemand bij.")
        .alternative("Wachten", "Duurt te lang.")
        .basis(BasisKind.GUIDELINE, "Samen beslissen");
  }

  public static Narrative words(String text) {
    return new Narrative(text);
  }

  /** A party who was heard in person on a day. */
  public static Hearing heard(PersonId party, Stance stance, LocalDate on) {
    return new Hearing(
        party,
        stance,
        Optional.empty(),
        Optional.of(HeardHow.IN_PERSON),
        Optional.of(on),
        Optional.empty(),
        false);
  }

  /** How a professional read a party's stance; the party did not say so. */
  public static Hearing impression(PersonId party, Stance stance) {
    return new Hearing(
        party,
        stance,
        Optional.empty(),
        Optional.empty(),
        Optional.of(Cast.TODAY),
        Optional.empty(),
        true);
  }

  public Told by(PersonId... people) {
    deciders.addAll(List.of(people));
    return this;
  }

  public Told at(Instant moment) {
    decidedAt = moment;
    return this;
  }

  public Told on(LocalDate day) {
    return at(Cast.noon(day));
  }

  /** Heard today. */
  public Told heard(PersonId party, Stance stance) {
    return heard(heard(party, stance, Cast.TODAY));
  }

  public Told heard(Hearing hearing) {
    heard.add(hearing);
    return this;
  }

  public Told notAsked(PersonId party, String why) {
    return heard(Hearing.notAsked(party, words(why)));
  }

  public Told outcome(String text) {
    outcome = Optional.of(words(text));
    return this;
  }

  public Told reasons(String text) {
    reasons = Optional.of(words(text));
    return this;
  }

  public Told alternative(String what, String whyNot) {
    alternatives.add(new Alternative(words(what), words(whyNot)));
    return this;
  }

  public Told basis(BasisKind kind, String reference) {
    basis.add(new Basis(kind, words(reference), Optional.empty()));
    return this;
  }

  public Told courtOrder() {
    return basis(BasisKind.COURT_ORDER, "C/13/123456");
  }

  public Told known(PersonId decider, long position) {
    known.add(new Known(decider, position));
    return this;
  }

  public Told explaining(String rule) {
    explanations.put(rule, words("Uitgelegd: " + rule));
    return this;
  }

  public Told backedBy(PersonId colleague) {
    backing = Optional.of(new Backing(colleague, true, Optional.empty()));
    return this;
  }

  public Grounds grounds() {
    return new Grounds(
        Optional.empty(),
        outcome,
        deciders,
        decidedAt,
        heard,
        reasons,
        alternatives,
        basis,
        known,
        explanations,
        backing);
  }
}
