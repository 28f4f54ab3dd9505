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
      return form.fault("naam", "forms.name.needed");
    }
    return form.value("naam").length() > LONGEST_NAME
        ? form.fault("naam", "forms.name.too-long", LONGEST_NAME)
        : form;
  }

  /** A birth date lies in the past; none may be given. */
  static Form birthDate(Form form) {
    if (!form.has("geboortedatum")) {
      return form;
    }
    return form.day("geboortedatum")
        .map(day ->
            day.isAfter(Dates.today()) ? form.fault("geboortedatum", "forms.born.later") : form)
        .orElseGet(() -> form.fault("geboortedatum", "forms.born.unreadable"));
  }

  /**
   * @param key of what to do when the field is empty
   */
  static Form choice(Form form, String field, String key) {
    return form.has(field) ? form : form.fault(field, key);
  }

  /**
   * @param key of what to do when the field holds no day
   */
  static Form day(Form form, String field, String key) {
    return form.day(field).isPresent() ? form : form.fault(field, key);
  }

  /** A day that may be left out. */
  static Form dayOrNone(Form form, String field) {
    return form.has(field) && form.day(field).isEmpty()
        ? form.fault(field, "forms.period.unreadable")
        : form;
  }

  /** A period in the fields {@code van} and {@code tot}; the end may be left open. */
  static Form period(Form form) {
    var from = form.day("van");
    var until = form.day("tot");
    if (from.isEmpty()) {
      return form.fault("van", "forms.period.first");
    }
    if (form.has("tot") && until.isEmpty()) {
      return form.fault("tot", "forms.period.unreadable");
    }
    return until.filter(end -> end.isBefore(from.get())).isPresent()
        ? form.fault("tot", "forms.period.ends-first")
        : form;
  }

  static Map<String, Object> periodBody(Form form) {
    var body = new LinkedHashMap<String, Object>();
    body.put("van", form.day("van").map(LocalDate::toString).orElseThrow());
    form.day("tot").ifPresent(until -> body.put("tot", until.toString()));
    return body;
  }
}
