package nl.beslisspoor.query.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.events.catalogue.Residence;
import nl.beslisspoor.query.paper.Form;
import nl.beslisspoor.query.paper.Words;
import nl.beslisspoor.query.timeline.People.Person;
import org.springframework.ui.Model;

/** Where the youth goes to live: out of home, elsewhere, or home again. */
final class PlacementForm implements RecordingForm {

  private static final String FORCED = "gedwongen";

  @Override
  public String template() {
    return "forms/placement";
  }

  @Override
  public String door() {
    return "/verblijf";
  }

  @Override
  public Form begin(Sheet sheet, Form form) {
    return AccountPart.begin(sheet, form).with("vanaf", sheet.today().toString());
  }

  @Override
  public Form check(Sheet sheet, Form form) {
    var checked = Needed.choice(form, "soort", "forms.placement.residence.needed");
    checked = Needed.day(checked, "vanaf", "forms.period.first");
    checked = Needed.choice(checked, FORCED, "forms.placement.forced.needed");
    return AccountPart.checkDecision(checked);
  }

  @Override
  public Map<String, Object> body(Sheet sheet, Form form) {
    var body = new LinkedHashMap<String, Object>();
    body.put("soort", form.value("soort"));
    body.put("vanaf", form.value("vanaf"));
    body.put(FORCED, form.value(FORCED).equals("ja"));
    AccountPart.put(body, "machtiging", form.value("machtiging"));
    body.put("verantwoording", AccountPart.body(form));
    return body;
  }

  @Override
  public void show(Sheet sheet, Form form, Model model) {
    AccountPart.show(sheet, form, sheet.parties(heard(sheet)), model);
    model.addAttribute("residences", Words.choices(Residence.class));
  }

  @Override
  public List<UUID> owedHearing(Sheet sheet, Form form) {
    return Concerned.familyAnd(sheet);
  }

  /** A colleague may be asked for advice: the behavioural scientist is heard in the same list. */
  private static List<UUID> heard(Sheet sheet) {
    return Concerned.familyAnd(
        sheet,
        sheet.people().stream()
            .filter(person -> Sheet.is(person, Relation.PROFESSIONAL))
            .map(Person::person)
            .filter(person -> !person.equals(sheet.who().person()))
            .toArray(UUID[]::new));
  }
}
