package nl.beslisspoor.events;

import static nl.beslisspoor.events.SampleParts.ACCOUNT;
import static nl.beslisspoor.events.SampleParts.ACT;
import static nl.beslisspoor.events.SampleParts.BARE_ACCOUNT;
import static nl.beslisspoor.events.SampleParts.DAY;
import static nl.beslisspoor.events.SampleParts.FILE;
import static nl.beslisspoor.events.SampleParts.HOME;
import static nl.beslisspoor.events.SampleParts.MOTHER;
import static nl.beslisspoor.events.SampleParts.PERIOD;
import static nl.beslisspoor.events.SampleParts.RESTRICTION;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beslisspoor.events.PlacementEvent.OrdinaryLifeRestricted;
import nl.beslisspoor.events.PlacementEvent.PlacementDecided;
import nl.beslisspoor.events.PlacementEvent.RestrictionLifted;
import nl.beslisspoor.events.catalogue.PartOfLife;
import nl.beslisspoor.events.catalogue.Residence;

/** Samples of placements and restrictions. */
final class PlacementSamples {

  private PlacementSamples() {}

  static Stream<Event> full() {
    return Stream.of(
        new PlacementDecided(
            FILE,
            ACT,
            HOME,
            ACCOUNT,
            Residence.CRISIS_PLACEMENT,
            DAY,
            true,
            Optional.of(new Narrative("C/13/123456 JE RK 26-100"))),
        new OrdinaryLifeRestricted(
            FILE,
            ACT,
            HOME,
            ACCOUNT,
            RESTRICTION,
            PartOfLife.CONTACT_WITH_FAMILY,
            List.of(MOTHER),
            PERIOD),
        new RestrictionLifted(FILE, ACT, HOME, ACCOUNT, RESTRICTION, DAY));
  }

  static Stream<Event> bare() {
    return Stream.of(
        new PlacementDecided(
            FILE, ACT, HOME, BARE_ACCOUNT, Residence.AT_HOME, DAY, false, Optional.empty()),
        new OrdinaryLifeRestricted(
            FILE, ACT, HOME, BARE_ACCOUNT, RESTRICTION, PartOfLife.DAILY_HABITS, List.of(), PERIOD),
        new RestrictionLifted(FILE, ACT, HOME, BARE_ACCOUNT, RESTRICTION, DAY));
  }
}
