package nl.beslisspoor.events;

import static nl.beslisspoor.events.SampleParts.ACCOUNT;
import static nl.beslisspoor.events.SampleParts.ACT;
import static nl.beslisspoor.events.SampleParts.AFTERCARE;
import static nl.beslisspoor.events.SampleParts.BARE_ACCOUNT;
import static nl.beslisspoor.events.SampleParts.BARE_HEARING;
import static nl.beslisspoor.events.SampleParts.DAY;
import static nl.beslisspoor.events.SampleParts.FIGURE;
import static nl.beslisspoor.events.SampleParts.FILE;
import static nl.beslisspoor.events.SampleParts.HEARING;
import static nl.beslisspoor.events.SampleParts.MOMENT;
import static nl.beslisspoor.events.SampleParts.NETWORK;
import static nl.beslisspoor.events.SampleParts.SUPPORT;

import java.util.Optional;
import java.util.stream.Stream;
import nl.beslisspoor.events.SupportEvent.PartyHeard;
import nl.beslisspoor.events.SupportEvent.PositioningRefused;
import nl.beslisspoor.events.SupportEvent.SupportFigureAccepted;
import nl.beslisspoor.events.SupportEvent.SupportFigureChosen;
import nl.beslisspoor.events.SupportEvent.SupportFigureDeclined;
import nl.beslisspoor.events.SupportEvent.SupportFigureEnded;
import nl.beslisspoor.events.SupportEvent.SupportFigureHeld;
import nl.beslisspoor.events.SupportEvent.SupportFigurePositioned;
import nl.beslisspoor.events.SupportEvent.SupportFigureResumed;
import nl.beslisspoor.events.catalogue.EndGround;
import nl.beslisspoor.events.catalogue.FormId;
import nl.beslisspoor.events.catalogue.HeardHow;

/** Samples of support figures. */
final class SupportSamples {

  private SupportSamples() {}

  static Stream<Event> full() {
    return Stream.of(
        new SupportFigureChosen(FILE, ACT, NETWORK, ACCOUNT, SUPPORT, FIGURE, new FormId("jim"), 1),
        new SupportFigureAccepted(FILE, ACT, NETWORK, SUPPORT, MOMENT, Optional.of(HeardHow.PHONE)),
        new SupportFigureDeclined(
            FILE, ACT, NETWORK, SUPPORT, MOMENT, Optional.of(new Narrative("Ik ga verhuizen."))),
        new PartyHeard(FILE, ACT, NETWORK, SUPPORT, HEARING),
        new SupportFigurePositioned(FILE, ACT, NETWORK, ACCOUNT, SUPPORT),
        new PositioningRefused(FILE, ACT, NETWORK, ACCOUNT, SUPPORT),
        new SupportFigureHeld(FILE, ACT, NETWORK, ACCOUNT, SUPPORT, Optional.of(DAY)),
        new SupportFigureResumed(FILE, ACT, NETWORK, ACCOUNT, SUPPORT),
        new SupportFigureEnded(
            FILE,
            ACT,
            NETWORK,
            ACCOUNT,
            SUPPORT,
            EndGround.PURPOSE_REACHED,
            Optional.of(DAY),
            Optional.of(AFTERCARE)));
  }

  static Stream<Event> bare() {
    return Stream.of(
        new SupportFigureHeld(FILE, ACT, NETWORK, BARE_ACCOUNT, SUPPORT, Optional.empty()),
        new SupportFigureResumed(FILE, ACT, NETWORK, BARE_ACCOUNT, SUPPORT),
        new SupportFigureEnded(
            FILE,
            ACT,
            NETWORK,
            BARE_ACCOUNT,
            SUPPORT,
            EndGround.YOUTH_WISHES,
            Optional.empty(),
            Optional.empty()),
        new SupportFigureChosen(
            FILE, ACT, NETWORK, BARE_ACCOUNT, SUPPORT, FIGURE, new FormId("burgervoogd"), 1),
        new SupportFigureAccepted(FILE, ACT, NETWORK, SUPPORT, MOMENT, Optional.empty()),
        new SupportFigureDeclined(FILE, ACT, NETWORK, SUPPORT, MOMENT, Optional.empty()),
        new PartyHeard(FILE, ACT, NETWORK, SUPPORT, BARE_HEARING),
        new SupportFigurePositioned(FILE, ACT, NETWORK, BARE_ACCOUNT, SUPPORT),
        new PositioningRefused(FILE, ACT, NETWORK, BARE_ACCOUNT, SUPPORT));
  }
}
