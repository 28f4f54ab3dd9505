package nl.beslisspoor.query.timeline;

import static nl.beslisspoor.query.timeline.Sentences.day;
import static nl.beslisspoor.query.timeline.Sentences.days;
import static nl.beslisspoor.query.timeline.Sentences.name;
import static nl.beslisspoor.query.timeline.Sentences.names;

import nl.beslisspoor.events.NetworkEvent;
import nl.beslisspoor.events.NetworkEvent.NetworkPersonPlaced;
import nl.beslisspoor.events.NetworkEvent.NoNetworkFound;
import nl.beslisspoor.events.NetworkEvent.NoSupportFigureForNow;
import nl.beslisspoor.events.NetworkEvent.WhoQuestionAsked;
import nl.beslisspoor.events.PlacementEvent;
import nl.beslisspoor.events.PlacementEvent.OrdinaryLifeRestricted;
import nl.beslisspoor.events.PlacementEvent.PlacementDecided;
import nl.beslisspoor.events.PlacementEvent.RestrictionLifted;

/** Who is there around the youth, where he or she lives and what is taken away, as sentences. */
final class NetworkSentences {

  private NetworkSentences() {}

  static String of(NetworkEvent event) {
    return switch (event) {
      case WhoQuestionAsked e -> "Gevraagd wie er belangrijk is, aan " + names(e.of());
      case NetworkPersonPlaced e -> placed(e);
      case NoNetworkFound e ->
          "Geen netwerk gevonden op %s, na %d %s"
              .formatted(
                  day(e.on()),
                  e.questions().size(),
                  e.questions().size() == 1 ? "vraag" : "vragen");
      case NoSupportFigureForNow e ->
          "Voorlopig geen steunfiguur"
              + e.askAgainOn().map(on -> ", opnieuw vragen op " + day(on)).orElse("");
    };
  }

  static String of(PlacementEvent event) {
    return switch (event) {
      case PlacementDecided e ->
          "Woont vanaf %s: %s%s"
              .formatted(day(e.from()), e.residence().nl(), e.forced() ? " (gedwongen)" : "");
      case OrdinaryLifeRestricted e ->
          "Beperkt %s: %s%s"
              .formatted(
                  days(e.period()),
                  e.part().nl(),
                  e.cutOff().isEmpty() ? "" : ", met " + names(e.cutOff()));
      case RestrictionLifted e -> "Beperking opgeheven per " + day(e.on());
    };
  }

  private static String placed(NetworkPersonPlaced e) {
    return "%s in het netwerk gezet, %s%s"
        .formatted(
            name(e.person()),
            e.ring().nl(),
            e.ratherNotAsked().isPresent() ? "; liever niet vragen" : "");
  }
}
