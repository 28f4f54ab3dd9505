package nl.beslisspoor.query.forms;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.beslisspoor.query.paper.Dates;
import nl.beslisspoor.query.paper.Form;

/** Checks that many forms share. */
final class Needed {

  private static final int LONGEST_NAME = 200;

  private Needed() {}

  static Form name(Form form) {
    if (!form.has("naam")) {
      return form.fault("naam", "Vul de naam in.");
    }
    return form.value("naam").length() > LONGEST_NAME
        ? form.fault("naam", "Maak de naam korter dan 200 tekens.")
        : form;
  }

  /** A birth date lies in the past; none may be given. */
  static Form birthDate(Form form) {
    if (!form.has("geboortedatum")) {
      return form;
    }
    return form.day("geboortedatum")
        .map(day ->
            day.isAfter(new Dates().today())
                ? form.fault("geboortedatum", "Een geboortedatum ligt niet in de toekomst.")
                : form)
        .orElseGet(() -> form.fault("geboortedatum", "Dit is geen datum. Vul in zoals 3-5-2012."));
  }

  static Form choice(Form form, String field, String words) {
    return form.has(field) ? form : form.fault(field, words);
  }

  /** A period in the fields {@code van} and {@code tot}; the end may be left open. */
  static Form period(Form form) {
    var from = form.day("van");
    var until = form.day("tot");
    if (from.isEmpty()) {
      return form.fault("van", "Vul de eerste dag in, zoals 3-5-2026.");
    }
    if (form.has("tot") && until.isEmpty()) {
      return form.fault("tot", "Dit is geen datum. Vul in zoals 3-5-2026, of laat het leeg.");
    }
    return until.filter(end -> end.isBefore(from.get())).isPresent()
        ? form.fault("tot", "De laatste dag ligt voor de eerste dag.")
        : form;
  }

  static Map<String, Object> periodBody(Form form) {
    var body = new LinkedHashMap<String, Object>();
    body.put("van", form.day("van").map(LocalDate::toString).orElseThrow());
    form.day("tot").ifPresent(until -> body.put("tot", until.toString()));
    return body;
  }
}
