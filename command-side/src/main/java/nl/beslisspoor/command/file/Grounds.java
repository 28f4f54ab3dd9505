package nl.beslisspoor.command.file;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.beslisspoor.events.Alternative;
import nl.beslisspoor.events.Backing;
import nl.beslisspoor.events.Basis;
import nl.beslisspoor.events.Hearing;
import nl.beslisspoor.events.Known;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.PersonId;

/**
 * The account that people give with a decision; roles, mandates and rules are added from the file.
 *
 * @param question empty for the question that the kind of decision answers by itself
 * @param outcome empty for the outcome that the kind of decision has by itself
 * @param deciders empty for whoever the kind of decision falls to
 * @param decidedAt when it was decided in the world
 * @param known how far each person had opened the file, set by the system when the command came in
 * @param explanations by rule id, why a soft rule was departed from
 */
public record Grounds(
    Optional<Narrative> question,
    Optional<Narrative> outcome,
    List<PersonId> deciders,
    Instant decidedAt,
    List<Hearing> heard,
    Optional<Narrative> reasons,
    List<Alternative> alternatives,
    List<Basis> basis,
    List<Known> known,
    Map<String, Narrative> explanations,
    Optional<Backing> backing) {

  public Grounds {
    deciders = List.copyOf(deciders);
    heard = List.copyOf(heard);
    alternatives = List.copyOf(alternatives);
    basis = List.copyOf(basis);
    known = List.copyOf(known);
    explanations = Map.copyOf(explanations);
  }

  /** The same account, with somebody as decider when nobody was named. */
  public Grounds decidedBy(PersonId otherwise) {
    return deciders.isEmpty()
        ? new Grounds(
            question,
            outcome,
            List.of(otherwise),
            decidedAt,
            heard,
            reasons,
            alternatives,
            basis,
            known,
            explanations,
            backing)
        : this;
  }
}
