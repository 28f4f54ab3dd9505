package nl.beslisspoor.events.catalogue;

import java.util.Collection;
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

  private static final String FORMS =
      """

      ## Support forms

      Data in `src/main/resources/nl/beslisspoor/events/catalogue/forms`, one file a version, named \
      in `index`. Another folder of that name on the class path, with an index of its own, adds \
      forms and versions; a file keeps the version under which its support was chosen. The full \
      rules bind support with a say in decisions only; everyday support asks for no hearing, \
      agreement or evaluation. Every decider of a choice is of a party under *chosen by*; of a party \
      under *agreed by* somebody decides or agrees, of the parents everybody with authority. *Family* \
      is without the youth. In a form that is a plan or a meeting the figure is who keeps it together. \
      The two axes are those of H, chapter 2; the \
      places on them, 1 to 5, are Beslisspoor's own: from professional to informal, and from far \
      to near. Where no source names a rhythm it is Beslisspoor's own too.

      | form | nl | en | weight | chosen by | agreed by | hard | soft | evaluated every | steps | \
      informal | near | sources |
      |---|---|---|---|---|---|---|---|---|---|---|---|---|
      """;

  private RuleCatalogue() {}

  public static String text(String command) {
    return HEAD.formatted(command)
        + "| rule | kind | nl | en | source | forms |\n|---|---|---|---|---|---|\n"
        + Rules.all().stream().map(RuleCatalogue::row).collect(Collectors.joining())
        + FORMS
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
    return "| `%s/%d` | %s | %s | %s | %s | %s | %s | %s | %s | %s | %d | %d | %s |\n"
        .formatted(
            form.id(),
            form.version(),
            form.nl(),
            form.en(),
            form.weight().en(),
            terms(form.chosenBy(), ", "),
            terms(form.agreedBy(), ", "),
            String.join(", ", form.hard()),
            String.join(", ", form.soft()),
            form.rhythm().map(Object::toString).orElse(""),
            terms(form.steps(), " → "),
            form.axes().informal(),
            form.axes().near(),
            String.join(", ", form.sources()));
  }

  private static String terms(Collection<? extends Term> terms, String between) {
    return terms.stream().map(Term::en).collect(Collectors.joining(between));
  }
}
