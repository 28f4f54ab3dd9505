package nl.beslisspoor.query.forms;

import java.util.Map;
import java.util.UUID;
import nl.beslisspoor.query.paper.Form;
import nl.beslisspoor.query.paper.Text;
import nl.beslisspoor.query.timeline.People.Authority;
import org.springframework.ui.Model;

/** From when, and until when, somebody holds parental authority. */
record AuthorityForm(UUID person) implements RecordingForm {

  @Override
  public String template() {
    return "forms/authority";
  }

  @Override
  public String door() {
    return "/personen/" + person + "/gezag";
  }

  /** Begins with the latest period that is known: recorded again with another end, it replaces. */
  @Override
  public Form begin(Sheet sheet, Form form) {
    return sheet.find(person).stream()
        .flatMap(one -> one.authority().stream())
        .reduce((_, last) -> last)
        .map(known -> filled(form, known))
        .orElse(form);
  }

  @Override
  public Form check(Sheet sheet, Form form) {
    return Needed.period(form);
  }

  @Override
  public Map<String, Object> body(Sheet sheet, Form form) {
    return Needed.periodBody(form);
  }

  @Override
  public void show(Sheet sheet, Form form, Model model) {
    var found = sheet.find(person).orElseThrow(NotInFile::new);
    model.addAttribute("person", found);
    model.addAttribute("name", Text.name(found.name()));
  }

  private static Form filled(Form form, Authority known) {
    var begun = form.with("van", known.from().toString());
    return known.until() == null ? begun : begun.with("tot", known.until().toString());
  }
}
