package nl.beslisspoor.standalone.demo;

import java.time.DayOfWeek;
import nl.beslisspoor.events.Mandate;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.catalogue.MandateGround;

/**
 * What was recorded in one file, in the order of recording, with the words to tell it in. Everybody
 * in it is invented.
 */
abstract class History {

  final Script script;
  final Calendar calendar;
  final Someone anna;
  final Someone bram;
  final Someone carla;

  History(Script script) {
    this.script = script;
    calendar = script.calendar();
    anna = script.staff().anna();
    bram = script.staff().bram();
    carla = script.staff().carla();
  }

  /** Puts every step on the script. */
  abstract void tell();

  /** What happened then, and was recorded soon after by somebody. */
  Sitting on(int weeksAgo, DayOfWeek day, String time, Someone recorder) {
    return script.on(weeksAgo, day, time, recorder);
  }

  /** From that day on. */
  Period since(int weeksAgo, DayOfWeek day) {
    return Period.since(calendar.day(weeksAgo, day));
  }

  /** A mandate that rests on an order of the court. */
  Mandate courtOrder(String reference) {
    return script.mandate(MandateGround.COURT_ORDER, reference);
  }

  static Reasons because(String reasons) {
    return Reasons.because(reasons);
  }

  static Reasons heard(Heard... parties) {
    return Reasons.heard(parties);
  }
}
