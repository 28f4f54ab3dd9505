package nl.beslisspoor.events.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules' ids, versions, sources and sentences; their checks stand on the command side. */
public final class Rules {

  static final String DOMAIN_2 = "Beslisspoor domein §2";
  static final String DOMAIN_3 = "Beslisspoor domein §3";
  static final String DOMAIN_4 = "Beslisspoor domein §4";
  static final String DOMAIN_5 = "Beslisspoor domein §5";
  static final String DOMAIN_7 = "Beslisspoor domein §7";
  static final String DOMAIN_9 = "Beslisspoor domein §9";
  static final String DOMAIN_11 = "Beslisspoor domein §11";

  private static final List<RuleText> ALL =
      Stream.of(
              DecisionRuleTexts.ALL,
              NetworkRuleTexts.ALL,
              SupportRuleTexts.ALL,
              EvaluationRuleTexts.ALL,
              ConsentRuleTexts.ALL,
              StatementRuleTexts.ALL,
              RoleRuleTexts.ALL,
              PlacementRuleTexts.ALL,
              ResourceRuleTexts.ALL,
              RecordRuleTexts.ALL,
              DestructionRuleTexts.ALL)
          .flatMap(List::stream)
          .toList();

  private static final Map<String, RuleText> NEWEST =
      ALL.stream()
          .collect(
              Collectors.toMap(
                  rule -> rule.ref().id(),
                  Function.identity(),
                  BinaryOperator.maxBy(Comparator.comparingInt(rule -> rule.ref().version()))));

  private Rules() {}

  /** Every version of every rule, in the order of the catalogue. */
  public static List<RuleText> all() {
    return ALL;
  }

  /** The newest version of every rule, in the order of the catalogue. */
  public static List<RuleText> current() {
    return ALL.stream().filter(rule -> NEWEST.containsValue(rule)).toList();
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

  /** A rule in the version under which something was decided. */
  public static Optional<RuleText> find(RuleRef ref) {
    return ALL.stream().filter(rule -> rule.ref().equals(ref)).findFirst();
  }
}
