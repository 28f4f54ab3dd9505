package nl.beslisspoor.query.forms;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.beslisspoor.query.paper.Fields;
import nl.beslisspoor.query.paper.Form;
import nl.beslisspoor.query.particulars.Statement;
import nl.beslisspoor.query.timeline.OfAge;
import org.springframework.ui.Model;

/**
 * One of the parties signed the consent statement.
 *
 * @param chosen the figure
 */
record SignatureForm(Statement statement, Chosen chosen) implements RecordingForm {

  @Override
  public String template() {
    return "forms/signature";
  }

  @Override
  public String door() {
    return "/toestemmingsverklaringen/" + statement.statement() + "/ondertekeningen";
  }

  @Override
  public Form begin(Sheet sheet, Form form) {
    return form.with("op", sheet.today().toString());
  }

  @Override
  public Form check(Sheet sheet, Form form) {
    var checked = Needed.choice(form, "partij", "forms.signature.party.needed");
    return Needed.day(checked, "op", "forms.signature.day.needed");
  }

  @Override
  public Map<String, Object> body(Sheet sheet, Form form) {
    var body = new LinkedHashMap<String, Object>();
    body.put("partij", form.value("partij"));
    body.put("op", form.value("op"));
    AccountPart.put(body, "wijze", form.value("wijze"));
    return body;
  }

  @Override
  public void show(Sheet sheet, Form form, Model model) {
    var lapsed =
        OfAge.lapsed(sheet.people(), sheet.guardians(), sheet.file().youth(), sheet.today())
            .stream()
            .filter(parent -> !parent.equals(chosen.figure()))
            .toList();
    var unsigned = statement.unsigned(sheet.today(), lapsed);
    model.addAttribute("name", chosen.name());
    model.addAttribute("purpose", statement.purpose());
    model.addAttribute("unsigned", sheet.named(person -> unsigned.contains(person.person())));
    model.addAttribute("ways", new Fields().ways());
  }
}
