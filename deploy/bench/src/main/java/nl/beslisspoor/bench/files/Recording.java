package nl.beslisspoor.bench.files;

import java.nio.charset.StandardCharsets;
import nl.beslisspoor.command.engine.Answer;
import nl.beslisspoor.command.engine.Decisions;
import nl.beslisspoor.command.engine.IdempotencyKey;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.standalone.demo.telling.Step;

/** Has steps decided, by the one entry of the command side or in another way. */
public final class Recording {
  private final Way way;

  /** Decides a command and keeps what follows. */
  @FunctionalInterface
  public interface Way {
    Answer decide(CaseCommand command, Act act) throws Exception;
  }

  public Recording(Way way) {
    this.way = way;
  }

  public Recording(Decisions decisions) {
    this((command, act) -> {
      var name = act.id().toString();
      var key = new IdempotencyKey("bench-" + name);
      return decisions.decide(command, act, key, name.getBytes(StandardCharsets.UTF_8));
    });
  }

  /**
   * By somebody who had seen all of the household's file.
   *
   * @throws IllegalStateException when it was not decided
   */
  public Answer decide(Household household, Step step) {
    var answer = decided(step.command().apply(household.seen()), step.act());
    household.recorded(step, answer);
    return answer;
  }

  private Answer decided(CaseCommand command, Act act) {
    try {
      return way.decide(command, act);
    } catch (Exception e) {
      throw new IllegalStateException("a step was not decided: " + e.getMessage(), e);
    }
  }
}
