package nl.beslisspoor.query.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.query.paper.Form;
import org.springframework.ui.Model;

/** Nobody for now, as youth and parents want it: a complete answer. */
final class NobodyForm implements RecordingForm {

  private static final String AGAIN = "opnieuwVragenOp";

  @Override
  public String template() {
    return "forms/nobody";
  }

  @Override
  public String door() {
    return "/geen-steunfiguur";
  }

  @Override
  public Form begin(Sheet sheet, Form form) {
    var youth = sheet.youth().map(one -> one.person().toString()).orElse("");
    return AccountPart.begin(sheet, form).with(AccountPart.DECIDERS, youth);
  }

  @Override
  public Form check(Sheet sheet, Form form) {
    return AccountPart.checkShared(sheet, Needed.dayOrNone(form, AGAIN));
  }

  @Override
  public Map<String, Object> body(Sheet sheet, Form form) {
    var body = new LinkedHashMap<String, Object>();
    AccountPart.put(body, AGAIN, form.value(AGAIN));
    body.put("verantwoording", AccountPart.body(form));
    return body;
  }

  @Override
  public void show(Sheet sheet, Form form, Model model) {
    AccountPart.show(sheet, form, sheet.parties(Concerned.familyAnd(sheet)), model);
    var family = Concerned.familyAnd(sheet);
    model.addAttribute(
        "deciders",
        sheet.named(
            person -> family.contains(person.person()) || Sheet.is(person, Relation.PROFESSIONAL)));
  }

  @Override
  public List<UUID> owedHearing(Sheet sheet, Form form) {
    return Concerned.youth(sheet);
  }
}
