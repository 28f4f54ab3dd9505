package nl.beslisspoor.query.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.beslisspoor.query.paper.Form;
import org.springframework.ui.Model;

/**
 * A role that ends, handed over to somebody or not.
 *
 * @param answers whether whoever fills the form in holds a role that decides on roles
 */
record RoleEndForm(HeldRole held, boolean answers) implements RecordingForm {

  @Override
  public String template() {
    return "forms/role-end";
  }

  @Override
  public String door() {
    return "/rollen/" + held.role() + "/beeindiging";
  }

  @Override
  public Form begin(Sheet sheet, Form form) {
    return AccountPart.begin(sheet, form, answers).with("per", sheet.today().toString());
  }

  @Override
  public Form check(Sheet sheet, Form form) {
    var checked =
        form.day("per").isPresent() ? form : form.fault("per", "forms.role-end.day.needed");
    return AccountPart.checkReasons(AccountPart.checkDeciders(AccountPart.check(checked)));
  }

  @Override
  public Map<String, Object> body(Sheet sheet, Form form) {
    var body = new LinkedHashMap<String, Object>();
    body.put("per", form.day("per").map(LocalDate::toString).orElseThrow());
    AccountPart.put(body, "overgedragenAan", form.value("overgedragenAan"));
    body.put("verantwoording", AccountPart.body(form));
    return body;
  }

  @Override
  public void show(Sheet sheet, Form form, Model model) {
    AccountPart.show(sheet, form, sheet.parties(owedHearing(sheet, form)), model);
    model.addAttribute("answers", answers);
    model.addAttribute("held", held);
    model.addAttribute(
        "successors",
        RoleForm.named(sheet).stream()
            .filter(one -> !one.value().equals(held.holder().toString()))
            .toList());
  }

  @Override
  public List<UUID> owedHearing(Sheet sheet, Form form) {
    var owed = new ArrayList<>(List.of(held.holder()));
    sheet.picked(form, "overgedragenAan").ifPresent(owed::add);
    return owed;
  }
}
