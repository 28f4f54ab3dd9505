package nl.beslisspoor.command.file;

import java.util.List;
import java.util.stream.Collectors;
import nl.beslisspoor.events.catalogue.RuleText;

/**
 * Soft rules are departed from and nobody said why; nothing was stored. The same command with an
 * explanation for each rule will be accepted.
 */
public final class ExplanationNeeded extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<RuleText> rules;

  public ExplanationNeeded(List<RuleText> rules) {
    super(
        rules.stream().map(rule -> rule.ref().id()).collect(Collectors.joining(", ")),
        null,
        false,
        false);
    this.rules = List.copyOf(rules);
  }

  public List<RuleText> rules() {
    return rules;
  }
}
