package nl.beslisspoor.query.forms;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.beslisspoor.events.catalogue.MandateGround;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.query.paper.Choice;
import nl.beslisspoor.query.paper.Form;
import nl.beslisspoor.query.paper.Text;
import nl.beslisspoor.query.paper.Words;
import nl.beslisspoor.query.timeline.People.Person;
import org.springframework.ui.Model;

/**
 * A role for somebody, or another one instead of the role held.
 *
 * @param held the role that changes; empty for a new one
 * @param answers whether whoever fills the form in holds a role that decides on roles
 */
record RoleForm(Optional<HeldRole> held, boolean answers) implements RecordingForm {

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
        AccountPart.begin(sheet, form, answers)
            .with("van", sheet.today().toString())
            .with("mandaat-grond", MandateGround.ORGANISATION.name());
    return held.map(role -> begun.with("soort", role.kind().code())).orElse(begun);
  }

  @Override
  public Form check(Sheet sheet, Form form) {
    var checked =
        held.isPresent() ? form : Needed.choice(form, "persoon", "forms.role.holder.needed");
    checked = Needed.choice(checked, "soort", "forms.role.kind.needed");
    checked = fitting(sheet, checked);
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
    model.addAttribute("answers", answers);
    model.addAttribute("held", held.orElse(null));
    model.addAttribute("holders", holders(sheet));
    model.addAttribute("kinds", kinds(sheet));
    model.addAttribute("mandateGrounds", Words.choices(MandateGround.class));
  }

  @Override
  public List<UUID> owedHearing(Sheet sheet, Form form) {
    return held.map(HeldRole::holder).or(() -> sheet.picked(form, "persoon")).stream().toList();
  }

  static List<Choice> named(Sheet sheet) {
    return sheet.named(person -> true);
  }

  /** Professionals first; then who may be a guardian and nothing else, and never the youth. */
  private static List<Choice> holders(Sheet sheet) {
    var citizens =
        sheet.named(person -> !professional(person) && !Sheet.is(person, Relation.YOUTH)).stream()
            .map(one -> new Choice(one.value(), Text.of("forms.role.holder.citizen", one.words())));
    return Stream.concat(sheet.named(RoleForm::professional).stream(), citizens).toList();
  }

  private static boolean professional(Person person) {
    return Sheet.is(person, Relation.PROFESSIONAL);
  }

  /** A fault where a professional's role would go to somebody who is none. */
  private Form fitting(Sheet sheet, Form form) {
    return chosen(form)
        .filter(kind -> !mayHold(sheet, form, kind))
        .map(kind ->
            form.fault(
                held.isPresent() ? "soort" : "persoon",
                "forms.role.holder.professional",
                Text.of(kind)))
        .orElse(form);
  }

  private boolean mayHold(Sheet sheet, Form form, RoleKind kind) {
    return !kind.professional()
        || owedHearing(sheet, form).stream()
            .flatMap(holder -> sheet.find(holder).stream())
            .allMatch(RoleForm::professional);
  }

  private static Optional<RoleKind> chosen(Form form) {
    return Arrays.stream(RoleKind.values())
        .filter(kind -> kind.name().equals(form.value("soort")))
        .findFirst();
  }

  private List<Choice> kinds(Sheet sheet) {
    return Arrays.stream(RoleKind.values())
        .filter(kind -> !kind.byRelation())
        .filter(kind -> held.isEmpty() || mayHold(sheet, Form.empty(), kind))
        .map(Choice::of)
        .toList();
  }
}
