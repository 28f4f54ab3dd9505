package nl.beslisspoor.query.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.beslisspoor.events.catalogue.Party;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.events.catalogue.RuleText;
import nl.beslisspoor.events.catalogue.Rules;
import nl.beslisspoor.events.catalogue.SupportForm;
import nl.beslisspoor.query.paper.Form;
import org.springframework.ui.Model;

/** The choice of a support figure, in one form. */
record ChoiceForm(SupportForm support) implements RecordingForm {

  @Override
  public String template() {
    return "forms/choose";
  }

  @Override
  public String door() {
    return "/steunfiguren";
  }

  @Override
  public Form begin(Sheet sheet, Form form) {
    var begun = AccountPart.begin(sheet, form);
    return begun.with(AccountPart.DECIDERS, "").with("aantal-grondslag", "1");
  }

  @Override
  public Form check(Sheet sheet, Form form) {
    var checked = Needed.choice(form, "steunfiguur", "forms.choose.figure.needed");
    if (support.chosenBy().isEmpty() && !form.has("uitkomst")) {
      checked = checked.fault("uitkomst", "forms.choose.described.needed");
    }
    return byYouth() ? AccountPart.check(checked) : AccountPart.checkShared(sheet, checked);
  }

  @Override
  public Map<String, Object> body(Sheet sheet, Form form) {
    var body = new LinkedHashMap<String, Object>();
    body.put("steunfiguur", form.value("steunfiguur"));
    body.put("vorm", support.id().value());
    body.put("verantwoording", AccountPart.body(form));
    return body;
  }

  @Override
  public void show(Sheet sheet, Form form, Model model) {
    var choosing = new Choosing(support, sheet);
    AccountPart.show(sheet, form, sheet.parties(choosing.asked()), model);
    model.addAttribute("support", support);
    model.addAttribute("byYouth", byYouth());
    model.addAttribute("byCourt", support.chosenOnlyBy(Party.COURT));
    model.addAttribute("owed", choosing.byAnswerable());
    model.addAttribute(
        "figures",
        sheet.choices(person ->
            Stream.of(Relation.YOUTH, Relation.PROFESSIONAL, Relation.COURT)
                .noneMatch(relation -> Sheet.is(person, relation))));
    model.addAttribute("choosers", sheet.named(choosing::chooses));
    model.addAttribute("hard", rules(support.hard()));
    model.addAttribute("soft", rules(support.soft()));
  }

  @Override
  public List<UUID> owedHearing(Sheet sheet, Form form) {
    return byYouth() || support.everyday() ? List.of() : Concerned.youth(sheet);
  }

  @Override
  public Optional<UUID> figure(Sheet sheet, Form form) {
    return sheet.picked(form, "steunfiguur");
  }

  private boolean byYouth() {
    return support.chosenOnlyBy(Party.YOUTH);
  }

  private static List<RuleText> rules(List<String> ids) {
    return ids.stream().map(Rules::named).toList();
  }
}
