package nl.beslisspoor.command.support;

import static nl.beslisspoor.command.story.Cast.AUNT;
import static nl.beslisspoor.command.story.Cast.FILE;
import static nl.beslisspoor.command.story.Cast.MOTHER;
import static nl.beslisspoor.command.story.Cast.TODAY;
import static nl.beslisspoor.command.story.Cast.YOUTH;
import static nl.beslisspoor.command.story.Course.held;
import static nl.beslisspoor.command.story.Course.resumed;
import static nl.beslisspoor.command.story.Facts.JIM;
import static nl.beslisspoor.command.story.Facts.SUPPORT;
import static nl.beslisspoor.command.story.Facts.chosen;
import static nl.beslisspoor.command.story.Facts.positioned;
import static nl.beslisspoor.command.story.Facts.saidYes;
import static nl.beslisspoor.command.story.Story.family;
import static nl.beslisspoor.command.story.Told.heard;
import static nl.beslisspoor.command.story.Told.professionally;
import static nl.beslisspoor.command.story.Told.words;
import static nl.beslisspoor.events.catalogue.BasisKind.MORAL_DELIBERATION;
import static nl.beslisspoor.events.catalogue.Stance.SUPPORTS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.beslisspoor.command.evaluation.ConcludeEvaluation;
import nl.beslisspoor.command.evaluation.Conclusion;
import nl.beslisspoor.command.evaluation.Reported;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.command.file.Grounds;
import nl.beslisspoor.command.story.Story;
import nl.beslisspoor.events.Aftercare;
import nl.beslisspoor.events.catalogue.EndGround;
import org.junit.jupiter.api.Test;

/** The moments of one support: a decision is dated no earlier than what it builds on. */
public class StepsTest {

  private static final LocalDate CHOSEN = TODAY.minusDays(40);
  private static final LocalDate YES = TODAY.minusDays(35);
  private static final LocalDate POSITIONED = TODAY.minusDays(30);
  private static final LocalDate HELD = TODAY.minusDays(20);
  private static final LocalDate RESUMED = TODAY.minusDays(10);
  private static final Optional<Aftercare> STAYS =
      Optional.of(new Aftercare(List.of(AUNT), List.of(MOTHER), words("Tante komt elke week.")));

  private final Story chosen = family(chosen(AUNT, JIM, CHOSEN));
  private final Story willing = chosen.and(saidYes(YES));
  private final Story positioned = willing.and(positioned(POSITIONED));
  private final Story onHold = positioned.and(held(HELD));
  private final Story resumed = onHold.and(resumed(RESUMED));

  @Test
  void a_decision_on_a_figure_falls_no_earlier_than_the_step_that_it_follows() {
    follows(chosen, CHOSEN, StepsTest::refusal);
    follows(chosen, CHOSEN, StepsTest::end);
    follows(willing, YES, StepsTest::end);
    follows(positioned, POSITIONED, StepsTest::hold);
    follows(positioned, POSITIONED, StepsTest::end);
    follows(onHold, HELD, StepsTest::resumption);
    follows(onHold, HELD, StepsTest::hold);
    follows(onHold, HELD, StepsTest::end);
    follows(resumed, RESUMED, StepsTest::hold);
    follows(resumed, RESUMED, StepsTest::end);
  }

  @Test
  void an_evaluation_falls_no_earlier_than_the_position_also_when_a_later_step_is_known() {
    follows(positioned, POSITIONED, day -> evaluation(day, goesOn()));
    follows(resumed, POSITIONED, day -> evaluation(day, goesOn()));
  }

  @Test
  void a_pause_or_an_end_that_an_evaluation_brings_follows_the_step_before_it() {
    follows(onHold, HELD, day -> evaluation(day, pauses(day)));
    follows(resumed, RESUMED, day -> evaluation(day, pauses(day)));
    follows(resumed, RESUMED, day -> evaluation(day, stops(day)));
  }

  /** Accepted on the day of the step, refused the day before. */
  private static void follows(
      Story story, LocalDate step, Function<LocalDate, CaseCommand> command) {
    story.when(command.apply(step.minusDays(1))).refused("follows-what-it-is-about");
    story.when(command.apply(step)).accepted();
  }

  private static CaseCommand refusal(LocalDate day) {
    return new RefusePositioning(FILE, SUPPORT, grounds(day));
  }

  private static CaseCommand hold(LocalDate day) {
    return new HoldSupportFigure(FILE, SUPPORT, true, Optional.of(day), grounds(day));
  }

  private static CaseCommand resumption(LocalDate day) {
    return new ResumeSupportFigure(FILE, SUPPORT, grounds(day));
  }

  private static CaseCommand end(LocalDate day) {
    return new EndSupport(FILE, SUPPORT, EndGround.SAFETY, Optional.of(day), STAYS, grounds(day));
  }

  private static CaseCommand evaluation(LocalDate day, Conclusion conclusion) {
    return new ConcludeEvaluation(FILE, SUPPORT, Reported.nothing(), conclusion, grounds(day));
  }

  private static Conclusion goesOn() {
    return new Conclusion.Continue(Optional.of(TODAY));
  }

  private static Conclusion pauses(LocalDate talk) {
    return new Conclusion.Hold(Optional.of(TODAY), true, Optional.of(talk));
  }

  private static Conclusion stops(LocalDate farewell) {
    return new Conclusion.End(EndGround.SAFETY, Optional.of(farewell), STAYS);
  }

  private static Grounds grounds(LocalDate day) {
    return professionally()
        .basis(MORAL_DELIBERATION, "Aangeboden")
        .on(day)
        .heard(heard(YOUTH, SUPPORTS, day))
        .heard(heard(MOTHER, SUPPORTS, day))
        .heard(heard(AUNT, SUPPORTS, day))
        .grounds();
  }
}
