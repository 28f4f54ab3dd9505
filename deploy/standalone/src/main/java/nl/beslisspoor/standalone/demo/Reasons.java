package nl.beslisspoor.standalone.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beslisspoor.command.file.Grounds;
import nl.beslisspoor.events.Alternative;
import nl.beslisspoor.events.Backing;
import nl.beslisspoor.events.Basis;
import nl.beslisspoor.events.Known;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.BasisKind;
import nl.beslisspoor.events.catalogue.Rules;

/** The account that people give with one decision, built up in the order of telling. */
public final class Reasons {

  private final Optional<Narrative> reasons;
  private final List<PersonId> deciders = new ArrayList<>();
  private final List<Heard> heard = new ArrayList<>();
  private final List<Alternative> alternatives = new ArrayList<>();
  private final List<Basis> basis = new ArrayList<>();
  private final Map<String, Narrative> explanations = new HashMap<>();
  private Optional<Narrative> question = Optional.empty();
  private Optional<Backing> backing = Optional.empty();

  private Reasons(Optional<String> reasons) {
    this.reasons = reasons.map(Narrative::new);
  }

  public static Reasons because(String reasons) {
    return new Reasons(Optional.of(reasons));
  }

  /** Nothing but what was said, for people who owe no reasons. */
  public static Reasons heard(Heard... parties) {
    return new Reasons(Optional.empty()).hearing(parties);
  }

  public Reasons hearing(Heard... parties) {
    heard.addAll(List.of(parties));
    return this;
  }

  public Reasons asking(String text) {
    question = Optional.of(new Narrative(text));
    return this;
  }

  Reasons decidedBy(Someone decider) {
    deciders.add(decider.id());
    return this;
  }

  public Reasons ratherThan(String what, String whyNot) {
    alternatives.add(new Alternative(new Narrative(what), new Narrative(whyNot)));
    return this;
  }

  public Reasons restingOn(BasisKind kind, String reference) {
    basis.add(new Basis(kind, new Narrative(reference), Optional.empty()));
    return this;
  }

  /**
   * @param rule the id of a soft rule that is departed from
   */
  Reasons explaining(String rule, String why) {
    explanations.put(Rules.named(rule).ref().id(), new Narrative(why));
    return this;
  }

  public Reasons backedBy(Someone colleague, String words) {
    backing = Optional.of(new Backing(colleague.id(), true, Optional.of(new Narrative(words))));
    return this;
  }

  boolean explains(String rule) {
    return explanations.containsKey(rule);
  }

  /**
   * @param seen up to which sequence the recorder had seen the file; -1 for nothing
   */
  Grounds grounds(Instant decidedAt, LocalDate day, Someone recorder, long seen) {
    return new Grounds(
        question,
        Optional.empty(),
        deciders,
        decidedAt,
        heard.stream().map(party -> party.on(day)).toList(),
        reasons,
        alternatives,
        basis,
        Stream.of(new Known(recorder.id(), seen)).filter(known -> seen >= 0).toList(),
        explanations,
        backing);
  }
}
