package nl.beslisspoor.query.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beslisspoor.events.catalogue.DestructionGround;
import nl.beslisspoor.events.catalogue.InformationCategory;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.query.paper.Choice;
import nl.beslisspoor.query.paper.Form;
import nl.beslisspoor.query.paper.Text;
import nl.beslisspoor.query.paper.Words;
import org.springframework.ui.Model;

/**
 * It is asked to destroy what the file says about people.
 *
 * @param entry of which the texts should go, filled in beforehand
 */
record DestructionForm(Optional<Long> entry) implements RecordingForm {

  private static final String REQUESTER = "verzoeker";
  private static final String DAY = "gevraagdOp";
  private static final String GROUND = "grond";
  private static final String WHAT = "wat";
  private static final String PEOPLE = "personen";
  private static final String CATEGORIES = "soorten";
  private static final String ENTRIES = "vastleggingen";
  private static final String ALL = "alles";
  private static final String PARTS = "deel";

  /** A number of an entry as screens count them, from 1. */
  private static final String NUMBER = "[1-9][0-9]{0,8}";

  @Override
  public String template() {
    return "forms/destruction";
  }

  @Override
  public String door() {
    return "/vernietigingen";
  }

  @Override
  public Form begin(Sheet sheet, Form form) {
    var begun =
        form.with(DAY, sheet.today().toString())
            .with(CATEGORIES, Stream.of(InformationCategory.values()).map(Enum::name).toList());
    return entry
        .map(one ->
            begun
                .with(WHAT, PARTS)
                .with(ENTRIES, String.valueOf(one + 1))
                .with(GROUND, DestructionGround.UNLAWFUL.name())
                .with(REQUESTER, sheet.who().person().toString()))
        .orElse(begun);
  }

  @Override
  public Form check(Sheet sheet, Form form) {
    var checked = Needed.choice(form, REQUESTER, "forms.destruction.requester.needed");
    checked = Needed.day(checked, DAY, "forms.destruction.day.needed");
    checked = Needed.choice(checked, GROUND, "forms.destruction.ground.needed");
    checked = Needed.choice(checked, WHAT, "forms.destruction.what.needed");
    return form.value(WHAT).equals(PARTS) ? parts(form, checked) : checked;
  }

  private static Form parts(Form form, Form checked) {
    var people = form.all(PEOPLE);
    if (!people.isEmpty() && form.all(CATEGORIES).isEmpty()) {
      checked = checked.fault(CATEGORIES, "forms.destruction.categories.needed");
    }
    if (numbers(form).anyMatch(one -> !one.matches(NUMBER))) {
      checked = checked.fault(ENTRIES, "forms.destruction.entries.unreadable");
    }
    return people.isEmpty() && !form.has(ENTRIES)
        ? checked.fault(PEOPLE, "forms.destruction.people.needed")
        : checked;
  }

  @Override
  public Map<String, Object> body(Sheet sheet, Form form) {
    var body = new LinkedHashMap<String, Object>();
    for (var name : List.of(REQUESTER, DAY, GROUND)) {
      body.put(name, form.value(name));
    }
    body.put("omvang", form.value(WHAT).equals(PARTS) ? parts(form) : Map.of(ALL, true));
    return body;
  }

  private static Map<String, Object> parts(Form form) {
    var scope = new LinkedHashMap<String, Object>();
    scope.put(PEOPLE, form.all(PEOPLE));
    scope.put(CATEGORIES, form.all(PEOPLE).isEmpty() ? List.of() : form.all(CATEGORIES));
    scope.put(ENTRIES, numbers(form).map(Long::valueOf).toList());
    return scope;
  }

  @Override
  public void show(Sheet sheet, Form form, Model model) {
    model.addAttribute("requesters", sheet.named(one -> !Sheet.is(one, Relation.COURT)));
    model.addAttribute("grounds", grounds());
    model.addAttribute(
        "extents",
        List.of(
            new Choice(ALL, Text.of("forms.destruction.everything")),
            new Choice(PARTS, Text.of("forms.destruction.parts"))));
    model.addAttribute("people", sheet.named(_ -> true));
    model.addAttribute("categories", Words.choices(InformationCategory.class));
  }

  @Override
  public List<Rows> rows() {
    return List.of();
  }

  private static List<Choice> grounds() {
    return Stream.of(DestructionGround.values())
        .map(ground ->
            new Choice(
                ground.name(),
                Text.alone(ground),
                Text.of("forms.destruction.source", ground.source())))
        .toList();
  }

  private static Stream<String> numbers(Form form) {
    return Stream.of(form.value(ENTRIES).split("[,;\\s]+")).filter(one -> !one.isEmpty());
  }
}
