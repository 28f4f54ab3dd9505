package nl.beslisspoor.command.rules;

import static nl.beslisspoor.command.rules.Rule.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beslisspoor.command.file.Opening;
import nl.beslisspoor.command.rules.SupportRules.Choice;
import nl.beslisspoor.events.catalogue.BasisKind;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.events.catalogue.Residence;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.events.catalogue.Stance;
import nl.beslisspoor.events.catalogue.SupportForm;

/** The rules that support forms name in their data, by id (domain, section 4). */
public final class FormRules {

  private static final int ADULT = 18;

  /** The age from which somebody can be a foster parent. */
  private static final int HOST = 21;

  private static final int MENTORED_FROM = 10;
  private static final int MENTORED_UP_TO = 23;

  private static final Set<Residence> GROUP_OR_FAMILY_HOME =
      Set.of(Residence.RESIDENTIAL_GROUP, Residence.FAMILY_HOME);

  private static final Map<String, Rule<Choice>> OF_FORMS =
      Stream.<Rule<Choice>>of(
              rule("chosen-by-youth", choice -> choice.everyDeciderIs(RoleKind.YOUTH)),
              rule("chosen-by-court", choice -> choice.everyDeciderIs(RoleKind.COURT)),
              rule(
                  "figure-is-no-parent",
                  choice -> !choice.matter().file().isParent(choice.figure())),
              rule("chosen-by-whom-the-form-says", Choice::byThoseWhoChoose),
              rule("agreed-by-whom-the-form-says", Choice::agreed),
              rule("described-in-words", choice -> choice.matter().grounds().outcome().isPresent()),
              rule("coordinator-is-independent", FormRules::independent),
              rule("figure-is-adult", choice -> choice.figureIsAtLeast(ADULT)),
              rule("host-is-21-or-over", choice -> choice.figureIsAtLeast(HOST)),
              rule("youth-is-ten-to-twenty-three", FormRules::mentored),
              rule("both-parents-asked", FormRules::parentsAsked),
              rule("parents-agree", FormRules::parentsAgree),
              rule("court-order-named", choice -> choice.matter().restsOn(BasisKind.COURT_ORDER)),
              rule("lives-in-group-or-family-home", FormRules::groupOrFamilyHome))
          .collect(Collectors.toMap(rule -> rule.text().ref().id(), Function.identity()));

  private FormRules() {}

  /** The rules without which it is not this form. */
  public static List<Rule<Choice>> hard(SupportForm form) {
    return form.hard().stream().map(FormRules::ofForm).toList();
  }

  /** The rules of the form that ask for an explanation. */
  public static List<Rule<Choice>> soft(SupportForm form) {
    return form.soft().stream().map(FormRules::ofForm).toList();
  }

  private static Rule<Choice> ofForm(String id) {
    return Optional.ofNullable(OF_FORMS.get(id))
        .orElseThrow(() -> new IllegalStateException("no check for the rule " + id));
  }

  /** Whoever is nothing else to the youth or to the case, as far as the file knows. */
  private static boolean independent(Choice choice) {
    var file = choice.matter().file();
    var day = choice.matter().day();
    return choice.figurePerson().map(Opening.Person::relation).stream()
            .allMatch(Relation.OTHER::equals)
        && file.roleOf(choice.figure(), day).stream().allMatch(RoleKind.NETWORK_PERSON::equals)
        && !file.network().placed().contains(choice.figure());
  }

  private static boolean mentored(Choice choice) {
    return choice
        .matter()
        .file()
        .opening()
        .youth()
        .flatMap(youth -> youth.age(choice.matter().day()))
        .filter(age -> age >= MENTORED_FROM && age <= MENTORED_UP_TO)
        .isPresent();
  }

  /** Whoever could not be reached was asked; a professional's reading is no answer. */
  private static boolean parentsAsked(Choice choice) {
    var matter = choice.matter();
    return matter.file().opening().people().values().stream()
        .filter(person -> person.relation().parent())
        .map(Opening.Person::id)
        .allMatch(parent ->
            matter.spoke(parent)
                || matter
                    .heard(parent)
                    .filter(said -> said.stance() == Stance.NOT_REACHED)
                    .isPresent());
  }

  private static boolean parentsAgree(Choice choice) {
    var matter = choice.matter();
    return matter.file().withAuthority(matter.day()).stream()
        .allMatch(parent -> matter.agrees(parent));
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
