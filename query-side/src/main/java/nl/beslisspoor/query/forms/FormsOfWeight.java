package nl.beslisspoor.query.forms;

import java.util.List;
import java.util.stream.Stream;
import nl.beslisspoor.events.catalogue.FormWeight;
import nl.beslisspoor.events.catalogue.SupportForm;
import nl.beslisspoor.events.catalogue.SupportForms;

/** The support forms of one weight, to choose from. */
public record FormsOfWeight(FormWeight weight, List<SupportForm> forms) {

  /** The newest version of every form that speaks of these words; those with a say first. */
  static List<FormsOfWeight> about(String words) {
    return Stream.of(FormWeight.POSITIONED, FormWeight.ORGANISED, FormWeight.EVERYDAY)
        .map(weight -> new FormsOfWeight(weight, of(weight, words)))
        .filter(group -> !group.forms().isEmpty())
        .toList();
  }

  private static List<SupportForm> of(FormWeight weight, String words) {
    return SupportForms.current().stream()
        .filter(form -> form.weight() == weight && form.speaksOf(words))
        .toList();
  }
}
