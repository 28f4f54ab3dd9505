package nl.beslisspoor.standalone.demo.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.Findings;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.PersonalScore;
import nl.beslisspoor.events.catalogue.GoalProgress;
import nl.beslisspoor.events.catalogue.UnwantedEffectKind;

/** What an evaluation found, built up in the order of telling. */
public final class Found {

  private final List<Findings.Goal> goals = new ArrayList<>();
  private final List<Findings.Trust> trust = new ArrayList<>();
  private final List<Findings.UnwantedEffect> unwanted = new ArrayList<>();
  private final List<Narrative> contradictions = new ArrayList<>();
  private Optional<PersonalScore> satisfaction = Optional.empty();
  private Optional<PersonalScore> resilience = Optional.empty();
  private Optional<Narrative> helps = Optional.empty();

  private Found() {}

  public static Found goal(String goal, GoalProgress progress, String words) {
    return new Found().and(goal, progress, words);
  }

  public Found and(String goal, GoalProgress progress, String words) {
    goals.add(new Findings.Goal(new Narrative(goal), progress, Optional.of(new Narrative(words))));
    return this;
  }

  public Found trust(Someone by, Someone in, int points) {
    trust.add(new Findings.Trust(in.id(), new PersonalScore(by.id(), points)));
    return this;
  }

  /** The youth's own points: for the support, and for how well he or she can go on. */
  public Found points(Someone youth, int forSupport, int forResilience) {
    satisfaction = Optional.of(new PersonalScore(youth.id(), forSupport));
    resilience = Optional.of(new PersonalScore(youth.id(), forResilience));
    return this;
  }

  public Found helps(String words) {
    helps = Optional.of(new Narrative(words));
    return this;
  }

  public Found unwanted(UnwantedEffectKind kind, String words) {
    unwanted.add(new Findings.UnwantedEffect(kind, Optional.of(new Narrative(words))));
    return this;
  }

  public Found contradiction(String words) {
    contradictions.add(new Narrative(words));
    return this;
  }

  Findings findings() {
    return new Findings(goals, trust, satisfaction, resilience, helps, unwanted, contradictions);
  }
}
