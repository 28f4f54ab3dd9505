package nl.beslisspoor.query.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.beslisspoor.query.paper.Form;
import nl.beslisspoor.query.paper.Text;
import org.springframework.ui.Model;

/**
 * A consent withdrawn by its giver.
 *
 * @param words the consent in one sentence
 */
record WithdrawalForm(UUID consent, UUID giver, Text giverName, Text words)
    implements RecordingForm {

  @Override
  public String template() {
    return "forms/withdraw";
  }

  @Override
  public String door() {
    return "/toestemmingen/" + consent + "/intrekking";
  }

  @Override
  public Form begin(Sheet sheet, Form form) {
    return AccountPart.begin(sheet, form).with(AccountPart.DECIDERS, giver.toString());
  }

  @Override
  public Form check(Sheet sheet, Form form) {
    return AccountPart.check(form);
  }

  @Override
  public Map<String, Object> body(Sheet sheet, Form form) {
    var body = new LinkedHashMap<String, Object>();
    body.put("verantwoording", AccountPart.body(form));
    return body;
  }

  @Override
  public void show(Sheet sheet, Form form, Model model) {
    AccountPart.show(sheet, form, List.of(), model);
    model.addAttribute("withdrawal", consent);
    model.addAttribute("giver", giver);
    model.addAttribute("giverName", giverName);
    model.addAttribute("consent", words);
  }
}
