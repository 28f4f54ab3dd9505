package nl.beslisspoor.command.rules;

import java.util.function.Predicate;
import nl.beslisspoor.command.file.Refused;
import nl.beslisspoor.events.catalogue.RuleText;
import nl.beslisspoor.events.catalogue.Rules;

/**
 * A rule with its check.
 *
 * @param <T> what the rule looks at
 */
public record Rule<T>(RuleText text, Predicate<T> holds) {

  /** The newest version of a rule of the catalogue, with how it is checked here. */
  static <T> Rule<T> rule(String id, Predicate<T> holds) {
    return new Rule<>(Rules.named(id), holds);
  }

  /**
   * Refuses unless the rule holds; for commands that record a fact rather than a decision.
   *
   * @throws Refused when it does not hold
   */
  public void require(T subject) {
    if (!holds.test(subject)) {
      throw new Refused(text);
    }
  }
}
