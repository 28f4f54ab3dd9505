package nl.beslisspoor.query.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.beslisspoor.query.paper.Fault;
import nl.beslisspoor.query.paper.Form;
import nl.beslisspoor.query.paper.Text;

/** What is wrong with a form, told away from its fields: whose it is, and which field. */
record Summary(Sheet sheet, Form form) {

  private static final Pattern ROW = Pattern.compile("(\\w+)-(\\d+)-(\\w+)");

  private static final String HEARD = "gehoord";

  /** The words of rows that have a number. */
  private static final Map<String, String> ROWS =
      Map.of(
          "alternatief", "forms.alternatives.one",
          "grondslag", "forms.basis.one",
          "doel", "forms.evaluation.goal",
          "ongewenst", "forms.evaluation.unwanted.one");

  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry("gehoord-standpunt", "paper.heard.stance"),
          Map.entry("gehoord-wijze", "paper.heard.how"),
          Map.entry("gehoord-datum", "paper.form.day"),
          Map.entry("gehoord-redenNietGehoord", "paper.heard.why-not"),
          Map.entry("alternatief-wat", "forms.alternatives.what"),
          Map.entry("alternatief-waaromNiet", "forms.alternatives.why-not"),
          Map.entry("grondslag-soort", "forms.basis.kind"),
          Map.entry("grondslag-datum", "paper.form.day"),
          Map.entry("grondslag-verwijzing", "forms.basis.which"),
          Map.entry("doel-doel", "forms.evaluation.goal.which"),
          Map.entry("doel-voortgang", "forms.evaluation.goal.progress"),
          Map.entry("ongewenst-soort", "forms.evaluation.unwanted.kind"));

  /** The faults in their order, each with its person or row and its field, where it has those. */
  List<Fault> faults() {
    return form.faults().stream().map(this::placed).toList();
  }

  private Fault placed(Fault fault) {
    var row = ROW.matcher(fault.field());
    return row.matches()
        ? of(row.group(1), Integer.parseInt(row.group(2)))
            .map(whose -> placed(fault, whose, row.group(1) + "-" + row.group(3)))
            .orElse(fault)
        : fault;
  }

  private static Fault placed(Fault fault, Text whose, String field) {
    var words =
        Optional.ofNullable(FIELDS.get(field))
            .map(label -> Text.of("forms.fault.field", whose, Text.of(label), fault.words()))
            .orElseGet(() -> Text.of("forms.fault.row", whose, fault.words()));
    return new Fault(fault.field(), words);
  }

  private Optional<Text> of(String rows, int row) {
    return rows.equals(HEARD)
        ? sheet.picked(form, HEARD + "-" + row + "-partij").map(sheet::nameOf)
        : Optional.ofNullable(ROWS.get(rows)).map(words -> Text.of(words, row + 1));
  }
}
