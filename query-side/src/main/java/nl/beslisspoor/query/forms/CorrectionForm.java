package nl.beslisspoor.query.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.beslisspoor.events.catalogue.CorrectionCause;
import nl.beslisspoor.query.paper.Choice;
import nl.beslisspoor.query.paper.Form;
import nl.beslisspoor.query.paper.Text;
import org.springframework.ui.Model;

/**
 * How something that was recorded should be read; the record itself stays as it was.
 *
 * @param entry its sequence in the file
 * @param sentence what stands there
 * @param concerned whom it is about
 */
record CorrectionForm(long entry, Text sentence, UUID concerned) implements RecordingForm {

  @Override
  public String template() {
    return "forms/correction";
  }

  @Override
  public String door() {
    return "/verbeteringen";
  }

  @Override
  public Form begin(Sheet sheet, Form form) {
    return AccountPart.begin(sheet, form);
  }

  @Override
  public Form check(Sheet sheet, Form form) {
    var checked = Needed.choice(form, "oorzaak", "forms.correction.cause.needed");
    checked = Needed.choice(checked, "lezing", "forms.correction.reading.needed");
    return AccountPart.checkDecision(checked);
  }

  @Override
  public Map<String, Object> body(Sheet sheet, Form form) {
    var body = new LinkedHashMap<String, Object>();
    body.put("vastlegging", entry);
    body.put("oorzaak", form.value("oorzaak"));
    body.put("lezing", form.value("lezing"));
    body.put("verantwoording", AccountPart.body(form));
    return body;
  }

  @Override
  public void show(Sheet sheet, Form form, Model model) {
    AccountPart.show(sheet, form, sheet.parties(owedHearing(sheet, form)), model);
    model.addAttribute("sentence", sentence);
    model.addAttribute(
        "causes", Stream.of(CorrectionCause.values()).map(CorrectionForm::choice).toList());
  }

  private static Choice choice(CorrectionCause cause) {
    return cause == CorrectionCause.UNLAWFUL
        ? new Choice(cause.name(), Text.alone(cause), Text.of("forms.correction.unlawful"))
        : Choice.of(cause);
  }

  @Override
  public List<UUID> owedHearing(Sheet sheet, Form form) {
    return List.of(concerned);
  }
}
