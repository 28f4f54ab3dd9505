package nl.beslisspoor.query.forms;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.beslisspoor.query.paper.Dates;
import nl.beslisspoor.query.paper.Fields;
import nl.beslisspoor.query.paper.Form;
import org.springframework.ui.Model;

/** The figure's own answer: a yes with how it was said, or a no in the figure's words. */
record AnswerForm(Chosen chosen, boolean yes) implements RecordingForm {

  @Override
  public String template() {
    return "forms/answer";
  }

  @Override
  public String door() {
    return "/steunfiguren/" + chosen.support() + (yes ? "/aanvaarding" : "/afwijzing");
  }

  @Override
  public Form begin(Sheet sheet, Form form) {
    var now = Instant.now();
    return form.with("gezegd-datum", Dates.fieldDay(now)).with("gezegd-tijd", Dates.fieldTime(now));
  }

  @Override
  public Form check(Sheet sheet, Form form) {
    return AccountPart.moment(form, "gezegd");
  }

  @Override
  public Map<String, Object> body(Sheet sheet, Form form) {
    var body = new LinkedHashMap<String, Object>();
    body.put("gezegdOp", form.moment("gezegd").orElseThrow().toString());
    AccountPart.put(body, "wijze", form.value("wijze"));
    AccountPart.put(body, "woorden", form.value("woorden"));
    return body;
  }

  @Override
  public void show(Sheet sheet, Form form, Model model) {
    model.addAttribute("chosen", chosen);
    model.addAttribute("yes", yes);
    model.addAttribute("ways", new Fields().ways());
  }
}
