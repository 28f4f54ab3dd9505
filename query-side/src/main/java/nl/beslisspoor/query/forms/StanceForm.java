package nl.beslisspoor.query.forms;

import java.util.List;
import java.util.Map;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.query.paper.Choice;
import nl.beslisspoor.query.paper.Dates;
import nl.beslisspoor.query.paper.Fields;
import nl.beslisspoor.query.paper.Form;
import nl.beslisspoor.query.paper.HeardRow;
import org.springframework.ui.Model;

/** What one party thinks of the chosen figure, before anything is decided about the position. */
record StanceForm(Chosen chosen) implements RecordingForm {

  private static final String PARTY = HeardRow.field(0, "partij");

  @Override
  public String template() {
    return "forms/stance";
  }

  @Override
  public String door() {
    return "/steunfiguren/" + chosen.support() + "/standpunten";
  }

  @Override
  public Form begin(Sheet sheet, Form form) {
    return form.with(HeardRow.field(0, "datum"), Dates.today().toString());
  }

  @Override
  public Form check(Sheet sheet, Form form) {
    var checked = Needed.choice(form, PARTY, "forms.stance.party.needed");
    checked = Needed.choice(checked, HeardRow.field(0, "standpunt"), "forms.stance.needed");
    return form.heard().isEmpty() ? checked : Stances.check(checked, form.heard().getFirst());
  }

  @Override
  public Map<String, Object> body(Sheet sheet, Form form) {
    return Stances.body(form.heard().getFirst());
  }

  @Override
  public void show(Sheet sheet, Form form, Model model) {
    model.addAttribute("chosen", chosen);
    model.addAttribute("everybody", everybody(sheet));
    model.addAttribute("stances", new Fields().stances());
    model.addAttribute("ways", new Fields().ways());
  }

  private static List<Choice> everybody(Sheet sheet) {
    return sheet.named(person -> !Sheet.is(person, Relation.COURT));
  }
}
