package nl.beslisspoor.query.forms;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.beslisspoor.query.paper.Dates;
import nl.beslisspoor.query.paper.Form;
import org.springframework.ui.Model;

/** Somebody was asked who matters to the youth; the answer stands in the own words. */
final class WhoQuestionForm implements RecordingForm {

  private static final String WHEN = "gesteld";
  private static final String OF = "aan";

  @Override
  public String template() {
    return "forms/who-question";
  }

  @Override
  public String door() {
    return "/netwerkvragen";
  }

  @Override
  public Form begin(Sheet sheet, Form form) {
    var now = Instant.now();
    var begun =
        form.with(WHEN + "-datum", Dates.fieldDay(now)).with(WHEN + "-tijd", Dates.fieldTime(now));
    return sheet.youth().map(youth -> begun.with(OF, youth.person().toString())).orElse(begun);
  }

  @Override
  public Form check(Sheet sheet, Form form) {
    var checked = AccountPart.moment(form, WHEN);
    checked = Needed.choice(checked, OF, "forms.who.of.needed");
    return Needed.choice(checked, "vraag", "forms.who.question.needed");
  }

  @Override
  public Map<String, Object> body(Sheet sheet, Form form) {
    var body = new LinkedHashMap<String, Object>();
    body.put("gesteldOp", form.moment(WHEN).orElseThrow().toString());
    body.put(OF, form.all(OF));
    body.put("vraag", form.value("vraag"));
    AccountPart.put(body, "antwoord", form.value("antwoord"));
    return body;
  }

  @Override
  public void show(Sheet sheet, Form form, Model model) {
    model.addAttribute("asked", sheet.named(person -> !AccountPart.answerable(person)));
  }
}
