package nl.beslisspoor.query.forms;

import java.util.List;
import java.util.stream.IntStream;
import nl.beslisspoor.query.paper.Form;

/**
 * Rows of a form that can grow: {@code alternatief-0-wat}, {@code alternatief-1-wat}, and so on. A
 * button named {@link #MORE} adds a row without losing anything.
 *
 * @param name of the rows; their number stands in the field {@code aantal-<name>}
 * @param first the field by which a row counts as filled in
 */
record Rows(String name, List<String> fields) {

  static final String MORE = "meer";
  static final Rows ALTERNATIVES = new Rows("alternatief", List.of("wat", "waaromNiet"));
  static final Rows BASIS = new Rows("grondslag", List.of("soort", "verwijzing", "datum"));

  private static final int MOST = 20;

  String field(int row, String field) {
    return name + "-" + row + "-" + field;
  }

  /** How many rows the form shows. */
  int shown(Form form) {
    var asked = form.value("aantal-" + name);
    return asked.matches("[0-9]{1,2}") ? Math.clamp(Integer.parseInt(asked), 1, MOST) : 1;
  }

  /** The numbers of the rows in which something stands. */
  List<Integer> filled(Form form) {
    return IntStream.range(0, shown(form)).filter(row -> any(form, row)).boxed().toList();
  }

  /** The form with one row more, when its button was pressed. */
  Form grown(Form form) {
    return form.value(MORE).equals(name)
        ? form.with("aantal-" + name, String.valueOf(Math.min(MOST, shown(form) + 1)))
        : form;
  }

  /**
   * Faults at the given fields of rows that are filled in by half.
   *
   * @param key of what to do about it
   */
  Form complete(Form form, List<String> required, String key) {
    for (var row : filled(form)) {
      for (var field : required) {
        form = form.has(field(row, field)) ? form : form.fault(field(row, field), key);
      }
    }
    return form;
  }

  private boolean any(Form form, int row) {
    return fields.stream().anyMatch(field -> form.has(field(row, field)));
  }
}
