package nl.beslisspoor.command.file;

import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.catalogue.RuleText;
import org.jspecify.annotations.Nullable;

/** A hard rule forbids what was asked; nothing was stored. The message names rule and source. */
public final class Refused extends RuntimeException {

  /**
   * What it was in a command that a rule forbids; without a word about anybody.
   *
   * @param code to match on
   * @param nl as a sentence
   * @param which numbers or pseudonyms that were named
   */
  public record What(String code, String nl, List<String> which) {

    public What {
      which = List.copyOf(which);
    }
  }

  private static final long serialVersionUID = 1L;

  private final transient RuleText rule;
  private final transient @Nullable What what;

  public Refused(RuleText rule) {
    super("%s (%s)".formatted(rule.nl(), rule.source()), null, false, false);
    this.rule = rule;
    this.what = null;
  }

  /**
   * @param what it was in the command that the rule forbids
   */
  public Refused(RuleText rule, What what) {
    super("%s (%s) %s".formatted(rule.nl(), rule.source(), what.nl()), null, false, false);
    this.rule = rule;
    this.what = what;
  }

  /** What it was in the command that the rule forbids; empty when that needs no telling. */
  public Optional<What> what() {
    return Optional.ofNullable(what);
  }

  public RuleText rule() {
    return rule;
  }
}
