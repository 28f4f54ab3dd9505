package nl.beslisspoor.events.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules' ids, versions, sources and sentences; their checks stand on the command side. */
public final class Rules {

  static final String DOMAIN_5 = "Beslisspoor domein §5";

  private static final List<RuleText> ALL =
      Stream.of(
              DecisionRuleTexts.ALL, SupportRuleTexts.ALL, ConsentRuleTexts.ALL, RoleRuleTexts.ALL)
          .flatMap(List::stream)
          .toList();

  private static final Map<String, RuleText> NEWEST =
      ALL.stream().collect(Collectors.toMap(rule -> rule.ref().id(), Function.identity()));

  private Rules() {}

  /** Every rule, in the order of the catalogue. */
  public static List<RuleText> all() {
    return ALL;
  }

  /**
   * The newest version of a rule.
   *
   * @throws IllegalArgumentException when no rule has that id
   */
  public static RuleText named(String id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("no rule is called " + id));
  }

  public static Optional<RuleText> find(String id) {
    return Optional.ofNullable(NEWEST.get(id));
  }
}
