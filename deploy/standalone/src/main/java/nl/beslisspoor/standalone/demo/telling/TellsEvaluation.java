package nl.beslisspoor.standalone.demo.telling;

import java.time.LocalDate;
import java.util.Optional;
import nl.beslisspoor.command.evaluation.ConcludeEvaluation;
import nl.beslisspoor.command.evaluation.Conclusion;
import nl.beslisspoor.command.evaluation.PlanEvaluation;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.SupportId;
import nl.beslisspoor.events.catalogue.EndGround;

/** The support of a figure is evaluated. */
interface TellsEvaluation extends Telling {

  default Sitting planned(Someone figure, LocalDate on, String why) {
    var support = recall(SupportId.class, figure.id());
    return record(file -> new PlanEvaluation(file, support, on, Optional.of(new Narrative(why))));
  }

  default Sitting goesOn(Someone figure, LocalDate next, Found found, Reasons reasons) {
    return evaluated(figure, new Conclusion.Continue(Optional.of(next)), found, reasons);
  }

  default Sitting goesOnOtherwise(Someone figure, LocalDate next, Found found, Reasons reasons) {
    return evaluated(figure, new Conclusion.Adjust(Optional.of(next)), found, reasons);
  }

  /** The evaluation ends in a pause, with a talk on a day. */
  default Sitting pauses(
      Someone figure, LocalDate next, LocalDate talk, Found found, Reasons reasons) {
    var hold = new Conclusion.Hold(Optional.of(next), true, Optional.of(talk));
    return evaluated(figure, hold, found, reasons);
  }

  /** The evaluation ends the support. */
  default Sitting stops(
      Someone figure, EndGround ground, Farewell farewell, Found found, Reasons reasons) {
    var end = new Conclusion.End(ground, farewell.talk(), farewell.aftercare());
    return evaluated(figure, end, found, reasons);
  }

  private Sitting evaluated(Someone figure, Conclusion conclusion, Found found, Reasons reasons) {
    var support = recall(SupportId.class, figure.id());
    return decide(
        reasons,
        (file, grounds) ->
            new ConcludeEvaluation(file, support, found.findings(), conclusion, grounds));
  }
}
