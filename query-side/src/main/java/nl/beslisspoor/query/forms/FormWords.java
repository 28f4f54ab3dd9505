package nl.beslisspoor.query.forms;

import java.util.List;
import java.util.stream.Stream;
import nl.beslisspoor.events.catalogue.SupportForm;
import nl.beslisspoor.events.catalogue.SupportForms;
import nl.beslisspoor.query.paper.Text;

/**
 * A support form explained in plain words to whoever has to choose between forms.
 *
 * @param words what it is, for whom, and who decides
 */
public record FormWords(SupportForm form, List<Text> words) {

  /** The newest version of every form. */
  static List<FormWords> all() {
    return SupportForms.all().stream()
        .map(SupportForm::id)
        .distinct()
        .flatMap(id -> SupportForms.current(id).stream())
        .map(form -> new FormWords(form, words(form.id().value())))
        .toList();
  }

  private static List<Text> words(String id) {
    return Stream.of("what", "who")
        .flatMap(part -> Text.known("forms.form." + id + "." + part).stream())
        .toList();
  }
}
