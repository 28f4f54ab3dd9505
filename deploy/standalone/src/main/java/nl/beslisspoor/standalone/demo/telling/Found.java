package nl.beslisspoor.standalone.demo.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.command.evaluation.Reported;
import nl.beslisspoor.events.Findings;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.PersonalScore;
import nl.beslisspoor.events.catalogue.GoalProgress;
import nl.beslisspoor.events.catalogue.UnwantedEffectKind;

/** What an evaluation found, built up in the order of telling. */
final class Found {

  private final List<Findings.Goal> goals = new ArrayList<>();
  private final List<Findings.Trust> trust = new ArrayList<>();
  private final List<Findings.UnwantedEffect> unwanted = new ArrayList<>();
  private final List<Narrative> contradictions = new ArrayList<>();
  private Optional<Integer> satisfaction = Optional.empty();
  private Optional<Integer> resilience = Optional.empty();
  private Optional<Narrative> helps = Optional.empty();

  void goal(String goal, GoalProgress progress, String words) {
    var said = Optional.of(new Narrative(words));
    goals.add(new Findings.Goal(new Narrative(goal), progress, said));
  }

  void trust(Someone by, Someone in, int points) {
    trust.add(new Findings.Trust(in.id(), new PersonalScore(by.id(), points)));
  }

  void points(int forSupport, int forResilience) {
    satisfaction = Optional.of(forSupport);
    resilience = Optional.of(forResilience);
  }

  void helps(String words) {
    helps = Optional.of(new Narrative(words));
  }

  void unwanted(UnwantedEffectKind kind, String words) {
    unwanted.add(new Findings.UnwantedEffect(kind, Optional.of(new Narrative(words))));
  }

  void contradiction(String words) {
    contradictions.add(new Narrative(words));
  }

  Reported reported() {
    return new Reported(goals, trust, satisfaction, resilience, helps, unwanted, contradictions);
  }
}
