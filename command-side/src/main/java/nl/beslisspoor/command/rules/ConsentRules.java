package nl.beslisspoor.command.rules;

import static nl.beslisspoor.command.rules.Rule.rule;

import java.util.List;
import java.util.Optional;
import nl.beslisspoor.command.file.Opening;
import nl.beslisspoor.events.ConsentTerms;
import nl.beslisspoor.events.Hearing;
import nl.beslisspoor.events.Inability;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.BasisKind;
import nl.beslisspoor.events.catalogue.ConsentGround;
import nl.beslisspoor.events.catalogue.ConsentScope;
import nl.beslisspoor.events.catalogue.RoleKind;

/** The rules on consent by age and authority (Jeugdwet 7.3.4, 7.3.5, 7.3.11; domain, section 6). */
public final class ConsentRules {

  /** From this age the youth consents, beside the parents where it is about help. */
  private static final int OWN_CONSENT = 12;

  /** From this age the youth alone consents. */
  private static final int ALONE = 16;

  public static final Rule<Request> GIVER_MAY_CONSENT =
      rule("giver-may-consent", Request::giverMayConsent);

  public static final Rule<Request> WITHOUT_PARENTS_FROM_TWELVE =
      rule(
          "without-parents-from-twelve",
          request -> !request.ground().withoutParents() || request.withoutParents());
  public static final Rule<Request> OTHER_GROUND_HAS_REASONS =
      rule(
          "other-ground-has-reasons",
          request ->
              request.ground() == ConsentGround.AGE_AND_AUTHORITY
                  || request.matter().grounds().reasons().isPresent());
  public static final Rule<Request> MEASURE_IS_NAMED =
      rule(
          "measure-is-named",
          request ->
              request.ground() != ConsentGround.COURT_MEASURE
                  || request.matter().restsOn(BasisKind.COURT_ORDER));
  public static final Rule<Request> GIVER_DECIDES =
      rule(
          "giver-decides",
          request ->
              request.matter().grounds().deciders().equals(List.of(request.terms().giver())));

  public static final Rule<ConsentTerms> CONSENT_NAMES_CATEGORIES =
      rule(
          "consent-names-categories",
          terms -> terms.scope() == ConsentScope.HELP || !terms.categories().isEmpty());

  public static final Rule<Optional<ConsentTerms>> CONSENT_STANDS =
      rule("consent-stands", Optional::isPresent);

  public static final Rule<Withdrawal> GIVER_WITHDRAWS =
      rule(
          "giver-withdraws",
          withdrawal -> withdrawal.by().equals(List.of(withdrawal.terms().giver())));

  public static final Rule<Boolean> PLAIN_LANGUAGE_EXPLANATION =
      rule("plain-language-explanation", explained -> explained);

  public static final Rule<Request> PARENTS_ASKED_UNTIL_SIXTEEN =
      rule("parents-asked-until-sixteen", Request::parentsAsked);

  private ConsentRules() {}

  /** Who withdraws which consent. */
  public record Withdrawal(ConsentTerms terms, List<PersonId> by) {}

  /** A consent as it is given or refused. */
  public record Request(
      Matter matter, ConsentTerms terms, ConsentGround ground, Optional<Inability> inability) {

    boolean giverMayConsent() {
      if (ground == ConsentGround.COURT_MEASURE) {
        return aboutYouth() && terms.scope() == ConsentScope.HELP && giverCarriesOutMeasure();
      }
      if (!aboutYouth()) {
        return terms.scope() == ConsentScope.SHARING && terms.giver().equals(terms.about());
      }
      int age = ageOfYouth();
      if (age < OWN_CONSENT || inability.isPresent()) {
        return giverHasAuthority();
      }
      return giverIsYouth() || age < ALONE && giverHasAuthority();
    }

    /** The court itself, or the youth protector who carries its measure out. */
    private boolean giverCarriesOutMeasure() {
      return matter
          .file()
          .roleOf(terms.giver(), matter.day())
          .filter(role -> role == RoleKind.COURT || role == RoleKind.YOUTH_PROTECTOR)
          .isPresent();
    }

    boolean withoutParents() {
      int age = ageOfYouth();
      return terms.scope() == ConsentScope.HELP
          && aboutYouth()
          && giverIsYouth()
          && age >= OWN_CONSENT
          && age < ALONE;
    }

    boolean parentsAsked() {
      int age = ageOfYouth();
      boolean asked = !aboutYouth() || age < OWN_CONSENT || age >= ALONE || !giverIsYouth();
      return asked
          || terms.scope() == ConsentScope.HELP
          || authority().stream().allMatch(this::askedOrAnswered);
    }

    private boolean askedOrAnswered(PersonId parent) {
      return matter.heard(parent).map(Hearing::stance).filter(stance -> stance.heard()).isPresent()
          || matter.file().consents().given().values().stream()
              .anyMatch(known ->
                  known.giver().equals(parent)
                      && known.about().equals(terms.about())
                      && known.recipient().equals(terms.recipient())
                      && known.period().covers(matter.day()));
    }

    private boolean aboutYouth() {
      return youth().map(Opening.Person::id).filter(terms.about()::equals).isPresent();
    }

    private boolean giverIsYouth() {
      return terms.giver().equals(terms.about());
    }

    private boolean giverHasAuthority() {
      return authority().contains(terms.giver());
    }

    private List<PersonId> authority() {
      return matter.file().withAuthority(matter.day());
    }

    private int ageOfYouth() {
      return youth().flatMap(youth -> youth.age(matter.day())).orElse(0);
    }

    private Optional<Opening.Person> youth() {
      return matter.file().opening().youth();
    }
  }
}
