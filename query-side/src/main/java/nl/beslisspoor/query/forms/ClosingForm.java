package nl.beslisspoor.query.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.beslisspoor.query.paper.Form;
import org.springframework.ui.Model;

/** Formal care ends; informal support does not end with it. */
final class ClosingForm implements RecordingForm {

  @Override
  public String template() {
    return "forms/closing";
  }

  @Override
  public String door() {
    return "/sluiting";
  }

  @Override
  public Form begin(Sheet sheet, Form form) {
    return AccountPart.begin(sheet, form).with("per", sheet.today().toString());
  }

  @Override
  public Form check(Sheet sheet, Form form) {
    var checked = Needed.day(form, "per", "forms.closing.day.needed");
    return AccountPart.checkDecision(AftercarePart.check(checked));
  }

  @Override
  public Map<String, Object> body(Sheet sheet, Form form) {
    var body = new LinkedHashMap<String, Object>();
    body.put("per", form.value("per"));
    AftercarePart.put(body, form);
    body.put("verantwoording", AccountPart.body(form));
    return body;
  }

  @Override
  public void show(Sheet sheet, Form form, Model model) {
    AccountPart.show(sheet, form, sheet.parties(Concerned.familyAnd(sheet)), model);
    AftercarePart.show(sheet, model);
  }

  @Override
  public List<UUID> owedHearing(Sheet sheet, Form form) {
    return Concerned.youth(sheet);
  }
}
