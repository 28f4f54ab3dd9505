package nl.beslisspoor.query.forms;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.query.paper.Text;
import nl.beslisspoor.query.support.Stage;
import nl.beslisspoor.query.table.Word;

/**
 * A support figure as it stands in the file now.
 *
 * @param stage how far it has come
 * @param due the day of the next evaluation, when one is set
 * @param rhythm time between evaluations in this form
 */
record Standing(Chosen chosen, Stage stage, Optional<LocalDate> due, Optional<Period> rhythm) {

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
    return rhythm.map(day::plus);
  }

  /** Below the address of the file. */
  String address() {
    return "/steunfiguren/" + support();
  }
}
