package nl.beslisspoor.command.rules;

import static nl.beslisspoor.command.rules.Rule.rule;

import java.time.Instant;
import java.util.Optional;
import nl.beslisspoor.command.file.Netherlands;
import nl.beslisspoor.command.file.Opening;
import nl.beslisspoor.command.file.Supports.Support;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.BasisKind;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.events.catalogue.SupportForm;

/** The rules on choosing and positioning a support figure (domain, sections 4 and 5). */
public final class SupportRules {

  public static final Rule<Optional<?>> FORM_IS_KNOWN = rule("form-is-known", Optional::isPresent);

  public static final Rule<Choice> NOT_CHOSEN_ALREADY =
      rule(
          "not-chosen-already",
          choice ->
              choice
                  .matter()
                  .file()
                  .supports()
                  .standing(choice.figure(), choice.form().id())
                  .isEmpty());

  public static final Rule<Answer> ANSWER_FOLLOWS_CHOICE =
      rule(
          "answer-follows-choice",
          answer -> !Netherlands.dayOf(answer.saidAt()).isBefore(answer.choice().days().from()));

  public static final Rule<Optional<Support>> CHOICE_IS_OPEN =
      rule("choice-is-open", support -> support.filter(s -> s.stage().open()).isPresent());

  public static final Rule<Choice> FIGURE_IS_SOMEBODY_ELSE =
      rule(
          "figure-is-somebody-else",
          choice -> choice.youth().filter(choice.figure()::equals).isEmpty());

  /** At the moment of the decision the figure had said yes. */
  public static final Rule<Yes> FIGURE_SAID_YES = rule("figure-said-yes", Yes::saidBefore);

  public static final Rule<Choice> CONSENT_STATEMENT_SIGNED =
      rule("consent-statement-signed", choice -> mayReceive(choice) && statementComplete(choice));

  public static final Rule<Matter> ROLE_AGREEMENT_MADE =
      rule("role-agreement-made", matter -> matter.restsOn(BasisKind.AGREEMENT));

  /** Everyday and organised support know no position, so that nothing is asked for one. */
  public static final Rule<SupportForm> FORM_HAS_A_SAY =
      rule("form-has-a-say", SupportForm::positioned);

  public static final Rule<Matter> MORAL_DELIBERATION_OFFERED =
      rule("moral-deliberation-offered", matter -> matter.restsOn(BasisKind.MORAL_DELIBERATION));

  private SupportRules() {}

  /** A figure's own answer against the moment at which its position is decided. */
  public record Yes(Support support, Instant decidedAt) {
    boolean saidBefore() {
      return support.saidYesAt().filter(said -> !said.isAfter(decidedAt)).isPresent();
    }
  }

  /** What the figure says to a choice, and when. */
  public record Answer(Support choice, Instant saidAt) {}

  /** A figure in a form, as it is chosen or positioned. */
  public record Choice(Matter matter, PersonId figure, SupportForm form) {

    Optional<PersonId> youth() {
      return matter.file().opening().youth().map(Opening.Person::id);
    }

    Optional<Opening.Person> figurePerson() {
      return matter.file().opening().person(figure);
    }

    /** In completed years on the day of the choice; not when the age is not known. */
    boolean figureIsAtLeast(int years) {
      return figurePerson()
          .flatMap(person -> person.age(matter.day()))
          .filter(age -> age >= years)
          .isPresent();
    }

    /** Whether every decider is of a party that chooses in this form. */
    boolean byThoseWhoChoose() {
      var members = Members.of(matter);
      return matter.grounds().deciders().stream()
          .allMatch(
              person -> form.chosenBy().stream().anyMatch(party -> members.include(party, person)));
    }

    boolean agreed() {
      var members = Members.of(matter);
      return form.agreedBy().stream().allMatch(party -> members.agree(party, matter));
    }

    boolean everyDeciderIs(RoleKind role) {
      return matter.deciders().stream().allMatch(decider -> decider.role() == role);
    }
  }

  private static boolean mayReceive(Choice choice) {
    var file = choice.matter().file();
    var day = choice.matter().day();
    return file.opening()
        .youth()
        .filter(youth -> new SharingConsent(file, youth, choice.figure(), day).stands())
        .isPresent();
  }

  /** On the figure in this form, signed by all parties by the day of the decision. */
  private static boolean statementComplete(Choice choice) {
    var file = choice.matter().file();
    var day = choice.matter().day();
    var lapsed = StatementRules.lapsed(file, choice.figure(), day);
    return file.supports().standing(choice.figure(), choice.form().id()).stream()
        .anyMatch(support -> file.statements().complete(support.id(), day, lapsed).isPresent());
  }
}
