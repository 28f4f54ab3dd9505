package nl.beslisspoor.standalone.demo.telling;

import java.time.LocalDate;
import java.util.Optional;
import nl.beslisspoor.command.support.AcceptSupport;
import nl.beslisspoor.command.support.ChooseSupportFigure;
import nl.beslisspoor.command.support.DeclineSupport;
import nl.beslisspoor.command.support.HearParty;
import nl.beslisspoor.command.support.HoldSupportFigure;
import nl.beslisspoor.command.support.PositionSupportFigure;
import nl.beslisspoor.command.support.RefusePositioning;
import nl.beslisspoor.command.support.ResumeSupportFigure;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.SupportId;
import nl.beslisspoor.events.catalogue.FormId;
import nl.beslisspoor.events.catalogue.HeardHow;

/** A support figure, from choice to pause; it is always the latest choice of that person. */
interface TellsSupport extends Telling {

  default Sitting choseJim(Someone figure) {
    return chose(figure, new FormId("jim"));
  }

  default Sitting courtAppointed(Someone figure) {
    return chose(figure, new FormId("burgervoogd"));
  }

  private Sitting chose(Someone figure, FormId form) {
    var told = decide((file, grounds) -> new ChooseSupportFigure(file, figure.id(), form, grounds));
    return told.remembering(new SupportId(told.act().derive("support")), figure.id());
  }

  default Sitting saidYes(Someone figure) {
    return saidYes(figure, HeardHow.IN_PERSON);
  }

  default Sitting saidYesByPhone(Someone figure) {
    return saidYes(figure, HeardHow.PHONE);
  }

  private Sitting saidYes(Someone figure, HeardHow how) {
    var support = support(figure);
    return record(file -> new AcceptSupport(file, support, happened(), Optional.of(how)));
  }

  default Sitting saidNo(Someone figure, String words) {
    var support = support(figure);
    return record(
        file -> new DeclineSupport(file, support, happened(), Optional.of(new Narrative(words))));
  }

  default Sitting heardAbout(Someone figure, Heard... parties) {
    var support = support(figure);
    var told = told();
    for (var party : parties) {
      told = told.record(file -> new HearParty(file, support, party.hearing(day())));
    }
    return told;
  }

  default Sitting positioned(Someone figure) {
    var support = support(figure);
    return decide((file, grounds) -> new PositionSupportFigure(file, support, grounds));
  }

  default Sitting notPositioned(Someone figure) {
    var support = support(figure);
    return decide((file, grounds) -> new RefusePositioning(file, support, grounds));
  }

  /** Paused; youth and figure go on seeing each other. */
  default Sitting held(Someone figure, LocalDate talk) {
    var support = support(figure);
    return decide(
        (file, grounds) -> new HoldSupportFigure(file, support, true, Optional.of(talk), grounds));
  }

  default Sitting resumed(Someone figure) {
    var support = support(figure);
    return decide((file, grounds) -> new ResumeSupportFigure(file, support, grounds));
  }

  private SupportId support(Someone figure) {
    return recall(SupportId.class, figure.id());
  }
}
