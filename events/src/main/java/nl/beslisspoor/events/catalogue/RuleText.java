package nl.beslisspoor.events.catalogue;

/**
 * A rule as people read it: hard rules refuse, soft rules are comply or explain.
 *
 * @param source where the rule comes from: law article, guideline, document and section
 * @param nl the rule as a sentence
 */
public record RuleText(RuleRef ref, Weight weight, String source, String nl, String en) {

  /** Law stops what the product itself would do; professional standard asks for an explanation. */
  public enum Weight {
    HARD,
    SOFT
  }

  static RuleText hard(String id, String source, String nl, String en) {
    return new RuleText(new RuleRef(id, 1), Weight.HARD, source, nl, en);
  }

  static RuleText soft(String id, String source, String nl, String en) {
    return soft(id, 1, source, nl, en);
  }

  static RuleText soft(String id, int version, String source, String nl, String en) {
    return new RuleText(new RuleRef(id, version), Weight.SOFT, source, nl, en);
  }
}
