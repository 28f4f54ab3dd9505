package nl.beslisspoor.query.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.query.paper.Form;
import org.springframework.ui.Model;

/** A professional pauses a figure's position and view; never the contact with the youth. */
record HoldForm(Standing standing) implements RecordingForm {

  static final String CONTACT = "contactGaatDoor";
  static final String TALK = "gesprekOp";

  @Override
  public String template() {
    return "forms/hold";
  }

  @Override
  public String door() {
    return standing.address() + "/pauze";
  }

  @Override
  public Form begin(Sheet sheet, Form form) {
    return AccountPart.begin(sheet, form);
  }

  @Override
  public Form check(Sheet sheet, Form form) {
    var checked = Needed.choice(form, CONTACT, "forms.hold.contact.needed");
    return AccountPart.checkDecision(Needed.dayOrNone(checked, TALK));
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
    AccountPart.show(sheet, form, sheet.parties(owedHearing(sheet, form)), model);
    model.addAttribute("standing", standing);
  }

  @Override
  public List<UUID> owedHearing(Sheet sheet, Form form) {
    return Concerned.youthAnd(sheet, standing.figure());
  }

  @Override
  public Optional<UUID> figure(Sheet sheet, Form form) {
    return Optional.of(standing.figure());
  }

  /** What a hold asks for, also when an evaluation brings it. */
  static void put(Map<String, Object> body, Form form) {
    body.put(CONTACT, form.value(CONTACT).equals("ja"));
    AccountPart.put(body, TALK, form.value(TALK));
  }
}
