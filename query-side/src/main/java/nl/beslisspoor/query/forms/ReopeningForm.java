package nl.beslisspoor.query.forms;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.beslisspoor.query.paper.Form;
import org.springframework.ui.Model;

/** A closed file is opened again, from the day of the decision on. */
final class ReopeningForm implements RecordingForm {

  @Override
  public String template() {
    return "forms/reopening";
  }

  @Override
  public String door() {
    return "/heropening";
  }

  @Override
  public Form begin(Sheet sheet, Form form) {
    return AccountPart.begin(sheet, form);
  }

  @Override
  public Form check(Sheet sheet, Form form) {
    return AccountPart.checkDecision(form);
  }

  @Override
  public Map<String, Object> body(Sheet sheet, Form form) {
    return Map.of("verantwoording", AccountPart.body(form));
  }

  @Override
  public void show(Sheet sheet, Form form, Model model) {
    AccountPart.show(sheet, form, sheet.parties(Concerned.familyAnd(sheet)), model);
  }

  @Override
  public List<UUID> owedHearing(Sheet sheet, Form form) {
    return Concerned.youth(sheet);
  }
}
