package nl.beslisspoor.query.forms;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.beslisspoor.query.timeline.People.Person;

/** Who is to be heard first, per kind of decision; each is named once. */
final class Concerned {

  private Concerned() {}

  static List<UUID> youth(Sheet sheet) {
    return sheet.youth().map(Person::person).stream().toList();
  }

  static List<UUID> youthAnd(Sheet sheet, UUID... others) {
    return Stream.concat(youth(sheet).stream(), Stream.of(others)).distinct().toList();
  }

  /** The youth, the parents with authority and those others. */
  static List<UUID> familyAnd(Sheet sheet, UUID... others) {
    return Stream.of(
            youth(sheet).stream(),
            sheet.withAuthority().stream().map(Person::person),
            Stream.of(others))
        .flatMap(people -> people)
        .distinct()
        .toList();
  }
}
