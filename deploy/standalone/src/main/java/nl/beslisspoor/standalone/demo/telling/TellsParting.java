package nl.beslisspoor.standalone.demo.telling;

import java.time.LocalDate;
import nl.beslisspoor.command.opening.CloseCase;
import nl.beslisspoor.command.support.EndSupport;
import nl.beslisspoor.events.SupportId;
import nl.beslisspoor.events.catalogue.EndGround;

/** A support or a file ends, and what was agreed for afterwards. */
interface TellsParting extends Telling {

  default Sitting ended(Someone figure, EndGround ground) {
    var support = recall(SupportId.class, figure.id());
    return decide((file, account, grounds) ->
        new EndSupport(
            file, support, ground, account.farewell.talk(), account.farewell.aftercare(), grounds));
  }

  /**
   * @param on the first day on which the file is closed
   */
  default Sitting closed(LocalDate on) {
    return decide(
        (file, account, grounds) -> new CloseCase(file, on, account.farewell.aftercare(), grounds));
  }

  /** The day of the farewell talk. */
  default Sitting farewell(LocalDate talk) {
    account().farewell.on(talk);
    return told();
  }

  default Sitting staying(Someone... people) {
    account().farewell.stay(people);
    return told();
  }

  default Sitting mayBeCalled(Someone... people) {
    account().farewell.mayBeCalled(people);
    return told();
  }

  default Sitting agreed(String aftercare) {
    account().farewell.agreed(aftercare);
    return told();
  }
}
