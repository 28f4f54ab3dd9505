package nl.beslisspoor.command.rules;

import static nl.beslisspoor.command.rules.Rule.rule;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beslisspoor.command.file.Netherlands;
import nl.beslisspoor.command.file.Opening;
import nl.beslisspoor.command.file.Supports.Support;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.BasisKind;
import nl.beslisspoor.events.catalogue.Residence;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.events.catalogue.SupportForm;

/** The rules on choosing and positioning a support figure (domain, sections 4 and 5). */
public final class SupportRules {

  private static final int ADULT = 18;

  private static final Set<Residence> GROUP_OR_FAMILY_HOME =
      Set.of(Residence.RESIDENTIAL_GROUP, Residence.FAMILY_HOME);

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

  public static final Rule<Matter> MORAL_DELIBERATION_OFFERED =
      rule("moral-deliberation-offered", matter -> matter.restsOn(BasisKind.MORAL_DELIBERATION));

  private static final Map<String, Rule<Choice>> OF_FORMS =
      Stream.<Rule<Choice>>of(
              rule("chosen-by-youth", choice -> choice.everyDeciderIs(RoleKind.YOUTH)),
              rule("chosen-by-court", choice -> choice.everyDeciderIs(RoleKind.COURT)),
              rule(
                  "figure-is-no-parent",
                  choice -> !choice.matter().file().isParent(choice.figure())),
              rule("figure-is-adult", SupportRules::adult),
              rule("parents-agree", SupportRules::parentsAgree),
              rule("court-order-named", choice -> choice.matter().restsOn(BasisKind.COURT_ORDER)),
              rule("lives-in-group-or-family-home", SupportRules::groupOrFamilyHome))
          .collect(Collectors.toMap(rule -> rule.text().ref().id(), Function.identity()));

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

    boolean everyDeciderIs(RoleKind role) {
      return matter.deciders().stream().allMatch(decider -> decider.role() == role);
    }
  }

  /** The rules without which it is not this form. */
  public static List<Rule<Choice>> hard(SupportForm form) {
    return form.hard().stream().map(SupportRules::ofForm).toList();
  }

  /** The rules of the form that ask for an explanation. */
  public static List<Rule<Choice>> soft(SupportForm form) {
    return form.soft().stream().map(SupportRules::ofForm).toList();
  }

  private static Rule<Choice> ofForm(String id) {
    return Optional.ofNullable(OF_FORMS.get(id))
        .orElseThrow(() -> new IllegalStateException("no check for the rule " + id));
  }

  private static boolean adult(Choice choice) {
    return choice
        .matter()
        .file()
        .opening()
        .person(choice.figure())
        .flatMap(person -> person.age(choice.matter().day()))
        .filter(age -> age >= ADULT)
        .isPresent();
  }

  private static boolean parentsAgree(Choice choice) {
    var matter = choice.matter();
    return matter.file().withAuthority(matter.day()).stream()
        .allMatch(parent -> matter.agrees(parent));
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

  private static boolean groupOrFamilyHome(Choice choice) {
    return choice
        .matter()
        .file()
        .residence(choice.matter().day())
        .filter(GROUP_OR_FAMILY_HOME::contains)
        .isPresent();
  }
}
