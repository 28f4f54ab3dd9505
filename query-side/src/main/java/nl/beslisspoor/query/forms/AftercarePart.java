package nl.beslisspoor.query.forms;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.query.paper.Form;
import org.springframework.ui.Model;

/** What is agreed for the time after: who stays, who may be called, in which words. */
final class AftercarePart {

  static final String AGREEMENT = "nazorg-afspraak";

  private static final String STAYS = "nazorg-blijven";
  private static final String CALLED = "nazorg-teBellen";

  private AftercarePart() {}

  /** People without a task in the agreement in words say too little. */
  static Form check(Form form) {
    return agreed(form) && !form.has(AGREEMENT)
        ? form.fault(AGREEMENT, "forms.aftercare.agreement.needed")
        : form;
  }

  /** Puts the agreement in a body; nothing when none was made. */
  static void put(Map<String, Object> body, Form form) {
    if (agreed(form)) {
      var agreement = new LinkedHashMap<String, Object>();
      agreement.put("blijven", form.all(STAYS));
      agreement.put("teBellen", form.all(CALLED));
      agreement.put("afspraak", form.value(AGREEMENT));
      body.put("nazorg", agreement);
    }
  }

  static void show(Sheet sheet, Model model) {
    model.addAttribute(
        "staying",
        sheet.named(
            person -> !Sheet.is(person, Relation.COURT) && !Sheet.is(person, Relation.YOUTH)));
  }

  private static boolean agreed(Form form) {
    return form.has(AGREEMENT) || !form.all(STAYS).isEmpty() || !form.all(CALLED).isEmpty();
  }
}
