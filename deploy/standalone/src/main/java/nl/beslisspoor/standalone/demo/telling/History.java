package nl.beslisspoor.standalone.demo.telling;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import nl.beslisspoor.events.catalogue.InformationCategory;
import nl.beslisspoor.events.catalogue.Relation;

/**
 * What was recorded in one file, in the order of recording, with the words to tell it in. Everybody
 * in it is invented.
 */
public abstract class History {

  protected final Someone anna;
  protected final Someone bram;
  protected final Someone esra;
  protected final Someone carla;
  private final Script script;
  private final Calendar calendar;

  protected History(Script script) {
    this.script = script;
    calendar = script.calendar();
    anna = script.staff().anna();
    bram = script.staff().bram();
    esra = script.staff().esra();
    carla = script.staff().carla();
  }

  /** Puts every step on the script. */
  public abstract void tell();

  /** A youth of so many years and months today. */
  protected final Someone youth(String name, int years, int months) {
    return script.person(name, Relation.YOUTH, Optional.of(calendar.born(years, months)));
  }

  /** A youth who reaches an age in so many days, or did so many days ago when it is negative. */
  protected final Someone turning(int years, int inDays, String name) {
    return script.person(name, Relation.YOUTH, Optional.of(calendar.turns(years, inDays)));
  }

  /**
   * @param born such as 1981-03-09
   */
  protected final Someone person(String name, Relation relation, String born) {
    return script.person(name, relation, Optional.of(LocalDate.parse(born)));
  }

  protected final Someone person(String name, Relation relation) {
    return script.person(name, relation, Optional.empty());
  }

  /** Somebody whose age counts, so old today. */
  protected final Someone aged(int years, int months, String name, Relation relation) {
    return script.person(name, relation, Optional.of(calendar.born(years, months)));
  }

  /** What happened then, and was recorded soon after by somebody. */
  protected final Sitting on(int weeksAgo, DayOfWeek day, String time, Someone recorder) {
    return Sitting.at(script, recorder, calendar.moment(weeksAgo, day, time));
  }

  protected final LocalDate day(int weeksAgo, DayOfWeek day) {
    return calendar.day(weeksAgo, day);
  }

  /** A day that is still to come. */
  protected final LocalDate in(int days) {
    return calendar.today().plusDays(days);
  }

  protected static Question help(Someone about, Someone from, String purpose) {
    return Question.help(about, from, purpose);
  }

  protected static Question sharing(
      Someone about, Someone recipient, String purpose, InformationCategory... categories) {
    return Question.sharing(about, recipient, purpose, categories);
  }
}
