package nl.beslisspoor.query.forms;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.beslisspoor.events.catalogue.Stance;
import nl.beslisspoor.query.paper.Form;
import nl.beslisspoor.query.paper.HeardRow;

/** What one party said, as forms ask it and the door takes it. */
final class Stances {

  private Stances() {}

  static Form check(Form form, HeardRow row) {
    if (!AccountPart.said(row)) {
      return form;
    }
    if (row.stance().isEmpty()) {
      return form.fault(HeardRow.field(row.number(), "standpunt"), "forms.stance.needed");
    }
    return answered(row) || !row.whyNot().isEmpty()
        ? form
        : form.fault(
            HeardRow.field(row.number(), "redenNietGehoord"), "forms.stance.why-not.needed");
  }

  /** Whether the party gave a view that is no reading of a professional. */
  static boolean heard(HeardRow row) {
    return answered(row) && !row.impression();
  }

  /** Whether a stance is filled in, by the party's own choice or as somebody's impression. */
  private static boolean answered(HeardRow row) {
    return Arrays.stream(Stance.values())
        .anyMatch(stance -> stance.name().equals(row.stance()) && stance.heard());
  }

  static Map<String, Object> body(HeardRow row) {
    var body = new LinkedHashMap<String, Object>();
    body.put("partij", row.party());
    body.put("standpunt", row.stance());
    AccountPart.put(body, "woorden", row.words());
    AccountPart.put(body, "wijze", row.how());
    row.on().ifPresent(day -> body.put("datum", day.toString()));
    AccountPart.put(body, "redenNietGehoord", row.whyNot());
    body.put("indruk", row.impression());
    return body;
  }
}
