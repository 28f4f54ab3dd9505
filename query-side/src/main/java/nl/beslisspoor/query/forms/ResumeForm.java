package nl.beslisspoor.query.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.query.paper.Form;
import org.springframework.ui.Model;

/** The hold is over: the figure has position and view back. */
record ResumeForm(Standing standing) implements RecordingForm {

  @Override
  public String template() {
    return "forms/resume";
  }

  @Override
  public String door() {
    return standing.address() + "/hervatting";
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
    AccountPart.show(sheet, form, sheet.parties(owedHearing(sheet, form)), model);
    model.addAttribute("standing", standing);
  }

  @Override
  public List<UUID> owedHearing(Sheet sheet, Form form) {
    return Concerned.youthAnd(sheet, standing.figure());
  }

  @Override
  public Optional<UUID> figure(Sheet sheet, Form form) {
    return Optional.of(standing.figure());
  }
}
