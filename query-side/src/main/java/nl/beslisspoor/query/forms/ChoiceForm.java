package nl.beslisspoor.query.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.events.catalogue.RuleText;
import nl.beslisspoor.events.catalogue.Rules;
import nl.beslisspoor.events.catalogue.SupportForm;
import nl.beslisspoor.events.catalogue.SupportForm.ChosenBy;
import nl.beslisspoor.query.paper.Form;
import nl.beslisspoor.query.timeline.People.Person;
import org.springframework.ui.Model;

/** The choice of a support figure, in one form. */
record ChoiceForm(SupportForm support) implements RecordingForm {

  @Override
  public String template() {
    return "forms/choose";
  }

  @Override
  public String door() {
    return "/steunfiguren";
  }

  @Override
  public Form begin(Sheet sheet, Form form) {
    var begun = AccountPart.begin(sheet, form);
    return begun.with(AccountPart.DECIDERS, "").with("aantal-grondslag", "1");
  }

  @Override
  public Form check(Sheet sheet, Form form) {
    var checked = Needed.choice(form, "steunfiguur", "forms.choose.figure.needed");
    checked = AccountPart.check(checked);
    return byCourt() ? AccountPart.checkReasons(AccountPart.checkDeciders(checked)) : checked;
  }

  @Override
  public Map<String, Object> body(Sheet sheet, Form form) {
    var body = new LinkedHashMap<String, Object>();
    body.put("steunfiguur", form.value("steunfiguur"));
    body.put("vorm", support.id().value());
    body.put("verantwoording", AccountPart.body(form));
    return body;
  }

  @Override
  public void show(Sheet sheet, Form form, Model model) {
    AccountPart.show(sheet, form, sheet.parties(heardAbout(sheet)), model);
    model.addAttribute("support", support);
    model.addAttribute("byCourt", byCourt());
    model.addAttribute(
        "figures",
        sheet.choices(person ->
            Stream.of(Relation.YOUTH, Relation.PROFESSIONAL, Relation.COURT)
                .noneMatch(relation -> Sheet.is(person, relation))));
    model.addAttribute("judges", sheet.choices(person -> Sheet.is(person, Relation.COURT)));
    model.addAttribute("hard", rules(support.hard()));
    model.addAttribute("soft", rules(support.soft()));
  }

  @Override
  public List<UUID> owedHearing(Sheet sheet, Form form) {
    return byCourt() ? sheet.youth().map(Person::person).stream().toList() : List.of();
  }

  @Override
  public Optional<UUID> figure(Sheet sheet, Form form) {
    return sheet.picked(form, "steunfiguur");
  }

  private boolean byCourt() {
    return support.chosenBy() == ChosenBy.COURT;
  }

  private static List<UUID> heardAbout(Sheet sheet) {
    return sheet.withAuthority().stream().map(Person::person).toList();
  }

  private static List<RuleText> rules(List<String> ids) {
    return ids.stream().map(Rules::named).toList();
  }
}
