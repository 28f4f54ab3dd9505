package nl.beslisspoor.query.timeline;

import static nl.beslisspoor.query.timeline.Sentences.days;
import static nl.beslisspoor.query.timeline.Sentences.people;

import nl.beslisspoor.events.NetworkEvent;
import nl.beslisspoor.events.NetworkEvent.NetworkPersonPlaced;
import nl.beslisspoor.events.NetworkEvent.NoNetworkFound;
import nl.beslisspoor.events.NetworkEvent.NoSupportFigureForNow;
import nl.beslisspoor.events.NetworkEvent.WhoQuestionAsked;
import nl.beslisspoor.events.PlacementEvent;
import nl.beslisspoor.events.PlacementEvent.OrdinaryLifeRestricted;
import nl.beslisspoor.events.PlacementEvent.PlacementDecided;
import nl.beslisspoor.events.PlacementEvent.RestrictionLifted;
import nl.beslisspoor.query.paper.Text;

/** Who is there around the youth, where he or she lives and what is taken away, as sentences. */
final class NetworkSentences {

  private NetworkSentences() {}

  static Text of(NetworkEvent event) {
    return switch (event) {
      case WhoQuestionAsked e -> Text.of("timeline.asked", people(e.of()));
      case NetworkPersonPlaced e ->
          Text.of(
              e.ratherNotAsked().isPresent() ? "timeline.placed.rather-not" : "timeline.placed",
              e.person().value(),
              e.ring());
      case NoNetworkFound e -> Text.of("timeline.no-network", e.on(), e.questions().size());
      case NoSupportFigureForNow e ->
          e.askAgainOn()
              .map(on -> Text.of("timeline.nobody.again", on))
              .orElse(Text.of("timeline.nobody"));
    };
  }

  static Text of(PlacementEvent event, Earlier earlier) {
    return switch (event) {
      case PlacementDecided e ->
          Text.of(e.forced() ? "timeline.lives.forced" : "timeline.lives", e.from(), e.residence());
      case OrdinaryLifeRestricted e -> restricted(e);
      case RestrictionLifted e ->
          earlier
              .restricted(e.restriction())
              .map(part -> Text.of("timeline.lifted.part", e.on(), part))
              .orElse(Text.of("timeline.lifted", e.on()));
    };
  }

  private static Text restricted(OrdinaryLifeRestricted e) {
    return e.cutOff().isEmpty()
        ? Text.of("timeline.restricted", days(e.period()), e.part())
        : Text.of("timeline.restricted.people", days(e.period()), e.part(), people(e.cutOff()));
  }
}
