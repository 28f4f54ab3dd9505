package nl.beslisspoor.query.forms;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.catalogue.SupportForm;
import nl.beslisspoor.query.paper.Text;
import nl.beslisspoor.query.support.Stage;
import nl.beslisspoor.query.table.Word;

/**
 * A support figure as it stands in the file now.
 *
 * @param stage how far it has come
 * @param due the day of the next evaluation, when one is set
 * @param inForm the form in the version under which it was chosen
 */
record Standing(Chosen chosen, Stage stage, Optional<LocalDate> due, Optional<SupportForm> inForm) {

  public UUID support() {
    return chosen.support();
  }

  public UUID figure() {
    return chosen.figure();
  }

  public Text name() {
    return chosen.name();
  }

  public Word form() {
    return chosen.form();
  }

  /** The day that the rhythm of the form asks for, counted from a day. */
  Optional<LocalDate> after(LocalDate day) {
    return inForm.flatMap(SupportForm::rhythm).map(day::plus);
  }

  /** Whether the form gives a say in decisions, so that there is a position to decide on. */
  boolean hasSay() {
    return inForm.map(SupportForm::positioned).orElse(true);
  }

  /** Below the address of the file. */
  String address() {
    return "/steunfiguren/" + support();
  }
}
