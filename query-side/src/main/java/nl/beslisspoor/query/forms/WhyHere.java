package nl.beslisspoor.query.forms;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.beslisspoor.events.catalogue.Stance;
import nl.beslisspoor.query.paper.Form;
import nl.beslisspoor.query.paper.HeardRow;
import nl.beslisspoor.query.paper.Words;
import nl.beslisspoor.query.timeline.People.Person;

/** Why a soft rule asks for an explanation in this file, as far as the form and the file show. */
record WhyHere(Sheet sheet, RecordingForm asked, Form form) {

  private static final List<String> AGREES =
      List.of(Stance.SUPPORTS.name(), Stance.GRUDGING.name());

  /** What is said of rules about the form alone. */
  private static final Map<String, String> OF_THE_FORM =
      Map.of(
          "professional-weighs-alternatives",
          "U heeft niet ingevuld wat u nog meer heeft afgewogen. Dat kan hierboven alsnog.",
          "professional-names-basis",
          "U heeft niet ingevuld waarop het besluit rust. Dat kan hierboven alsnog.",
          "moral-deliberation-offered",
          "Bij ‘Waarop rust dit besluit’ staat geen moreel beraad.",
          "plain-language-explanation",
          "U heeft ingevuld dat het niet in gewone taal is uitgelegd.",
          "one-holder-at-a-time",
          "Iemand anders heeft deze rol al op de dag dat de rol ingaat.",
          "hand-over-done",
          "U heeft niet ingevuld aan wie de rol is overgedragen.");

  /** One or two Dutch sentences, and how the rule can still be followed. */
  String of(String rule) {
    return switch (rule) {
      case "heard-first" -> notHeard();
      case "figure-is-adult" -> age();
      case "parents-agree" -> notAgreed();
      case "lives-in-group-or-family-home" -> home();
      case "consent-statement-signed" -> noConsent();
      case "role-agreement-made" -> noAgreement();
      case "parents-asked-until-sixteen" -> parentsSilent();
      default -> OF_THE_FORM.getOrDefault(rule, "");
    };
  }

  private String notHeard() {
    return "Nog niet gehoord: "
        + names(unheard())
        + ". Vul hierboven alsnog hun standpunt in, of leg uit waarom het besluit niet kon wachten.";
  }

  private String notAgreed() {
    return "Hierboven staat niet dat "
        + names(disagreeing())
        + " het ermee eens is. ‘Vooruit dan maar’ telt ook als eens.";
  }

  private String home() {
    var residence = sheet.file().residence().nl();
    return "Volgens het dossier woont " + sheet.youthName() + ": " + residence + ".";
  }

  private String noConsent() {
    return "Er geldt op de dag van het besluit geen toestemming om informatie over "
        + sheet.youthName()
        + " te delen met "
        + figure()
        + ". U kunt die toestemming eerst vastleggen.";
  }

  private String noAgreement() {
    return "Bij ‘Waarop rust dit besluit’ staat geen afspraak. Zijn er afspraken over wat "
        + figure()
        + " doet en niet doet, vul die dan daar in.";
  }

  private String parentsSilent() {
    return sheet.youthName()
        + " is nog geen 16. Hierboven staat geen standpunt van "
        + names(silentParents())
        + ".";
  }

  private List<UUID> unheard() {
    var deciders = form.all(AccountPart.DECIDERS);
    return asked.owedHearing(sheet, form).stream()
        .distinct()
        .filter(id -> !deciders.contains(id.toString()))
        .filter(id -> row(id).stream().noneMatch(Stances::heard))
        .toList();
  }

  private List<UUID> disagreeing() {
    return parents(id -> row(id).stream().noneMatch(said -> AGREES.contains(said.stance())));
  }

  private List<UUID> silentParents() {
    return parents(id -> row(id).stream().noneMatch(Stances::heard));
  }

  private List<UUID> parents(java.util.function.Predicate<UUID> which) {
    return sheet.withAuthority().stream().map(Person::person).filter(which).toList();
  }

  private List<HeardRow> row(UUID person) {
    return form.heard().stream().filter(said -> said.party().equals(person.toString())).toList();
  }

  private String age() {
    var figure = asked.figure(sheet, form);
    return figure
        .flatMap(sheet::ageOf)
        .map(age -> sheet.nameOf(figure.get()) + " is " + age + " jaar.")
        .orElse("Van " + figure() + " staat geen geboortedatum in het dossier.");
  }

  private String figure() {
    return asked.figure(sheet, form).map(sheet::nameOf).orElse("de steunfiguur");
  }

  private String names(List<UUID> people) {
    return people.isEmpty()
        ? "iedereen die meebeslist"
        : new Words().list(people.stream().map(sheet::nameOf).toList());
  }
}
