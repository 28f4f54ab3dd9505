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

  private static final Pattern ROW =
      Pattern.compile("(gehoord|alternatieven|grondslag)\\[(\\d+)]\\.(\\w+)");

  private static final Map<String, String> NAMES =
      Map.of(
          "beslotenOp", AccountPart.DECIDED,
          "gezegdOp", "gezegd",
          "gezag.van", "van",
          "gezag.tot", "tot",
          "gezag.volgorde", "tot",
          "volgorde", "tot",
          "onvermogen.oordeel", "oordeel",
          "onvermogen.door", "oordeel-door");

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
        .replaceFirst("^periode[.]", "")
        .replaceFirst("^(mandaat|rugdekking)[.]", "$1-");
  }

  private static String inRow(Form form, String list, int number, String field) {
    return switch (list) {
      case "gehoord" ->
          form.heard().stream()
              .filter(AccountPart::said)
              .skip(number)
              .findFirst()
              .map(said -> HeardRow.field(said.number(), field))
              .orElse("");
      case "alternatieven" -> inRow(form, Rows.ALTERNATIVES, number, field);
      default -> inRow(form, Rows.BASIS, number, field);
    };
  }

  private static String inRow(Form form, Rows rows, int number, String field) {
    var filled = rows.filled(form);
    return number < filled.size() ? rows.field(filled.get(number), field) : "";
  }
}
