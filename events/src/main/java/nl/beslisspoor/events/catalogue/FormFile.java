package nl.beslisspoor.events.catalogue;

import java.time.Period;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields of one data file of a support form. */
record FormFile(String file, Properties data) {

  /**
   * @throws IllegalStateException naming the file and the field that is missing
   */
  SupportForm form() {
    return new SupportForm(
        new FormId(field("id")),
        Integer.parseInt(field("version")),
        new SupportForm.Wording(
            new SupportForm.Said(field("nl"), field("en")),
            aliases(),
            said("figure"),
            said("explanation")),
        FormWeight.valueOf(field("weight")),
        parties("chosen-by"),
        parties("agreed-by"),
        words("hard"),
        words("soft"),
        Optional.ofNullable(data.getProperty("rhythm")).map(Period::parse),
        words("steps").stream().map(this::step).toList(),
        new SupportForm.Axes(Integer.parseInt(field("informal")), Integer.parseInt(field("near"))),
        words("sources"));
  }

  private SupportForm.Step step(String code) {
    var said = said("step." + code);
    return new SupportForm.Step(code, said.nl(), said.en());
  }

  private SupportForm.Said said(String name) {
    return new SupportForm.Said(field(name + ".nl"), field(name + ".en"));
  }

  private Set<Party> parties(String name) {
    return words(name).stream()
        .map(Party::valueOf)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private List<String> aliases() {
    return Stream.of(field("aliases").split("\\|"))
        .map(String::strip)
        .filter(alias -> !alias.isEmpty())
        .toList();
  }

  private List<String> words(String name) {
    var text = field(name).strip();
    return text.isEmpty() ? List.of() : List.of(text.split("\\s+"));
  }

  private String field(String name) {
    return Optional.ofNullable(data.getProperty(name))
        .orElseThrow(() -> new IllegalStateException(file + ": no " + name));
  }
}
