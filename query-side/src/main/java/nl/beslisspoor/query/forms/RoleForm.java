package nl.beslisspoor.query.forms;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.catalogue.MandateGround;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.query.paper.Choice;
import nl.beslisspoor.query.paper.Form;
import nl.beslisspoor.query.paper.Words;
import org.springframework.ui.Model;

/**
 * A role for somebody, or another one instead of the role held.
 *
 * @param held the role that changes; empty for a new one
 */
record RoleForm(Optional<HeldRole> held) implements RecordingForm {

  @Override
  public String template() {
    return "forms/role";
  }

  @Override
  public String door() {
    return held.map(role -> "/rollen/" + role.role() + "/wijziging").orElse("/rollen");
  }

  @Override
  public Form begin(Sheet sheet, Form form) {
    var begun =
        AccountPart.begin(sheet, form)
            .with("van", sheet.today().toString())
            .with("mandaat-grond", MandateGround.ORGANISATION.name());
    return held.map(role -> begun.with("soort", role.kind().code())).orElse(begun);
  }

  @Override
  public Form check(Sheet sheet, Form form) {
    var checked =
        held.isPresent() ? form : Needed.choice(form, "persoon", "forms.role.holder.needed");
    checked = Needed.choice(checked, "soort", "forms.role.kind.needed");
    checked = Needed.choice(checked, "mandaat-grond", "forms.role.mandate.needed");
    checked = AccountPart.check(Needed.period(checked));
    return AccountPart.checkReasons(AccountPart.checkDeciders(checked));
  }

  @Override
  public Map<String, Object> body(Sheet sheet, Form form) {
    var mandate = new LinkedHashMap<String, Object>();
    mandate.put("grond", form.value("mandaat-grond"));
    AccountPart.put(mandate, "verwijzing", form.value("mandaat-verwijzing"));
    var body = new LinkedHashMap<String, Object>();
    AccountPart.put(body, "persoon", held.isPresent() ? "" : form.value("persoon"));
    body.put("soort", form.value("soort"));
    body.put("mandaat", mandate);
    body.put("periode", Needed.periodBody(form));
    body.put("verantwoording", AccountPart.body(form));
    return body;
  }

  @Override
  public void show(Sheet sheet, Form form, Model model) {
    AccountPart.show(sheet, form, sheet.parties(owedHearing(sheet, form)), model);
    model.addAttribute("held", held.orElse(null));
    model.addAttribute("holders", named(sheet));
    model.addAttribute("kinds", kinds());
    model.addAttribute("mandateGrounds", Words.choices(MandateGround.class));
  }

  @Override
  public List<UUID> owedHearing(Sheet sheet, Form form) {
    return held.map(HeldRole::holder).or(() -> sheet.picked(form, "persoon")).stream().toList();
  }

  static List<Choice> named(Sheet sheet) {
    return sheet.named(person -> true);
  }

  private static List<Choice> kinds() {
    return Arrays.stream(RoleKind.values())
        .filter(kind -> !kind.byRelation())
        .map(Choice::of)
        .toList();
  }
}
