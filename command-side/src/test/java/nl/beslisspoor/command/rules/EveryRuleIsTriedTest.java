package nl.beslisspoor.command.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beslisspoor.command.consent.AnsweringTest;
import nl.beslisspoor.command.consent.ConsentAgesTest;
import nl.beslisspoor.command.consent.StatementTest;
import nl.beslisspoor.command.consent.WithdrawingTest;
import nl.beslisspoor.command.engine.AfterDestructionTest;
import nl.beslisspoor.command.evaluation.EvaluatingTest;
import nl.beslisspoor.command.evaluation.EvaluationDaysTest;
import nl.beslisspoor.command.network.NetworkTest;
import nl.beslisspoor.command.opening.ClosingTest;
import nl.beslisspoor.command.opening.CorrectingPeopleTest;
import nl.beslisspoor.command.opening.OpeningTest;
import nl.beslisspoor.command.placement.PlacingTest;
import nl.beslisspoor.command.placement.RestrictingTest;
import nl.beslisspoor.command.records.AnsweringDestructionTest;
import nl.beslisspoor.command.records.AskingDestructionTest;
import nl.beslisspoor.command.records.CorrectingTest;
import nl.beslisspoor.command.records.RevisingTest;
import nl.beslisspoor.command.resources.AnsweringAsksTest;
import nl.beslisspoor.command.resources.AskingTest;
import nl.beslisspoor.command.resources.ContactTest;
import nl.beslisspoor.command.roles.EndingTest;
import nl.beslisspoor.command.roles.GuardianshipTest;
import nl.beslisspoor.command.roles.RolesTest;
import nl.beslisspoor.command.support.ChoosingTest;
import nl.beslisspoor.command.support.CitizenGuardianTest;
import nl.beslisspoor.command.support.EndingSupportTest;
import nl.beslisspoor.command.support.FarewellTest;
import nl.beslisspoor.command.support.FormRulesTest;
import nl.beslisspoor.command.support.HoldingTest;
import nl.beslisspoor.command.support.PositioningTest;
import nl.beslisspoor.command.support.StepsTest;
import nl.beslisspoor.events.catalogue.RuleText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the catalogue is tried, kept and broken, by the test that bears its sentence. */
class EveryRuleIsTriedTest {

  private static final Set<String> TESTS =
      Stream.of(
              EveryDecisionTest.class,
              OpeningTest.class,
              ChoosingTest.class,
              PositioningTest.class,
              StepsTest.class,
              AnsweringTest.class,
              ConsentAgesTest.class,
              WithdrawingTest.class,
              CitizenGuardianTest.class,
              FormRulesTest.class,
              EndingTest.class,
              GuardianshipTest.class,
              RolesTest.class,
              NetworkTest.class,
              HoldingTest.class,
              EndingSupportTest.class,
              FarewellTest.class,
              EvaluatingTest.class,
              EvaluationDaysTest.class,
              StatementTest.class,
              PlacingTest.class,
              RestrictingTest.class,
              ClosingTest.class,
              CorrectingPeopleTest.class,
              CorrectingTest.class,
              AskingDestructionTest.class,
              AnsweringDestructionTest.class,
              AfterDestructionTest.class,
              ContactTest.class,
              AskingTest.class,
              AnsweringAsksTest.class,
              RevisingTest.class)
          .flatMap(tests -> Arrays.stream(tests.getDeclaredMethods()))
          .filter(method -> method.isAnnotationPresent(Test.class))
          .map(method -> method.getName())
          .collect(Collectors.toSet());

  @ParameterizedTest
  @MethodSource("nl.beslisspoor.events.catalogue.Rules#current")
  void a_rule_is_tried_by_the_test_that_bears_its_sentence(RuleText rule) {
    assertThat(TESTS).contains(sentence(rule));
  }

  private static String sentence(RuleText rule) {
    return rule.en().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("_$", "");
  }
}
