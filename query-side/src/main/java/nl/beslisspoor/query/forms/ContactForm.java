package nl.beslisspoor.query.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.query.paper.Form;
import org.springframework.ui.Model;

/** Contact with the network without the youth is registered. */
final class ContactForm implements RecordingForm {

  private static final String DAY = "op";
  private static final String MINUTES = "minuten";
  private static final String BY = "door";
  private static final String WITH = "met";
  private static final String PURPOSE = "doel";

  @Override
  public String template() {
    return "forms/contact";
  }

  @Override
  public String door() {
    return "/netwerkcontacten";
  }

  @Override
  public Form begin(Sheet sheet, Form form) {
    var begun = form.with(DAY, sheet.today().toString());
    return sheet.holdsMe() ? begun.with(BY, sheet.who().person().toString()) : begun;
  }

  @Override
  public Form check(Sheet sheet, Form form) {
    var checked = Needed.day(form, DAY, "forms.contact.day.needed");
    checked = Money.minutes(checked, MINUTES, "forms.contact.minutes.needed");
    checked = Needed.choice(checked, BY, "forms.contact.by.needed");
    checked =
        checked.all(WITH).isEmpty() ? checked.fault(WITH, "forms.contact.with.needed") : checked;
    return Needed.choice(checked, PURPOSE, "forms.contact.purpose.needed");
  }

  @Override
  public Map<String, Object> body(Sheet sheet, Form form) {
    var body = new LinkedHashMap<String, Object>();
    body.put(DAY, form.value(DAY));
    body.put(MINUTES, Integer.valueOf(form.value(MINUTES)));
    body.put(BY, form.value(BY));
    body.put(WITH, form.all(WITH));
    body.put(PURPOSE, form.value(PURPOSE));
    return body;
  }

  @Override
  public void show(Sheet sheet, Form form, Model model) {
    model.addAttribute("colleagues", sheet.named(one -> Sheet.is(one, Relation.PROFESSIONAL)));
    model.addAttribute(
        "network",
        sheet.named(one -> !AccountPart.answerable(one) && !Sheet.is(one, Relation.YOUTH)));
  }

  @Override
  public List<Rows> rows() {
    return List.of();
  }
}
