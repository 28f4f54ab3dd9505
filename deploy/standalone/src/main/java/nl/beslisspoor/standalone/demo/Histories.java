package nl.beslisspoor.standalone.demo;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import nl.beslisspoor.events.OrganisationId;

/** All histories of the demo. The name of each gives its file and its people their identifiers. */
final class Histories {

  private static final List<Named> ALL =
      List.of(
          new Named("four-adults-at-the-table", FourAdultsAtTheTable::new),
          new Named("cousin-of-seventeen", CousinOfSeventeen::new),
          new Named("citizen-guardian", CitizenGuardian::new),
          new Named("almost-sixteen", AlmostSixteen::new));

  private Histories() {}

  private record Named(String name, Function<Script, History> history) {

    List<Step> steps(Staff staff, OrganisationId organisation, Calendar calendar) {
      var script = new Script(name, staff, organisation, calendar);
      history.apply(script).tell();
      return script.steps();
    }
  }

  /** What each history records, one list per file. */
  static List<List<Step>> perFile(Staff staff, OrganisationId organisation, Calendar calendar) {
    return ALL.stream().map(named -> named.steps(staff, organisation, calendar)).toList();
  }

  /** All steps of all files, as the days went by. */
  static List<Step> inOrder(Staff staff, OrganisationId organisation, Calendar calendar) {
    return perFile(staff, organisation, calendar).stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparing(step -> step.act().at()))
        .toList();
  }
}
