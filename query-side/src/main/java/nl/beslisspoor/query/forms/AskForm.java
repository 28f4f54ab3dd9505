package nl.beslisspoor.query.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.events.catalogue.ResourceKind;
import nl.beslisspoor.query.paper.Form;
import nl.beslisspoor.query.paper.Words;
import org.springframework.ui.Model;

/** Somebody asks for time, costs or backing. */
final class AskForm implements RecordingForm {

  private static final String KIND = "soort";
  private static final String ASKER = "vrager";
  private static final String DAY = "gevraagdOp";
  private static final String MUCH = "hoeveel";
  private static final String WHAT = "waarvoor";

  @Override
  public String template() {
    return "forms/ask";
  }

  @Override
  public String door() {
    return "/middelen";
  }

  @Override
  public Form begin(Sheet sheet, Form form) {
    var begun = form.with(DAY, sheet.today().toString());
    return sheet.holdsMe() ? begun.with(ASKER, sheet.who().person().toString()) : begun;
  }

  @Override
  public Form check(Sheet sheet, Form form) {
    var checked = Needed.choice(form, KIND, "forms.ask.kind.needed");
    checked = kind(form).map(of -> Money.needed(form, MUCH, of)).orElse(checked);
    checked = Needed.choice(checked, ASKER, "forms.ask.asker.needed");
    checked = Needed.day(checked, DAY, "forms.ask.day.needed");
    return Needed.choice(checked, WHAT, "forms.ask.what.needed");
  }

  @Override
  public Map<String, Object> body(Sheet sheet, Form form) {
    var body = new LinkedHashMap<String, Object>();
    for (var name : List.of(KIND, ASKER, DAY, WHAT)) {
      body.put(name, form.value(name));
    }
    kind(form).flatMap(of -> Money.amount(form, MUCH, of)).ifPresent(much -> body.put(MUCH, much));
    return body;
  }

  @Override
  public void show(Sheet sheet, Form form, Model model) {
    model.addAttribute("resourceKinds", Words.choices(ResourceKind.class));
    model.addAttribute(
        "askers",
        sheet.named(one -> !Sheet.is(one, Relation.YOUTH) && !Sheet.is(one, Relation.COURT)));
  }

  @Override
  public List<Rows> rows() {
    return List.of();
  }

  private static Optional<ResourceKind> kind(Form form) {
    return Stream.of(ResourceKind.values())
        .filter(one -> one.name().equals(form.value(KIND)))
        .findFirst();
  }
}
