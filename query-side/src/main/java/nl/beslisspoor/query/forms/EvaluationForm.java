package nl.beslisspoor.query.forms;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.query.paper.Form;
import org.springframework.ui.Model;

/** An evaluation: what it found, what everybody says of it, and what it comes to. */
record EvaluationForm(Standing standing) implements RecordingForm {

  @Override
  public String template() {
    return "forms/evaluation";
  }

  @Override
  public String door() {
    return standing.address() + "/evaluaties";
  }

  @Override
  public Form begin(Sheet sheet, Form form) {
    return ConclusionPart.begin(standing, sheet.today(), AccountPart.begin(sheet, form));
  }

  @Override
  public Form check(Sheet sheet, Form form) {
    return AccountPart.checkDecision(FindingsPart.check(ConclusionPart.check(form)));
  }

  @Override
  public Map<String, Object> body(Sheet sheet, Form form) {
    var body = new LinkedHashMap<String, Object>();
    ConclusionPart.put(body, form);
    body.put("bevindingen", FindingsPart.body(form));
    body.put("verantwoording", AccountPart.body(form));
    return body;
  }

  @Override
  public void show(Sheet sheet, Form form, Model model) {
    AccountPart.show(sheet, form, sheet.parties(owedHearing(sheet, form)), model);
    AftercarePart.show(sheet, model);
    FindingsPart.show(sheet, standing, form, model);
    ConclusionPart.show(model);
    model.addAttribute("standing", standing);
  }

  @Override
  public List<Rows> rows() {
    return List.of(Rows.ALTERNATIVES, Rows.BASIS, Rows.GOALS, Rows.UNWANTED, Rows.CONTRADICTIONS);
  }

  @Override
  public List<UUID> owedHearing(Sheet sheet, Form form) {
    return Concerned.familyAnd(sheet, standing.figure());
  }

  @Override
  public Optional<LocalDate> due() {
    return standing.due();
  }

  @Override
  public Optional<UUID> figure(Sheet sheet, Form form) {
    return Optional.of(standing.figure());
  }
}
