package nl.beslisspoor.events;

import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.catalogue.GoalProgress;
import nl.beslisspoor.events.catalogue.UnwantedEffectKind;

/**
 * What an evaluation found (domain, section 7). Each party's own view stands with the hearings of
 * the account.
 *
 * @param trust how much one person trusts another; each gives the points him- or herself
 * @param satisfaction the youth's own points for the support
 * @param resilience the youth's own points for how well he or she can go on
 * @param helps what helps, in words
 * @param unwanted what nobody wanted and happened
 * @param contradictions where parties see it differently
 */
public record Findings(
    List<Goal> goals,
    List<Trust> trust,
    Optional<PersonalScore> satisfaction,
    Optional<PersonalScore> resilience,
    Optional<Narrative> helps,
    List<UnwantedEffect> unwanted,
    List<Narrative> contradictions) {

  public Findings {
    goals = List.copyOf(goals);
    trust = List.copyOf(trust);
    unwanted = List.copyOf(unwanted);
    contradictions = List.copyOf(contradictions);
  }

  /** Nothing but what the parties said. */
  public static Findings none() {
    return new Findings(
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  /** A goal, in whose words it was set, and how far it has come. */
  public record Goal(Narrative goal, GoalProgress progress, Optional<Narrative> words) {}

  /**
   * Trust in one person, in points of who gives them.
   *
   * @param in who is trusted
   */
  public record Trust(PersonId in, PersonalScore given) {}

  /** Something nobody wanted, by kind and, if somebody told it, in words. */
  public record UnwantedEffect(UnwantedEffectKind kind, Optional<Narrative> words) {}
}
