package nl.beslisspoor.standalone.demo;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import nl.beslisspoor.events.OrganisationId;
import nl.beslisspoor.standalone.demo.telling.Calendar;
import nl.beslisspoor.standalone.demo.telling.History;
import nl.beslisspoor.standalone.demo.telling.Script;
import nl.beslisspoor.standalone.demo.telling.Staff;
import nl.beslisspoor.standalone.demo.telling.Step;

/** All histories of the demo. The name of each gives its file and its people their identifiers. */
final class Histories {

  private static final List<Named> ALL =
      List.of(
          new Named(
              "four-adults-at-the-table",
              "Lina, 14, sits opposite four adults and brings her coach along.",
              FourAdultsAtTheTable::new),
          new Named(
              "his-own-hairdresser",
              "Kai, 13, is placed out of home; scouting, family, his own hairdresser: gone.",
              HisOwnHairdresser::new),
          new Named(
              "citizen-guardian",
              "Tycho, 17, gets a guardian of his own: the man of the workshop.",
              CitizenGuardian::new),
          new Named(
              "grandparents-in-the-plan",
              "Saar, 11, is safe if her grandparents dare to call about their own daughter.",
              GrandparentsInThePlan::new),
          new Named(
              "all-right-then",
              "Thijs, 16, has parents who agree with every step, grudgingly.",
              AllRightThen::new),
          new Named(
              "somebody-who-always-answers",
              "Romy, 15, chose a friend who is put on hold, on an impression, then on facts.",
              SomebodyWhoAlwaysAnswers::new),
          new Named(
              "almost-sixteen",
              "Femke, 15, is almost sixteen; her father is at sea, her neighbour next door.",
              AlmostSixteen::new),
          new Named(
              "cousin-of-seventeen",
              "Jayden, 13, chooses a cousin of seventeen and is told no, on half a sentence.",
              CousinOfSeventeen::new),
          new Named(
              "after-eighteen",
              "Naomi, 18: her file closes with aftercare, and the woman of the kitchen stays.",
              AfterEighteen::new),
          new Named(
              "wants-nobody", "Sem, 15, wants nobody, and that is an answer.", WantsNobody::new));

  private Histories() {}

  /**
   * @param about who it is about, in one line for the README
   */
  record Named(String name, String about, Function<Script, History> history) {

    List<Step> steps(Staff staff, OrganisationId organisation, Calendar calendar) {
      var script = new Script(name, staff, organisation, calendar);
      history.apply(script).tell();
      return script.steps();
    }
  }

  static List<Named> all() {
    return ALL;
  }

  /** All steps of all files, as the days went by. */
  static List<Step> inOrder(Staff staff, OrganisationId organisation, Calendar calendar) {
    return ALL.stream()
        .flatMap(named -> named.steps(staff, organisation, calendar).stream())
        .sorted(Comparator.comparing(step -> step.act().at()))
        .toList();
  }
}
