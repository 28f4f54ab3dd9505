package nl.beslisspoor.query.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.catalogue.EndGround;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.events.catalogue.SupportForm;
import nl.beslisspoor.query.paper.Form;
import nl.beslisspoor.query.paper.Words;
import nl.beslisspoor.query.timeline.People.Person;
import org.springframework.ui.Model;

/** A figure no longer has a position, or will get none; that people know each other goes on. */
record EndForm(Standing standing) implements RecordingForm {

  static final String GROUND = "grond";
  static final String FAREWELL = "afscheidOp";

  @Override
  public String template() {
    return "forms/end";
  }

  @Override
  public String door() {
    return standing.address() + "/beeindiging";
  }

  @Override
  public Form begin(Sheet sheet, Form form) {
    return AccountPart.begin(sheet, form);
  }

  @Override
  public Form check(Sheet sheet, Form form) {
    return AccountPart.checkShared(sheet, ending(form));
  }

  @Override
  public Map<String, Object> body(Sheet sheet, Form form) {
    var body = new LinkedHashMap<String, Object>();
    put(body, form);
    body.put("verantwoording", AccountPart.body(form));
    return body;
  }

  @Override
  public void show(Sheet sheet, Form form, Model model) {
    AccountPart.show(
        sheet, form, sheet.parties(Concerned.youthAnd(sheet, standing.figure())), model);
    AftercarePart.show(sheet, model);
    model.addAttribute("deciders", sheet.named(person -> decides(sheet, person)));
    model.addAttribute("standing", standing);
    model.addAttribute("endGrounds", Words.choices(EndGround.class));
  }

  @Override
  public List<UUID> owedHearing(Sheet sheet, Form form) {
    return standing.inForm().filter(SupportForm::everyday).isPresent()
        ? List.of()
        : Concerned.youthAnd(sheet, standing.figure());
  }

  @Override
  public Optional<UUID> figure(Sheet sheet, Form form) {
    return Optional.of(standing.figure());
  }

  /** What an end asks for, also when an evaluation brings it. */
  static Form ending(Form form) {
    var checked = Needed.choice(form, GROUND, "forms.end.ground.needed");
    return AftercarePart.check(Needed.dayOrNone(checked, FAREWELL));
  }

  static void put(Map<String, Object> body, Form form) {
    body.put(GROUND, form.value(GROUND));
    AccountPart.put(body, FAREWELL, form.value(FAREWELL));
    AftercarePart.put(body, form);
  }

  private boolean decides(Sheet sheet, Person person) {
    return AccountPart.answerable(person)
        || Sheet.is(person, Relation.YOUTH)
        || standing.inForm().filter(form -> new Choosing(form, sheet).chooses(person)).isPresent()
        || person.person().equals(standing.figure());
  }
}
