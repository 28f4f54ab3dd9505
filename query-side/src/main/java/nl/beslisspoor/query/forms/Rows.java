package nl.beslisspoor.query.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.beslisspoor.query.paper.Form;

/**
 * Rows of a form that can grow: {@code alternatief-0-wat}, {@code alternatief-1-wat}, and so on. A
 * button named {@link #MORE} adds a row without losing anything.
 *
 * @param name of the rows; their number stands in the field {@code aantal-<name>}
 * @param fields a row counts as filled in when something stands in one of them
 * @param list where the rows go in the door's body
 */
record Rows(String name, List<String> fields, String list) {

  static final String MORE = "meer";

  /** The field of rows that hold one text and nothing else. */
  static final String TEXT = "tekst";

  static final Rows ALTERNATIVES =
      new Rows("alternatief", List.of("wat", "waaromNiet"), "alternatieven");
  static final Rows BASIS =
      new Rows("grondslag", List.of("soort", "verwijzing", "datum"), "grondslag");
  static final Rows GOALS =
      new Rows("doel", List.of("doel", "voortgang", "woorden"), "bevindingen.doelen");
  static final Rows TRUST = new Rows("vertrouwen", List.of("punten"), "bevindingen.vertrouwen");
  static final Rows UNWANTED =
      new Rows("ongewenst", List.of("soort", "woorden"), "bevindingen.ongewenst");
  static final Rows CONTRADICTIONS =
      new Rows("tegenstrijdig", List.of(TEXT), "bevindingen.tegenstrijdig");
  static final Rows QUESTIONS = new Rows("vragen", List.of(TEXT), "vragen");

  private static final int MOST = 20;

  /** The rows that go to a list of the door's body; empty when none do. */
  static Optional<Rows> of(String list) {
    return Stream.of(ALTERNATIVES, BASIS, GOALS, TRUST, UNWANTED, CONTRADICTIONS, QUESTIONS)
        .filter(rows -> rows.list.equals(list))
        .findFirst();
  }

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

  /** The filled rows as the door takes them, empty fields left out. */
  List<Map<String, Object>> bodies(Form form) {
    return filled(form).stream()
        .map(row -> {
          var body = new LinkedHashMap<String, Object>();
          fields.forEach(field -> AccountPart.put(body, field, form.value(field(row, field))));
          return (Map<String, Object>) body;
        })
        .toList();
  }

  /** The filled rows of one text each. */
  List<String> texts(Form form) {
    return filled(form).stream().map(row -> form.value(field(row, TEXT))).toList();
  }

  private boolean any(Form form, int row) {
    return fields.stream().anyMatch(field -> form.has(field(row, field)));
  }
}
