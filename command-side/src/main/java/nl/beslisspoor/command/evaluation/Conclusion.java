package nl.beslisspoor.command.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import nl.beslisspoor.events.Aftercare;
import nl.beslisspoor.events.catalogue.EndGround;
import nl.beslisspoor.events.catalogue.EvaluationOutcome;

/** What an evaluation comes to, with what each conclusion needs. */
public sealed interface Conclusion {

  EvaluationOutcome outcome();

  /** The day of the next evaluation; empty when nobody set one. */
  Optional<LocalDate> next();

  /** Things go on as they are. */
  record Continue(Optional<LocalDate> next) implements Conclusion {
    @Override
    public EvaluationOutcome outcome() {
      return EvaluationOutcome.CONTINUE;
    }
  }

  /** Things go on otherwise; how stands in the outcome's words. */
  record Adjust(Optional<LocalDate> next) implements Conclusion {
    @Override
    public EvaluationOutcome outcome() {
      return EvaluationOutcome.ADJUST;
    }
  }

  /** The position is paused, as {@code HoldSupportFigure} does it. */
  record Hold(Optional<LocalDate> next, boolean contactUntouched, Optional<LocalDate> talkOn)
      implements Conclusion {
    @Override
    public EvaluationOutcome outcome() {
      return EvaluationOutcome.HOLD;
    }
  }

  /** The support ends, as {@code EndSupport} does it. */
  record End(EndGround ground, Optional<LocalDate> farewell, Optional<Aftercare> aftercare)
      implements Conclusion {
    @Override
    public EvaluationOutcome outcome() {
      return EvaluationOutcome.END;
    }

    @Override
    public Optional<LocalDate> next() {
      return Optional.empty();
    }
  }
}
