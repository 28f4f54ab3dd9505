package nl.beslisspoor.command.evaluation;

import static nl.beslisspoor.command.story.Cast.AUNT;
import static nl.beslisspoor.command.story.Cast.FILE;
import static nl.beslisspoor.command.story.Cast.MOTHER;
import static nl.beslisspoor.command.story.Cast.TODAY;
import static nl.beslisspoor.command.story.Cast.YOUTH;
import static nl.beslisspoor.command.story.Facts.JIM;
import static nl.beslisspoor.command.story.Facts.SUPPORT;
import static nl.beslisspoor.command.story.Facts.chosen;
import static nl.beslisspoor.command.story.Facts.positioned;
import static nl.beslisspoor.command.story.Facts.saidYes;
import static nl.beslisspoor.command.story.Story.family;
import static nl.beslisspoor.command.story.Told.professionally;
import static nl.beslisspoor.command.story.Told.words;
import static nl.beslisspoor.events.catalogue.Stance.SUPPORTS;

import java.time.LocalDate;
import java.util.Optional;
import nl.beslisspoor.command.story.Story;
import nl.beslisspoor.command.story.Told;

/** What tests of evaluations share. */
final class Evaluated {

  static final LocalDate NEXT = TODAY.plusMonths(3);

  private Evaluated() {}

  /** A JIM who said yes and was positioned on that day. */
  static Story positionedOn(LocalDate day) {
    return family(chosen(AUNT, JIM, day), saidYes(day), positioned(day));
  }

  static Conclusion goesOn() {
    return new Conclusion.Continue(Optional.of(NEXT));
  }

  /** All that a professional owes, with everybody heard. */
  static Told told() {
    return professionally().heard(YOUTH, SUPPORTS).heard(MOTHER, SUPPORTS).heard(AUNT, SUPPORTS);
  }

  static ConcludeEvaluation conclude(Conclusion conclusion, Told told) {
    return conclude(Reported.nothing(), conclusion, told);
  }

  static ConcludeEvaluation conclude(Reported reported, Conclusion conclusion, Told told) {
    return new ConcludeEvaluation(FILE, SUPPORT, reported, conclusion, told.grounds());
  }

  static PlanEvaluation plan(LocalDate on) {
    return new PlanEvaluation(FILE, SUPPORT, on, Optional.empty());
  }

  static PlanEvaluation plan(LocalDate on, String why) {
    return new PlanEvaluation(FILE, SUPPORT, on, Optional.of(words(why)));
  }
}
