package nl.beslisspoor.standalone.demo.telling;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import nl.beslisspoor.command.evaluation.ConcludeEvaluation;
import nl.beslisspoor.command.evaluation.Conclusion;
import nl.beslisspoor.command.evaluation.PlanEvaluation;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.SupportId;
import nl.beslisspoor.events.catalogue.EndGround;
import nl.beslisspoor.events.catalogue.GoalProgress;
import nl.beslisspoor.events.catalogue.UnwantedEffectKind;

/** The support of a figure is evaluated. */
interface TellsEvaluation extends Telling {

  default Sitting planned(Someone figure, LocalDate on, String why) {
    var support = recall(SupportId.class, figure.id());
    return record(file -> new PlanEvaluation(file, support, on, Optional.of(new Narrative(why))));
  }

  default Sitting goesOn(Someone figure, LocalDate next) {
    return evaluated(figure, farewell -> new Conclusion.Continue(Optional.of(next)));
  }

  default Sitting goesOnOtherwise(Someone figure, LocalDate next) {
    return evaluated(figure, farewell -> new Conclusion.Adjust(Optional.of(next)));
  }

  /** The evaluation ends in a pause, with a talk on a day. */
  default Sitting pauses(Someone figure, LocalDate next, LocalDate talk) {
    var hold = new Conclusion.Hold(Optional.of(next), true, Optional.of(talk));
    return evaluated(figure, farewell -> hold);
  }

  /** The evaluation ends the support; how people part follows. */
  default Sitting stops(Someone figure, EndGround ground) {
    return evaluated(
        figure, farewell -> new Conclusion.End(ground, farewell.talk(), farewell.aftercare()));
  }

  private Sitting evaluated(Someone figure, Function<Farewell, Conclusion> conclusion) {
    var support = recall(SupportId.class, figure.id());
    return decide((file, account, grounds) ->
        new ConcludeEvaluation(
            file, support, account.found.reported(), conclusion.apply(account.farewell), grounds));
  }

  /** A goal, how far it has come, and in whose eyes. */
  default Sitting goal(String goal, GoalProgress progress, String words) {
    account().found.goal(goal, progress, words);
    return told();
  }

  default Sitting trust(Someone by, Someone in, int points) {
    account().found.trust(by, in, points);
    return told();
  }

  /** The youth's own points: for the support, and for how well he or she can go on. */
  default Sitting points(int forSupport, int forResilience) {
    account().found.points(forSupport, forResilience);
    return told();
  }

  default Sitting helps(String words) {
    account().found.helps(words);
    return told();
  }

  default Sitting unwanted(UnwantedEffectKind kind, String words) {
    account().found.unwanted(kind, words);
    return told();
  }

  default Sitting contradiction(String words) {
    account().found.contradiction(words);
    return told();
  }
}
