package nl.beslisspoor.query.forms;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.beslisspoor.events.catalogue.LegalFramework;
import nl.beslisspoor.events.catalogue.Residence;
import nl.beslisspoor.query.paper.Form;
import nl.beslisspoor.query.paper.Words;
import org.springframework.ui.Model;

/** A new file: whose it is and why it is opened. Who opens it becomes case director. */
final class OpeningForm implements RecordingForm {

  @Override
  public String template() {
    return "forms/open";
  }

  @Override
  public String door() {
    return "";
  }

  @Override
  public Form begin(Sheet sheet, Form form) {
    return AccountPart.begin(sheet, form);
  }

  @Override
  public Form check(Sheet sheet, Form form) {
    var checked = Needed.name(form);
    checked =
        form.day("geboortedatum").isPresent()
            ? Needed.birthDate(checked)
            : checked.fault("geboortedatum", "forms.born.needed");
    checked = Needed.choice(checked, "kader", "forms.open.framework.needed");
    checked = Needed.choice(checked, "verblijf", "forms.open.residence.needed");
    return AccountPart.checkReasons(AccountPart.check(checked));
  }

  @Override
  public Map<String, Object> body(Sheet sheet, Form form) {
    var body = new LinkedHashMap<String, Object>();
    body.put("naam", form.value("naam"));
    body.put("geboortedatum", form.day("geboortedatum").map(LocalDate::toString).orElseThrow());
    body.put("kader", form.value("kader"));
    body.put("verblijf", form.value("verblijf"));
    body.put("verantwoording", AccountPart.body(form));
    return body;
  }

  @Override
  public void show(Sheet sheet, Form form, Model model) {
    AccountPart.show(sheet, form, java.util.List.of(), model);
    model.addAttribute("frameworks", Words.choices(LegalFramework.class));
    model.addAttribute("residences", Words.choices(Residence.class));
  }
}
