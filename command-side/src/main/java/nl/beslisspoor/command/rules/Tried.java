package nl.beslisspoor.command.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.command.file.ExplanationNeeded;
import nl.beslisspoor.events.Deviation;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.catalogue.RuleRef;
import nl.beslisspoor.events.catalogue.RuleText;

/** Which rules a matter was tried against, and which it departs from with what explanation. */
final class Tried {

  private final List<RuleRef> rules = new ArrayList<>();
  private final List<Deviation> deviations = new ArrayList<>();
  private final List<RuleText> unexplained = new ArrayList<>();

  void kept(RuleText rule) {
    rules.add(rule.ref());
  }

  void departed(RuleText rule, Optional<Narrative> explanation) {
    rules.add(rule.ref());
    explanation.ifPresentOrElse(
        why -> deviations.add(new Deviation(rule.ref(), why)), () -> unexplained.add(rule));
  }

  /**
   * @throws ExplanationNeeded when soft rules are departed from without an explanation
   */
  void requireExplained() {
    if (!unexplained.isEmpty()) {
      throw new ExplanationNeeded(unexplained);
    }
  }

  List<RuleRef> rules() {
    return rules;
  }

  List<Deviation> deviations() {
    return deviations;
  }
}
