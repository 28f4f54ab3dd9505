package nl.beslisspoor.events.catalogue;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text of RULES.md, made from the catalogue itself. */
public final class RuleCatalogue {

  private static final String HEAD =
      """
      # Rules

      Made from the catalogue by `%s`; a test fails when it is out of date.

      A hard rule refuses and names itself and its source. A soft rule is comply or explain: the \
      answer lists what has to be explained, and the explanation becomes part of the decision. \
      Letters name the sources: D the dialogue session on informal mentors (NJi, 2021), M the \
      minister's letter (2020), B the branches' letter (2020), H the guide *Handreiking informele \
      steun* (2022), S the state secretary's letter (2021). The test that tries a rule bears its \
      English sentence as its name.

      """;

  private RuleCatalogue() {}

  public static String text(String command) {
    return HEAD.formatted(command)
        + "| rule | kind | nl | en | source | forms |\n|---|---|---|---|---|---|\n"
        + Rules.all().stream().map(RuleCatalogue::row).collect(Collectors.joining())
        + "\n## Support forms\n\n"
        + "| form | nl | en | chosen by | hard | soft | evaluated every |\n"
        + "|---|---|---|---|---|---|---|\n"
        + SupportForms.all().stream().map(RuleCatalogue::row).collect(Collectors.joining());
  }

  private static String row(RuleText rule) {
    return "| `%s/%d` | %s | %s | %s | %s | %s |\n"
        .formatted(
            rule.ref().id(),
            rule.ref().version(),
            rule.weight() == RuleText.Weight.HARD ? "hard" : "soft",
            rule.nl(),
            rule.en(),
            rule.source(),
            forms(rule));
  }

  private static String forms(RuleText rule) {
    return SupportForms.all().stream()
        .filter(form ->
            Stream.concat(form.hard().stream(), form.soft().stream())
                .anyMatch(rule.ref().id()::equals))
        .map(form -> form.id() + "/" + form.version())
        .collect(Collectors.joining(", "));
  }

  private static String row(SupportForm form) {
    return "| `%s/%d` | %s | %s | %s | %s | %s | %s |\n"
        .formatted(
            form.id(),
            form.version(),
            form.nl(),
            form.en(),
            form.chosenBy().name().toLowerCase(java.util.Locale.ROOT),
            String.join(", ", form.hard()),
            String.join(", ", form.soft()),
            form.rhythm().map(Object::toString).orElse(""));
  }
}
