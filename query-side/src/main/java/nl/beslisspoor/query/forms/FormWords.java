package nl.beslisspoor.query.forms;

import java.util.List;
import java.util.Map;
import nl.beslisspoor.events.catalogue.SupportForm;
import nl.beslisspoor.events.catalogue.SupportForms;

/**
 * A support form explained in plain words to whoever has to choose between forms.
 *
 * @param words what it is, for whom, and who decides
 */
public record FormWords(SupportForm form, List<String> words) {

  private static final Map<String, List<String>> WORDS =
      Map.of(
          "jim",
          List.of(
              "Iemand uit het eigen leven van de jeugdige: een oma, een buurman, een trainer. De"
                  + " jeugdige kiest zelf wie het is, ook als u twijfelt.",
              "De JIM spreekt namens de jeugdige mee als er besluiten worden genomen. De JIM is geen"
                  + " hulpverlener en geen ouder."),
          "burgervoogd",
          List.of(
              "Iemand uit de samenleving die voogd wordt van een jeugdige die in een leefgroep of"
                  + " gezinshuis woont.",
              "De rechter benoemt de burgervoogd. U legt hier die uitspraak vast; u heeft de"
                  + " beschikking nodig."));

  /** The newest version of every form. */
  static List<FormWords> all() {
    return SupportForms.all().stream()
        .map(SupportForm::id)
        .distinct()
        .flatMap(id -> SupportForms.current(id).stream())
        .map(form -> new FormWords(form, WORDS.getOrDefault(form.id().value(), List.of())))
        .toList();
  }
}
