package nl.beslisspoor.query.forms;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.query.paper.Choice;
import nl.beslisspoor.query.paper.Form;
import nl.beslisspoor.query.paper.Words;
import org.springframework.ui.Model;

/**
 * Somebody new in the file, or a colleague with an account.
 *
 * @param colleagues names of people with an account who do not stand in the file yet, by person
 */
record PersonForm(Map<String, String> colleagues) implements RecordingForm {

  @Override
  public String template() {
    return "forms/person";
  }

  @Override
  public String door() {
    return "/personen";
  }

  @Override
  public Form begin(Sheet sheet, Form form) {
    return form.has("relatie") ? form : form.with("relatie", "");
  }

  @Override
  public Form check(Sheet sheet, Form form) {
    var checked = colleague(form) ? form : Needed.birthDate(Needed.name(form));
    if (!colleague(form)) {
      checked = Needed.choice(checked, "relatie", "forms.person.relation.needed");
    }
    return form.has("gezag") && !colleague(form) ? Needed.period(checked) : checked;
  }

  @Override
  public Map<String, Object> body(Sheet sheet, Form form) {
    var body = new LinkedHashMap<String, Object>();
    if (colleague(form)) {
      body.put("persoon", form.value("collega"));
      body.put("naam", nameOfColleague(form));
      body.put("relatie", Relation.PROFESSIONAL.name());
      return body;
    }
    body.put("naam", form.value("naam"));
    form.day("geboortedatum").ifPresent(day -> body.put("geboortedatum", day.toString()));
    body.put("relatie", form.value("relatie"));
    if (form.has("gezag")) {
      body.put("gezag", Needed.periodBody(form));
    }
    return body;
  }

  @Override
  public void show(Sheet sheet, Form form, Model model) {
    model.addAttribute(
        "colleagues",
        colleagues.entrySet().stream()
            .map(one -> Choice.named(one.getKey(), one.getValue()))
            .toList());
    model.addAttribute(
        "relations",
        Words.choices(Relation.class).stream()
            .filter(choice -> !choice.value().equals(Relation.YOUTH.name()))
            .toList());
  }

  private static boolean colleague(Form form) {
    return form.has("collega");
  }

  private String nameOfColleague(Form form) {
    return colleagues.getOrDefault(form.value("collega"), form.value("naam"));
  }
}
