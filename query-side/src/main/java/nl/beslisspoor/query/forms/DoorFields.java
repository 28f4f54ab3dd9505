package nl.beslisspoor.query.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.beslisspoor.query.paper.Fault;
import nl.beslisspoor.query.paper.Form;
import nl.beslisspoor.query.paper.HeardRow;
import nl.beslisspoor.query.paper.Text;

/** The fields of a form behind the fields of the door's body. */
final class DoorFields {

  private static final Pattern ROW = Pattern.compile("([a-zA-Z.]+)\\[(\\d+)](?:\\.(\\w+))?");

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("beslotenOp", AccountPart.DECIDED),
          Map.entry("gezegdOp", "gezegd"),
          Map.entry("gesteldOp", "gesteld"),
          Map.entry("gezag.van", "van"),
          Map.entry("gezag.tot", "tot"),
          Map.entry("gezag.volgorde", "tot"),
          Map.entry("volgorde", "tot"),
          Map.entry("nazorg", AftercarePart.AGREEMENT),
          Map.entry("omvang", "wat"),
          Map.entry("omvang.alles", "wat"),
          Map.entry("onvermogen.oordeel", "oordeel"),
          Map.entry("onvermogen.door", "oordeel-door"));

  private DoorFields() {}

  /** The form with each fault at its field; what has no field is told as a whole. */
  static Form faults(Form form, List<Fault> faults) {
    for (var fault : faults) {
      var field = of(form, fault.field());
      form =
          field.isPresent()
              ? form.fault(field.get(), fault.words())
              : form.refused(Text.of("forms.no-such-field", fault.field(), fault.words()));
    }
    return form;
  }

  /** The form's field for a path; empty when the form has none. */
  static Optional<String> of(Form form, String path) {
    var inside = path.replaceFirst("^verantwoording[.]", "");
    var row = ROW.matcher(inside);
    var name =
        row.matches()
            ? inRow(form, row.group(1), Integer.parseInt(row.group(2)), row.group(3))
            : NAMES.getOrDefault(inside, plain(inside));
    return Optional.of(name).filter(field -> !field.isEmpty());
  }

  private static String plain(String path) {
    return path.replaceFirst("^periode[.]volgorde$", "tot")
        .replaceFirst("^(periode|bevindingen|omvang)[.]", "")
        .replaceFirst("^(mandaat|rugdekking|nazorg)[.]", "$1-");
  }

  /**
   * @param field null when the list holds texts and not objects
   */
  private static String inRow(Form form, String list, int number, String field) {
    return list.equals("gehoord")
        ? form.heard().stream()
            .filter(AccountPart::said)
            .skip(number)
            .findFirst()
            .map(said -> HeardRow.field(said.number(), field))
            .orElse("")
        : Rows.of(list).map(rows -> inRow(form, rows, number, field)).orElseGet(() -> plain(list));
  }

  /** What stands hidden in a row is told at the row's first field. */
  private static String inRow(Form form, Rows rows, int number, String field) {
    var filled = rows.filled(form);
    var known = rows.fields().contains(field) ? field : rows.fields().getFirst();
    return number < filled.size() ? rows.field(filled.get(number), known) : "";
  }
}
