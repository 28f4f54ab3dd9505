package nl.beslisspoor.command.rules;

import static nl.beslisspoor.command.rules.Rule.rule;

import java.util.List;
import java.util.Optional;
import nl.beslisspoor.command.file.Consents.Answered;
import nl.beslisspoor.events.ConsentTerms;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.BasisKind;
import nl.beslisspoor.events.catalogue.ConsentGround;
import nl.beslisspoor.events.catalogue.ConsentScope;

/** The rules on consent by age and authority (Jeugdwet 7.3.4, 7.3.5, 7.3.11; domain, section 6). */
public final class ConsentRules {

  public static final Rule<ConsentRequest> GIVER_MAY_CONSENT =
      rule("giver-may-consent", ConsentRequest::giverMayConsent);

  public static final Rule<ConsentRequest> WITHOUT_PARENTS_FROM_TWELVE =
      rule(
          "without-parents-from-twelve",
          request -> !request.ground().withoutParents() || request.withoutParents());
  public static final Rule<ConsentRequest> OTHER_GROUND_HAS_REASONS =
      rule(
          "other-ground-has-reasons",
          request ->
              request.ground() == ConsentGround.AGE_AND_AUTHORITY
                  || request.matter().grounds().reasons().isPresent());
  public static final Rule<ConsentRequest> MEASURE_IS_NAMED =
      rule(
          "measure-is-named",
          request ->
              request.ground() != ConsentGround.COURT_MEASURE
                  || request.matter().restsOn(BasisKind.COURT_ORDER));
  public static final Rule<ConsentRequest> GIVER_DECIDES =
      rule(
          "giver-decides",
          request ->
              request.matter().grounds().deciders().equals(List.of(request.terms().giver())));

  public static final Rule<ConsentTerms> CONSENT_NAMES_CATEGORIES =
      rule(
          "consent-names-categories",
          terms -> terms.scope() == ConsentScope.HELP || !terms.categories().isEmpty());

  public static final Rule<Optional<Answered>> CONSENT_STANDS =
      rule("consent-stands", Optional::isPresent);

  public static final Rule<Withdrawal> GIVER_WITHDRAWS =
      rule(
          "giver-withdraws",
          withdrawal -> withdrawal.by().equals(List.of(withdrawal.terms().giver())));

  public static final Rule<Boolean> PLAIN_LANGUAGE_EXPLANATION =
      rule("plain-language-explanation", explained -> explained);

  public static final Rule<ConsentRequest> PARENTS_ASKED_UNTIL_SIXTEEN =
      rule("parents-asked-until-sixteen", ConsentRequest::parentsAsked);

  private ConsentRules() {}

  /** Who withdraws which consent. */
  public record Withdrawal(ConsentTerms terms, List<PersonId> by) {}
}
