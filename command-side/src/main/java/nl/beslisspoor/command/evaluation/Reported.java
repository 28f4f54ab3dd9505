package nl.beslisspoor.command.evaluation;

import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.Findings;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.PersonalScore;

/**
 * What is told of an evaluation; as {@link Findings}, but who the youth is follows from the file.
 *
 * @param satisfaction the youth's own points for the support, 1 to 10
 * @param resilience the youth's own points for how well he or she can go on, 1 to 10
 */
public record Reported(
    List<Findings.Goal> goals,
    List<Findings.Trust> trust,
    Optional<Integer> satisfaction,
    Optional<Integer> resilience,
    Optional<Narrative> helps,
    List<Findings.UnwantedEffect> unwanted,
    List<Narrative> contradictions) {

  public Reported {
    goals = List.copyOf(goals);
    trust = List.copyOf(trust);
    unwanted = List.copyOf(unwanted);
    contradictions = List.copyOf(contradictions);
  }

  /** Nothing but what the parties said. */
  public static Reported nothing() {
    return new Reported(
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  Findings of(PersonId youth) {
    return new Findings(
        goals,
        trust,
        satisfaction.map(points -> new PersonalScore(youth, points)),
        resilience.map(points -> new PersonalScore(youth, points)),
        helps,
        unwanted,
        contradictions);
  }
}
