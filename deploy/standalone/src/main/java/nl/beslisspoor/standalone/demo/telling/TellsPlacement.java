package nl.beslisspoor.standalone.demo.telling;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beslisspoor.command.placement.DecidePlacement;
import nl.beslisspoor.command.placement.LiftRestriction;
import nl.beslisspoor.command.placement.RestrictOrdinaryLife;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.RestrictionId;
import nl.beslisspoor.events.catalogue.PartOfLife;
import nl.beslisspoor.events.catalogue.Residence;

/** Where the youth lives, and what is taken away and given back, from the day of the sitting on. */
interface TellsPlacement extends Telling {

  default Sitting placed(Residence residence) {
    return decide((file, grounds) ->
        new DecidePlacement(file, residence, day(), false, Optional.empty(), grounds));
  }

  /** Without the consent of youth or parents. */
  default Sitting placedByForce(Residence residence, String authorisation) {
    var order = Optional.of(new Narrative(authorisation));
    return decide(
        (file, grounds) -> new DecidePlacement(file, residence, day(), true, order, grounds));
  }

  /** Something from ordinary life is taken away, with the people whom it cuts off. */
  default Sitting restricted(PartOfLife part, LocalDate until, Someone... cutOff) {
    var period = new Period(day(), Optional.of(until));
    var people = Stream.of(cutOff).map(Someone::id).toList();
    var told =
        decide((file, grounds) -> new RestrictOrdinaryLife(file, part, people, period, grounds));
    return told.remembering(new RestrictionId(told.act().derive("restriction")), part);
  }

  default Sitting lifted(PartOfLife part) {
    var restriction = recall(RestrictionId.class, part);
    return decide((file, grounds) -> new LiftRestriction(file, restriction, day(), grounds));
  }
}
