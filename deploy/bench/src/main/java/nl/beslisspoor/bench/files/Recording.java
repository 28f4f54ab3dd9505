package nl.beslisspoor.bench.files;

import java.nio.charset.StandardCharsets;
import nl.beslisspoor.command.engine.Answer;
import nl.beslisspoor.command.engine.Decisions;
import nl.beslisspoor.command.engine.IdempotencyKey;
import nl.beslisspoor.standalone.demo.telling.Step;

/** Has steps decided by the one entry of the command side. */
public final class Recording {
  private final Decisions decisions;

  public Recording(Decisions decisions) {
    this.decisions = decisions;
  }

  /** By somebody who had seen all of the household's file. */
  public Answer decide(Household household, Step step) {
    var act = step.act().id().toString();
    var answer =
        decisions.decide(
            step.command().apply(household.seen()),
            step.act(),
            new IdempotencyKey("bench-" + act),
            act.getBytes(StandardCharsets.UTF_8));
    household.recorded(step, answer);
    return answer;
  }
}
