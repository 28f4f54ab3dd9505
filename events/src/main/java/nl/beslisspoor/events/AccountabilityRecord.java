package nl.beslisspoor.events;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.RuleRef;

/**
 * What every decision answers for: the same record for every kind (domain, section 5).
 *
 * @param decision names this decision for all later reference
 * @param kind which kind of decision
 * @param subject the person whom it is about
 * @param question the question that lay on the table
 * @param outcome what was decided, in words
 * @param deciders one or more, each with the role held at that moment and the mandate
 * @param decidedAt when it was decided in the world; recorded at stands in the {@link Act}
 * @param heard per party its stance; the youth is always listed
 * @param reasons why; owed by professionals and institutions only
 * @param alternatives what was weighed, with why not
 * @param basis what the decision rests on
 * @param known how far the file had been opened by each decider before the decision; empty for
 *     people without a view
 * @param deviations each soft rule departed from, with its explanation
 * @param backing the colleague or manager who gave backing (rugdekking), if asked
 * @param rules the rules, in the versions under which this was decided
 */
public record AccountabilityRecord(
    DecisionId decision,
    DecisionKind kind,
    PersonId subject,
    Narrative question,
    Narrative outcome,
    List<Decider> deciders,
    Instant decidedAt,
    List<Hearing> heard,
    Optional<Narrative> reasons,
    List<Alternative> alternatives,
    List<Basis> basis,
    List<Known> known,
    List<Deviation> deviations,
    Optional<Backing> backing,
    List<RuleRef> rules) {

  public AccountabilityRecord {
    if (deciders.isEmpty()) {
      throw new IllegalArgumentException("a decision has at least one decider");
    }
    deciders = List.copyOf(deciders);
    heard = List.copyOf(heard);
    alternatives = List.copyOf(alternatives);
    basis = List.copyOf(basis);
    known = List.copyOf(known);
    deviations = List.copyOf(deviations);
    rules = List.copyOf(rules);
  }

  /** The same record, in which answerable deciders without a role of their own act on a mandate. */
  public AccountabilityRecord onMandate(Mandate mandate) {
    return new AccountabilityRecord(
        decision,
        kind,
        subject,
        question,
        outcome,
        deciders.stream().map(decider -> decider.onMandate(mandate)).toList(),
        decidedAt,
        heard,
        reasons,
        alternatives,
        basis,
        known,
        deviations,
        backing,
        rules);
  }

  /** The record of a decision that another brought with it: the same people, grounds and rules. */
  public AccountabilityRecord bringing(
      DecisionId brought, DecisionKind as, Narrative asked, Narrative decided) {
    return new AccountabilityRecord(
        brought,
        as,
        subject,
        asked,
        decided,
        deciders,
        decidedAt,
        heard,
        reasons,
        alternatives,
        basis,
        known,
        deviations,
        backing,
        rules);
  }
}
