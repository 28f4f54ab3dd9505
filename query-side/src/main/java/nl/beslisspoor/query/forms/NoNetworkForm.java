package nl.beslisspoor.query.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.beslisspoor.query.paper.Form;
import org.springframework.ui.Model;

/** No network was found, with the questions by which it was looked for. */
final class NoNetworkForm implements RecordingForm {

  @Override
  public String template() {
    return "forms/no-network";
  }

  @Override
  public String door() {
    return "/netwerk/ontbreekt";
  }

  @Override
  public Form begin(Sheet sheet, Form form) {
    return form.with("op", sheet.today().toString());
  }

  @Override
  public Form check(Sheet sheet, Form form) {
    var checked = Needed.day(form, "op", "forms.no-network.day.needed");
    return Rows.QUESTIONS.filled(form).isEmpty()
        ? checked.fault(Rows.QUESTIONS.field(0, Rows.TEXT), "forms.no-network.questions.needed")
        : checked;
  }

  @Override
  public Map<String, Object> body(Sheet sheet, Form form) {
    var body = new LinkedHashMap<String, Object>();
    body.put("op", form.value("op"));
    body.put("vragen", Rows.QUESTIONS.texts(form));
    return body;
  }

  @Override
  public void show(Sheet sheet, Form form, Model model) {
    model.addAttribute("questions", Rows.QUESTIONS.shown(form));
  }

  @Override
  public List<Rows> rows() {
    return List.of(Rows.QUESTIONS);
  }
}
