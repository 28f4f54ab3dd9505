package nl.beslisspoor.command.file;

import nl.beslisspoor.events.catalogue.RuleText;

/** A hard rule forbids what was asked; nothing was stored. The message names rule and source. */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient RuleText rule;

  public Refused(RuleText rule) {
    super("%s (%s)".formatted(rule.nl(), rule.source()), null, false, false);
    this.rule = rule;
  }

  public RuleText rule() {
    return rule;
  }
}
