package nl.beslisspoor.query.forms;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.query.paper.Text;
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

  static List<Text> sentences(Sheet sheet) {
    var name = sheet.youthName();
    var parents = parents(sheet);
    return youthAge(sheet)
        .map(age ->
            List.of(
                Text.of("forms.ages.age", name, age),
                Text.of("forms.ages.help." + who(age), name, parents),
                Text.of("forms.ages.sharing." + who(age), name, parents)))
        .orElse(List.of(Text.of("forms.ages.unknown", name)));
  }

  private static String who(int age) {
    if (age < OWN_CONSENT) {
      return "parents";
    }
    return age < ALONE ? "both" : "youth";
  }

  private static Optional<Integer> youthAge(Sheet sheet) {
    return sheet.youth().flatMap(youth -> sheet.ageOf(youth.person()));
  }

  private static Object parents(Sheet sheet) {
    var names = sheet.withAuthority().stream().map(Person::name).map(Text::name).toList();
    return names.isEmpty() ? Text.of("forms.ages.those-with-authority") : names;
  }
}
