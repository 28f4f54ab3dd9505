package nl.beslisspoor.events;

import static nl.beslisspoor.events.SampleParts.ACCOUNT;
import static nl.beslisspoor.events.SampleParts.ACT;
import static nl.beslisspoor.events.SampleParts.BARE_ACCOUNT;
import static nl.beslisspoor.events.SampleParts.DAY;
import static nl.beslisspoor.events.SampleParts.FIGURE;
import static nl.beslisspoor.events.SampleParts.FILE;
import static nl.beslisspoor.events.SampleParts.MOMENT;
import static nl.beslisspoor.events.SampleParts.MOTHER;
import static nl.beslisspoor.events.SampleParts.NETWORK;
import static nl.beslisspoor.events.SampleParts.YOUTH;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beslisspoor.events.NetworkEvent.NetworkPersonPlaced;
import nl.beslisspoor.events.NetworkEvent.NoNetworkFound;
import nl.beslisspoor.events.NetworkEvent.NoSupportFigureForNow;
import nl.beslisspoor.events.NetworkEvent.WhoQuestionAsked;
import nl.beslisspoor.events.catalogue.NetworkRing;
import nl.beslisspoor.events.catalogue.SupportKind;
import nl.beslisspoor.events.catalogue.TieStrength;

/** Samples of the network around a youth. */
final class NetworkSamples {

  private NetworkSamples() {}

  static Stream<Event> full() {
    return Stream.of(
        new WhoQuestionAsked(
            FILE,
            ACT,
            NETWORK,
            MOMENT,
            List.of(YOUTH, MOTHER),
            new Narrative("Bij wie klop je aan als het tegenzit?"),
            Optional.of(new Narrative("Bij mijn tante."))),
        new NetworkPersonPlaced(
            FILE,
            ACT,
            NETWORK,
            FIGURE,
            NetworkRing.NEAREST,
            List.of(SupportKind.PRACTICAL, SupportKind.EMOTIONAL),
            Optional.of(TieStrength.STRONG),
            Optional.of(new PersonalDate(FIGURE, LocalDate.parse("2015-08-20"))),
            Optional.of(new Narrative("Zij past op de hond.")),
            Optional.of(new Narrative("Zij heeft het zelf te druk."))),
        new NoNetworkFound(
            FILE, ACT, NETWORK, DAY, List.of(new Narrative("Wie was er bij je verjaardag?"))),
        new NoSupportFigureForNow(FILE, ACT, NETWORK, ACCOUNT, Optional.of(DAY)));
  }

  static Stream<Event> bare() {
    return Stream.of(
        new WhoQuestionAsked(
            FILE,
            ACT,
            NETWORK,
            MOMENT,
            List.of(),
            new Narrative("Wie is er voor je?"),
            Optional.empty()),
        new NetworkPersonPlaced(
            FILE,
            ACT,
            NETWORK,
            FIGURE,
            NetworkRing.GROUPS,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        new NoNetworkFound(FILE, ACT, NETWORK, DAY, List.of()),
        new NoSupportFigureForNow(FILE, ACT, NETWORK, BARE_ACCOUNT, Optional.empty()));
  }
}
