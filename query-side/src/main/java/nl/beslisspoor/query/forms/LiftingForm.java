package nl.beslisspoor.query.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.beslisspoor.query.paper.Form;
import nl.beslisspoor.query.particulars.Restriction;
import org.springframework.ui.Model;

/** A restriction ends before its day. */
record LiftingForm(Restriction restriction) implements RecordingForm {

  @Override
  public String template() {
    return "forms/lifting";
  }

  @Override
  public String door() {
    return "/beperkingen/" + restriction.restriction() + "/opheffing";
  }

  @Override
  public Form begin(Sheet sheet, Form form) {
    return AccountPart.begin(sheet, form).with("per", sheet.today().toString());
  }

  @Override
  public Form check(Sheet sheet, Form form) {
    return AccountPart.checkDecision(Needed.day(form, "per", "forms.lifting.day.needed"));
  }

  @Override
  public Map<String, Object> body(Sheet sheet, Form form) {
    var body = new LinkedHashMap<String, Object>();
    body.put("per", form.value("per"));
    body.put("verantwoording", AccountPart.body(form));
    return body;
  }

  @Override
  public void show(Sheet sheet, Form form, Model model) {
    AccountPart.show(sheet, form, sheet.parties(Concerned.familyAnd(sheet)), model);
    model.addAttribute("part", restriction.decided().part());
    model.addAttribute("until", restriction.until());
  }

  @Override
  public List<UUID> owedHearing(Sheet sheet, Form form) {
    return Concerned.youth(sheet);
  }
}
