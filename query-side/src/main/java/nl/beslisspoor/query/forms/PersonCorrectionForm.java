package nl.beslisspoor.query.forms;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.query.paper.Form;
import nl.beslisspoor.query.paper.Text;
import nl.beslisspoor.query.paper.Words;
import nl.beslisspoor.query.timeline.People.Person;
import org.springframework.ui.Model;

/** Who somebody is, as it should have stood; what stood before stays in the history. */
record PersonCorrectionForm(Person person) implements RecordingForm {

  @Override
  public String template() {
    return "forms/person-correction";
  }

  @Override
  public String door() {
    return "/personen/" + person.person() + "/verbetering";
  }

  @Override
  public Form begin(Sheet sheet, Form form) {
    var begun =
        AccountPart.begin(sheet, form)
            .with("naam", person.name().or(""))
            .with("relatie", person.relation().code());
    return person.born() == null
        ? begun
        : begun.with("geboortedatum", person.born().map(LocalDate::toString).or(""));
  }

  @Override
  public Form check(Sheet sheet, Form form) {
    var checked = Needed.birthDate(Needed.name(form));
    checked = Needed.choice(checked, "relatie", "forms.person.relation.needed");
    return AccountPart.checkDecision(checked);
  }

  @Override
  public Map<String, Object> body(Sheet sheet, Form form) {
    var body = new LinkedHashMap<String, Object>();
    body.put("vastlegging", person.sequence());
    body.put("naam", form.value("naam"));
    AccountPart.put(body, "geboortedatum", form.value("geboortedatum"));
    body.put("relatie", form.value("relatie"));
    body.put("verantwoording", AccountPart.body(form));
    return body;
  }

  @Override
  public void show(Sheet sheet, Form form, Model model) {
    AccountPart.show(sheet, form, sheet.parties(owedHearing(sheet, form)), model);
    model.addAttribute("person", person);
    model.addAttribute("name", Text.name(person.name()));
    model.addAttribute("relations", Words.choices(Relation.class));
  }

  @Override
  public List<UUID> owedHearing(Sheet sheet, Form form) {
    return List.of(person.person());
  }
}
