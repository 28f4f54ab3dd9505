package nl.beslisspoor.query.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.query.paper.Form;
import org.springframework.ui.Model;

/** One form in one file: how it begins, what must be filled in, and what it sends to the door. */
interface RecordingForm {

  /** The template below {@code templates/}. */
  String template();

  /** Where it is sent to, below the file's address at the door: {@code /rollen}. */
  String door();

  /** What is filled in beforehand. */
  Form begin(Sheet sheet, Form form);

  /** The form with a fault at every field that cannot be sent like this. */
  Form check(Sheet sheet, Form form);

  /** The door's body, with the same bytes for the same form. */
  Map<String, Object> body(Sheet sheet, Form form);

  /** What the template needs besides the form and the sheet. */
  void show(Sheet sheet, Form form, Model model);

  /** The rows that can grow. */
  default List<Rows> rows() {
    return List.of(Rows.ALTERNATIVES, Rows.BASIS);
  }

  /** Who is to be heard before this is decided. */
  default List<UUID> owedHearing(Sheet sheet, Form form) {
    return List.of();
  }

  /** The day for which it was planned, for explanations. */
  default Optional<LocalDate> due() {
    return Optional.empty();
  }

  /** The person whom a support form is about, for explanations. */
  default Optional<UUID> figure(Sheet sheet, Form form) {
    return Optional.empty();
  }
}
