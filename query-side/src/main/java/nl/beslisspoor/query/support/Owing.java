package nl.beslisspoor.query.support;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that is or was open.
 *
 * @param matter with the days that do not follow from anybody's age: bounds at least
 * @param aged the days that hold in their place, where those follow from the youth's age
 */
record Owing(Matter matter, Optional<Matter.Days> aged) {

  static Owing of(Matter matter) {
    return new Owing(matter, Optional.empty());
  }

  Owing settledBy(LocalDate day) {
    return new Owing(matter.settledBy(day), aged.map(days -> days.settledBy(day)));
  }

  /** Empty when it follows from an age that was destroyed, and from nothing else. */
  Optional<OwedRow> sealed(Family family) {
    var personal = aged.flatMap(days -> family.follow("due/" + matter.place(), days.written()));
    return personal.isEmpty() && matter.kind().byAge()
        ? Optional.empty()
        : Optional.of(new OwedRow(matter, personal));
  }
}
