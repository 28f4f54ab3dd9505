package nl.beslisspoor.bench.files;

import static java.time.DayOfWeek.*;
import static nl.beslisspoor.events.catalogue.InformationCategory.*;
import static nl.beslisspoor.events.catalogue.Stance.*;
import static nl.beslisspoor.standalone.demo.Reasons.because;
import static nl.beslisspoor.standalone.demo.Reasons.heard;

import java.util.List;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.SupportId;
import nl.beslisspoor.events.catalogue.BasisKind;
import nl.beslisspoor.events.catalogue.HeardHow;
import nl.beslisspoor.events.catalogue.LegalFramework;
import nl.beslisspoor.events.catalogue.MandateGround;
import nl.beslisspoor.events.catalogue.Residence;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.standalone.demo.Calendar;
import nl.beslisspoor.standalone.demo.Question;
import nl.beslisspoor.standalone.demo.Reasons;
import nl.beslisspoor.standalone.demo.Script;
import nl.beslisspoor.standalone.demo.Sitting;
import nl.beslisspoor.standalone.demo.Someone;
import nl.beslisspoor.standalone.demo.Staff;

/** What happens in one household, told in sittings; every sitting adds its steps to the script. */
final class Story {
  /** Weeks from the opening to each part of the course. */
  private static final int CHOSEN = 3;

  private static final int VIEWED = 4;
  private static final int CONSENTED = 5;
  private static final int ROLE_GIVEN = 6;
  private static final int POSITIONED = 7;

  /** Weeks ago that the first files were opened. */
  private static final int MOST_WEEKS = 70;

  private final Script script;
  private final Staff staff;
  private final Calendar calendar;
  private final Invention invention;
  private final int opened;
  private final Someone youth;
  private final Someone mother;
  private final Someone father;
  private final Someone coach;

  Story(Script script, Staff staff, Calendar calendar, Invention invention) {
    this.script = script;
    this.staff = staff;
    this.calendar = calendar;
    this.invention = invention;
    opened = POSITIONED + 2 + invention.below(MOST_WEEKS - POSITIONED - 2);
    var family = Family.invented(script, calendar, invention);
    youth = family.youth();
    mother = family.mother();
    father = family.father();
    coach = family.coach();
  }

  /** The file is opened. */
  void opens() {
    on(0)
        .opened(
            youth,
            LegalFramework.VOLUNTARY,
            Residence.AT_HOME,
            weighed()
                .hearing(youth.says(RESERVATIONS, invention.view()))
                .restingOn(BasisKind.GUIDELINE, "Samen beslissen"));
  }

  /** From the opening until the coach may know what is needed; of one in four it ends so. */
  void ordinary() {
    var choice = chosen();
    if (invention.below(4) > 0) {
      positioned(choice);
    }
  }

  /** The choice stays open, with so many views on it, every tenth with a consent beside. */
  void drawnOut(int views) {
    var choice = chosen();
    for (int n = 0; n < views; n++) {
      int week = ROLE_GIVEN + n * (opened - ROLE_GIVEN) / views;
      aboutTheChoice(choice, week);
      if (n % 10 == 0) {
        consentsAgain(week);
      }
    }
  }

  /** The youth consents once more to what the coach may know. */
  void consentsAgain() {
    consentsAgain(opened - 1);
  }

  private SupportId chosen() {
    opens();
    var parental = Period.since(youth.born().orElseThrow());
    on(0).next().joinedWithAuthority(parental, mother, father).joined(staff.bram(), staff.carla());
    answered(Question.help(youth, staff.anna(), invention.reasons()), 0);
    var walk = script.on(opened - CHOSEN, WEDNESDAY, "15:30", staff.anna()).joined(coach);
    var choice =
        walk.chosenAsJim(
            coach,
            heard(
                    youth.says(SUPPORTS, invention.view()),
                    mother.phones(GRUDGING, invention.view()),
                    father.phones(GRUDGING, invention.view()))
                .ratherThan(invention.alternative(), invention.objection()));
    script.on(opened - CHOSEN, FRIDAY, "18:45", staff.anna()).saidYes(choice, HeardHow.IN_PERSON);
    aboutTheChoice(choice, VIEWED);
    answered(sharing(), CONSENTED);
    return choice;
  }

  private void aboutTheChoice(SupportId choice, int week) {
    var party = List.of(coach, father, mother).get(invention.below(3));
    var stance = List.of(SUPPORTS, RESERVATIONS, OBJECTS).get(invention.below(3));
    on(week).heard(choice, party.phones(stance, invention.view()));
  }

  private void answered(Question question, int weeks) {
    var table = script.on(opened - weeks, THURSDAY, "16:00", staff.anna());
    for (var giver : List.of(mother, father, youth)) {
      table.consented(giver, question, heard(giver.says(SUPPORTS, invention.view())));
    }
  }

  private void consentsAgain(int week) {
    on(week).consented(youth, sharing(), heard(youth.says(SUPPORTS, invention.view())));
  }

  private Question sharing() {
    return Question.sharing(youth, coach, invention.reasons(), SCHOOL, PLAN_AND_AGREEMENTS, NETWORK)
        .forMonths(24);
  }

  private void positioned(SupportId choice) {
    on(ROLE_GIVEN)
        .roleGiven(
            staff.bram(),
            RoleKind.NETWORK_LEAD,
            script.mandate(MandateGround.ORGANISATION, "Mandaatregister, deel jeugdteams"),
            Period.since(calendar.day(opened - ROLE_GIVEN, MONDAY)),
            weighed()
                .hearing(staff.bram().says(SUPPORTS, invention.view()))
                .restingOn(BasisKind.GUIDELINE, "Handreiking informele steun"));
    on(POSITIONED)
        .positioned(
            choice,
            weighed()
                .hearing(
                    youth.says(SUPPORTS, invention.view()),
                    mother.says(GRUDGING, invention.view()),
                    father.phones(GRUDGING, invention.view()),
                    coach.says(SUPPORTS, invention.view()))
                .restingOn(BasisKind.AGREEMENT, "Afspraken over de rol")
                .backedBy(staff.carla(), invention.view()));
  }

  private Reasons weighed() {
    return because(invention.reasons()).ratherThan(invention.alternative(), invention.objection());
  }

  /** So many weeks after the week of the opening. */
  private Sitting on(int weeks) {
    return script.on(opened - weeks, TUESDAY, "09:40", staff.anna());
  }
}
