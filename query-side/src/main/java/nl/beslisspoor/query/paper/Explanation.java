package nl.beslisspoor.query.paper;

import nl.beslisspoor.events.catalogue.RuleText;
import nl.beslisspoor.events.catalogue.Rules;

/**
 * A soft rule that is departed from: comply or explain.
 *
 * @param rule its id
 * @param words the rule as a sentence
 * @param source where the rule comes from
 */
public record Explanation(String rule, Text words, String source) {
  static final String FIELD = "toelichting-";

  /** A rule that this version does not know still gets its field, under its id. */
  public static Explanation of(String rule) {
    return Rules.find(rule)
        .map(Explanation::of)
        .orElseGet(() -> new Explanation(rule, Text.quoted(rule), ""));
  }

  private static Explanation of(RuleText rule) {
    return new Explanation(rule.ref().id(), Text.of(rule), rule.source());
  }

  /** The name of the form field that holds the explanation. */
  public String field() {
    return FIELD + rule;
  }
}
