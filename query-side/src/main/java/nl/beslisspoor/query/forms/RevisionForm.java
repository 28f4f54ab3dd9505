package nl.beslisspoor.query.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.beslisspoor.events.catalogue.RevisionManner;
import nl.beslisspoor.query.decisions.DecisionLine;
import nl.beslisspoor.query.paper.Form;
import nl.beslisspoor.query.paper.Words;
import org.springframework.ui.Model;

/** A decision gives way: revised by who took it, or overruled by a higher mandate. */
record RevisionForm(DecisionLine replaced) implements RecordingForm {

  private static final String MANNER = "wijze";

  @Override
  public String template() {
    return "forms/revision";
  }

  @Override
  public String door() {
    return "/herzieningen";
  }

  @Override
  public Form begin(Sheet sheet, Form form) {
    return AccountPart.begin(sheet, form);
  }

  @Override
  public Form check(Sheet sheet, Form form) {
    var checked = Needed.choice(form, MANNER, "forms.revision.manner.needed");
    checked = Needed.choice(checked, "uitkomst", "forms.revision.outcome.needed");
    return AccountPart.checkDecision(checked);
  }

  @Override
  public Map<String, Object> body(Sheet sheet, Form form) {
    var body = new LinkedHashMap<String, Object>();
    body.put("besluit", replaced.decision().toString());
    body.put(MANNER, form.value(MANNER));
    body.put("verantwoording", AccountPart.body(form));
    return body;
  }

  @Override
  public void show(Sheet sheet, Form form, Model model) {
    AccountPart.show(sheet, form, sheet.parties(owedHearing(sheet, form)), model);
    model.addAttribute("replaced", replaced);
    model.addAttribute("outcomeOwed", true);
    model.addAttribute("manners", Words.choices(RevisionManner.class));
  }

  /** Who took the decision that gives way. */
  @Override
  public List<UUID> owedHearing(Sheet sheet, Form form) {
    return replaced.deciders().stream().map(DecisionLine.Decider::person).distinct().toList();
  }
}
