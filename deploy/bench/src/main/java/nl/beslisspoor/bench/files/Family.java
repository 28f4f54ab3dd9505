package nl.beslisspoor.bench.files;

import static nl.beslisspoor.events.catalogue.Relation.*;

import nl.beslisspoor.standalone.demo.Calendar;
import nl.beslisspoor.standalone.demo.Script;
import nl.beslisspoor.standalone.demo.Someone;

/** A youth of 14 or 15, the parents, and a coach from outside. */
record Family(Someone youth, Someone mother, Someone father, Someone coach) {

  static Family invented(Script script, Calendar calendar, Invention invention) {
    var name = invention.surname();
    return new Family(
        script.person(invention.called(name), YOUTH, calendar.born(14, invention.below(24))),
        script.person(invention.called(name), MOTHER, calendar.born(41, invention.below(90))),
        script.person(invention.called(name), FATHER, calendar.born(42, invention.below(90))),
        script.person(
            invention.called(invention.surname()),
            TEACHER_OR_COACH,
            calendar.born(30, invention.below(90))));
  }
}
