package nl.beslisspoor.query.forms;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.query.paper.Words;
import nl.beslisspoor.query.timeline.People.Person;

/**
 * What the ages of the law mean for the youth of a file, in plain words (Jeugdwet 7.3.4, 7.3.5,
 * 7.3.11). The rules themselves are held by the command side.
 */
final class ConsentAges {

  private static final int OWN_CONSENT = 12;
  private static final int ALONE = 16;

  private ConsentAges() {}

  /** Who usually answers for sharing: the youth from 12, before that the first with authority. */
  static Optional<UUID> usualGiver(Sheet sheet) {
    return youthAge(sheet).filter(age -> age < OWN_CONSENT).isPresent()
        ? sheet.withAuthority().stream().map(Person::person).findFirst()
        : sheet.youth().map(Person::person);
  }

  static List<String> sentences(Sheet sheet) {
    var name = sheet.youthName();
    var parents = parents(sheet);
    return youthAge(sheet)
        .map(age ->
            List.of(
                name + " is " + age + " jaar.",
                help(age, name, parents),
                sharing(age, name, parents)))
        .orElse(List.of("De leeftijd van " + name + " staat niet in het dossier."));
  }

  private static String help(int age, String name, String parents) {
    if (age < OWN_CONSENT) {
      return "Hulp: " + parents + " geven toestemming.";
    }
    return age < ALONE
        ? "Hulp: " + name + " geeft zelf toestemming, en " + parents + " ook."
        : "Hulp: " + name + " geeft zelf toestemming.";
  }

  private static String sharing(int age, String name, String parents) {
    if (age < OWN_CONSENT) {
      return "Informatie delen: " + parents + " geven toestemming.";
    }
    var own = "Informatie delen: " + name + " geeft zelf toestemming";
    return age < ALONE
        ? own + ". De organisatie wil dat het ook aan " + parents + " is gevraagd."
        : own + ".";
  }

  private static Optional<Integer> youthAge(Sheet sheet) {
    return sheet.youth().flatMap(youth -> sheet.ageOf(youth.person()));
  }

  private static String parents(Sheet sheet) {
    var names = sheet.withAuthority().stream().map(Person::name).toList();
    return names.isEmpty() ? "de ouders met gezag" : new Words().list(names);
  }
}
