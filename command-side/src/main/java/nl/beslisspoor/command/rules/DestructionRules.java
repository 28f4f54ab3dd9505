package nl.beslisspoor.command.rules;

import static nl.beslisspoor.command.rules.Rule.rule;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import nl.beslisspoor.command.file.Destructions;
import nl.beslisspoor.command.file.Destructions.Asked;
import nl.beslisspoor.command.file.Netherlands;
import nl.beslisspoor.command.file.Refused;
import nl.beslisspoor.events.Decider;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.DestructionGround;
import nl.beslisspoor.events.catalogue.DestructionRoles;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.events.catalogue.RuleText;
import nl.beslisspoor.events.catalogue.Rules;

/** The rules on destroying what a file says about people (domain, section 11). */
public final class DestructionRules {

  public static final Rule<DestructionRequest> GROUND_ALLOWS =
      rule("destruction-ground-allows", DestructionRequest::groundAllows);

  public static final Rule<DestructionRequest> FROM_TWELVE =
      rule("destruction-from-twelve", DestructionRequest::oldEnough);

  public static final Rule<DestructionRequest> ABOUT_ONESELF =
      rule("destruction-about-oneself", DestructionRequest::aboutRequester);

  public static final Rule<DestructionRequest> TERM_OF_OPEN_FILE_RUNS =
      rule(
          "term-of-open-file-runs",
          request ->
              request.ground() != DestructionGround.TERM_ENDED
                  || request.file().opening().isClosed());

  private static final RuleText NAMES_WHAT_IS_THERE =
      Rules.named("destruction-names-what-is-there");

  /** A request of this file that was neither confirmed nor refused. */
  static final Rule<Optional<Asked>> ANSWERED_ONCE =
      rule("destruction-answered-once", Optional::isPresent);

  static final Rule<Matter> BY_MANDATE =
      rule("destruction-by-mandate", matter -> decidedIn(matter, DestructionRoles.DECIDING));

  static final Rule<Matter> CONFIRMED_BY_MANDATE =
      rule(
          "destruction-confirmed-by-mandate",
          matter -> decidedIn(matter, DestructionRoles.CONFIRMING) && confirmableNow(matter));

  /** Neither as the one who decides nor as the one who records that. */
  static final Rule<DestructionAnswer> REQUESTER_DOES_NOT_DECIDE =
      rule(
          "requester-does-not-decide",
          answer -> !hands(answer.matter()).contains(answer.asked().requester()));

  static final Rule<DestructionAnswer> IN_ORDER =
      rule("destruction-in-order", DestructionAnswer::inOrder);

  public static final Rule<Asked> DECIDED_ONCE =
      rule("destruction-decided-once", asked -> !asked.isDecided());

  static final Rule<Asked> DECIDED_FIRST = rule("destruction-decided-first", Asked::isDecided);

  /** Neither of both is on the other side, as the one who decides or as the one who records. */
  static final Rule<DestructionAnswer> FOUR_EYES =
      rule(
          "four-eyes",
          answer -> Collections.disjoint(hands(answer.matter()), answer.asked().decidedBy()));

  /** Nobody is said to confirm who was not there; the first decision may be recorded for others. */
  static final Rule<Matter> CONFIRMED_IN_PERSON =
      rule(
          "destruction-confirmed-in-person",
          matter -> matter.grounds().deciders().contains(matter.act().by()));

  private DestructionRules() {}

  /**
   * @throws Refused when something that is asked does not stand there; it says what
   */
  public static void requireNamesWhatIsThere(DestructionRequest request) {
    request
        .notThere()
        .ifPresent(what -> {
          throw new Refused(NAMES_WHAT_IS_THERE, what);
        });
  }

  private static boolean decidedIn(Matter matter, Set<RoleKind> roles) {
    return matter.deciders().stream().map(Decider::role).allMatch(roles::contains);
  }

  /** A mandate that was held on an earlier day confirms nothing. */
  private static boolean confirmableNow(Matter matter) {
    var today = Netherlands.dayOf(matter.act().at());
    return matter.grounds().deciders().stream()
        .map(person -> matter.file().decider(person, today, DestructionRoles.CONFIRMING).role())
        .allMatch(DestructionRoles.CONFIRMING::contains);
  }

  private static Set<PersonId> hands(Matter matter) {
    return Destructions.hands(matter.grounds().deciders(), matter.act());
  }
}
