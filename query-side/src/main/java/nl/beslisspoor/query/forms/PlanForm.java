package nl.beslisspoor.query.forms;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.beslisspoor.query.paper.Form;
import org.springframework.ui.Model;

/**
 * The day of the next evaluation, in place of the one that was set.
 *
 * @param answers whether who fills it in has a role in the file that answers for the day
 */
record PlanForm(Standing standing, boolean answers) implements RecordingForm {

  @Override
  public String template() {
    return "forms/plan";
  }

  @Override
  public String door() {
    return standing.address() + "/evaluatieplanning";
  }

  /** Begins with the day that is set, or with the day that the form's rhythm asks for. */
  @Override
  public Form begin(Sheet sheet, Form form) {
    return standing
        .due()
        .filter(day -> !day.isBefore(sheet.today()))
        .or(() -> standing.after(sheet.today()))
        .map(day -> form.with("op", day.toString()))
        .orElse(form);
  }

  @Override
  public Form check(Sheet sheet, Form form) {
    var checked = Needed.day(form, "op", "forms.plan.day.needed");
    return late(sheet) ? Needed.choice(checked, "reden", "forms.plan.why.needed") : checked;
  }

  /** A day that has passed is only moved with a reason. */
  private boolean late(Sheet sheet) {
    return standing.due().filter(sheet.today()::isAfter).isPresent();
  }

  @Override
  public Map<String, Object> body(Sheet sheet, Form form) {
    var body = new LinkedHashMap<String, Object>();
    body.put("op", form.value("op"));
    AccountPart.put(body, "reden", form.value("reden"));
    return body;
  }

  @Override
  public void show(Sheet sheet, Form form, Model model) {
    model.addAttribute("standing", standing);
    model.addAttribute("answers", answers);
    model.addAttribute("late", late(sheet));
  }
}
