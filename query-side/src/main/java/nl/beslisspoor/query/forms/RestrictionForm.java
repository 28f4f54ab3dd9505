package nl.beslisspoor.query.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.beslisspoor.events.catalogue.PartOfLife;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.query.paper.Form;
import nl.beslisspoor.query.paper.Words;
import nl.beslisspoor.query.timeline.People.Person;
import org.springframework.ui.Model;

/** Something is taken from the youth's ordinary life, on a ground and until a day. */
final class RestrictionForm implements RecordingForm {

  private static final String CUT_OFF = "zonderContactMet";

  @Override
  public String template() {
    return "forms/restriction";
  }

  @Override
  public String door() {
    return "/beperkingen";
  }

  @Override
  public Form begin(Sheet sheet, Form form) {
    return AccountPart.begin(sheet, form).with("van", sheet.today().toString());
  }

  @Override
  public Form check(Sheet sheet, Form form) {
    var checked = Needed.choice(form, "deel", "forms.restriction.part.needed");
    checked = Needed.period(checked);
    if (!form.has("tot")) {
      checked = checked.fault("tot", "forms.restriction.end.needed");
    }
    return AccountPart.checkDecision(checked);
  }

  @Override
  public Map<String, Object> body(Sheet sheet, Form form) {
    var body = new LinkedHashMap<String, Object>();
    body.put("deel", form.value("deel"));
    body.put(CUT_OFF, form.all(CUT_OFF));
    body.put("periode", Needed.periodBody(form));
    body.put("verantwoording", AccountPart.body(form));
    return body;
  }

  @Override
  public void show(Sheet sheet, Form form, Model model) {
    AccountPart.show(sheet, form, sheet.parties(owedHearing(sheet, form)), model);
    model.addAttribute("partsOfLife", Words.choices(PartOfLife.class));
    model.addAttribute(
        "others",
        sheet.named(
            person -> !AccountPart.answerable(person) && !Sheet.is(person, Relation.YOUTH)));
  }

  @Override
  public List<UUID> owedHearing(Sheet sheet, Form form) {
    return Concerned.familyAnd(
        sheet,
        sheet.people().stream()
            .map(Person::person)
            .filter(person -> form.chosen(CUT_OFF, person.toString()))
            .toArray(UUID[]::new));
  }
}
