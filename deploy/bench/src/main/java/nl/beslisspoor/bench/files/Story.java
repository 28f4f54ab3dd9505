package nl.beslisspoor.bench.files;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static nl.beslisspoor.events.catalogue.InformationCategory.NETWORK;
import static nl.beslisspoor.events.catalogue.InformationCategory.PLAN_AND_AGREEMENTS;
import static nl.beslisspoor.events.catalogue.InformationCategory.SCHOOL;
import static nl.beslisspoor.events.catalogue.Relation.FATHER;
import static nl.beslisspoor.events.catalogue.Relation.MOTHER;
import static nl.beslisspoor.events.catalogue.Relation.TEACHER_OR_COACH;

import java.util.List;
import nl.beslisspoor.events.catalogue.LegalFramework;
import nl.beslisspoor.events.catalogue.Residence;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.standalone.demo.telling.History;
import nl.beslisspoor.standalone.demo.telling.Question;
import nl.beslisspoor.standalone.demo.telling.Script;
import nl.beslisspoor.standalone.demo.telling.Sitting;
import nl.beslisspoor.standalone.demo.telling.Someone;

/**
 * What happens in one household: a youth of 14 or 15, the parents, and a coach from outside. Told
 * in sittings; every sitting adds its steps to the script.
 */
final class Story extends History {
  /** Weeks from the opening to each part of the course. */
  private static final int CHOSEN = 3;

  private static final int VIEWED = 4;
  private static final int CONSENTED = 5;
  private static final int ROLE_GIVEN = 6;
  private static final int POSITIONED = 7;
  private static final int EVALUATED = 8;

  /** Days from an evaluation to the next. */
  private static final int RHYTHM = 90;

  /** Weeks ago that the first files were opened. */
  private static final int MOST_WEEKS = 70;

  private final Invention invention;
  private final int opened;
  private final Someone youth;
  private final Someone mother;
  private final Someone father;
  private final Someone coach;
  private boolean positioned;

  Story(Script script, Invention invention) {
    super(script);
    this.invention = invention;
    opened = POSITIONED + 2 + invention.below(MOST_WEEKS - POSITIONED - 2);
    var name = invention.surname();
    youth = youth(invention.called(name), 14, invention.below(24));
    mother = aged(41, invention.below(90), invention.called(name), MOTHER);
    father = aged(42, invention.below(90), invention.called(name), FATHER);
    coach = aged(30, invention.below(90), invention.called(invention.surname()), TEACHER_OR_COACH);
  }

  /** The file is opened. */
  void opens() {
    opening();
  }

  /** From the opening until the coach may know what is needed; of one in four it ends so. */
  @Override
  public void tell() {
    chosen();
    positioned = invention.below(4) > 0;
    if (positioned) {
      positioned();
    }
  }

  /** The choice stays open, with so many views on it, every tenth with a consent beside. */
  void drawnOut(int views) {
    chosen();
    for (int n = 0; n < views; n++) {
      int week = ROLE_GIVEN + n * (opened - ROLE_GIVEN) / views;
      aboutTheChoice(week);
      if (n % 10 == 0) {
        consentsAgain(week);
      }
    }
  }

  boolean isPositioned() {
    return positioned;
  }

  /** The coach in position goes on; everybody is heard once more. */
  void evaluatedAgain() {
    weighed(on(EVALUATED).goesOn(coach, day(opened - EVALUATED, TUESDAY).plusDays(RHYTHM)))
        .hearing(
            youth.agrees(invention.view()),
            mother.grumbles(invention.view()),
            father.grumbles(invention.view()).byPhone(),
            coach.agrees(invention.view()))
        .byGuideline("Handreiking informele steun");
  }

  /** The youth consents once more to what the coach may know. */
  void consentsAgain() {
    consentsAgain(opened - 1);
  }

  private Sitting opening() {
    return weighed(on(0).opened(youth, LegalFramework.VOLUNTARY, Residence.AT_HOME))
        .hearing(youth.doubts(invention.view()))
        .byGuideline("Samen beslissen");
  }

  private void chosen() {
    opening().parents(youth, mother, father).joined(bram, carla);
    answered(help(youth, anna, invention.reasons()), 0);
    on(opened - CHOSEN, WEDNESDAY, "15:30", anna)
        .joined(coach)
        .choseJim(coach)
        .hearing(
            youth.agrees(invention.view()),
            mother.grumbles(invention.view()).byPhone(),
            father.grumbles(invention.view()).byPhone())
        .ratherThan(invention.alternative(), invention.objection());
    on(opened - CHOSEN, FRIDAY, "18:45", anna).saidYes(coach);
    aboutTheChoice(VIEWED);
    answered(sharing(), CONSENTED);
  }

  private void aboutTheChoice(int week) {
    var party = List.of(coach, father, mother).get(invention.below(3));
    var said = invention.view();
    var view =
        switch (invention.below(3)) {
          case 0 -> party.agrees(said);
          case 1 -> party.doubts(said);
          default -> party.objects(said);
        };
    on(week).heardAbout(coach, view.byPhone());
  }

  private void answered(Question question, int weeks) {
    on(opened - weeks, THURSDAY, "16:00", anna)
        .answered(
            question,
            mother.agrees(invention.view()),
            father.agrees(invention.view()),
            youth.agrees(invention.view()));
  }

  private void consentsAgain(int week) {
    on(week).consented(youth, sharing()).hearing(youth.agrees(invention.view()));
  }

  private Question sharing() {
    return sharing(youth, coach, invention.reasons(), SCHOOL, PLAN_AND_AGREEMENTS, NETWORK)
        .forMonths(24);
  }

  private void positioned() {
    weighed(
            on(ROLE_GIVEN)
                .roleGiven(bram, RoleKind.NETWORK_LEAD, "Mandaatregister, deel jeugdteams"))
        .hearing(bram.agrees(invention.view()))
        .byGuideline("Handreiking informele steun");
    on(ROLE_GIVEN).drewUp(sharing(), youth, coach).signed(coach, youth, coach);
    weighed(on(POSITIONED).positioned(coach))
        .hearing(
            youth.agrees(invention.view()),
            mother.grumbles(invention.view()),
            father.grumbles(invention.view()).byPhone(),
            coach.agrees(invention.view()))
        .byAgreement("Afspraken over de rol")
        .backedBy(carla, invention.view());
  }

  private Sitting weighed(Sitting decided) {
    return decided
        .because(invention.reasons())
        .ratherThan(invention.alternative(), invention.objection());
  }

  /** So many weeks after the week of the opening. */
  private Sitting on(int weeks) {
    return on(opened - weeks, TUESDAY, "09:40", anna);
  }
}
