package nl.beslisspoor.query.timeline;

import static nl.beslisspoor.query.timeline.Sentences.people;

import java.util.List;
import java.util.stream.Stream;
import nl.beslisspoor.events.ResourceEvent;
import nl.beslisspoor.events.ResourceEvent.ExpensePaid;
import nl.beslisspoor.events.ResourceEvent.NetworkContactRegistered;
import nl.beslisspoor.events.ResourceEvent.ResourceAsked;
import nl.beslisspoor.events.ResourceEvent.ResourceGranted;
import nl.beslisspoor.events.ResourceEvent.ResourceRefused;
import nl.beslisspoor.events.catalogue.ResourceKind;
import nl.beslisspoor.query.paper.Amounts;
import nl.beslisspoor.query.paper.Text;
import nl.beslisspoor.query.table.Days;

/** Contact with the network, and time, costs and backing: what they tell, and as a sentence. */
final class ResourceSentences {

  private ResourceSentences() {}

  static Telling telling(ResourceEvent event) {
    return switch (event) {
      case NetworkContactRegistered e ->
          Telling.plain(
              Days.start(e.on()),
              e.by(),
              Stream.concat(Stream.of(e.by()), e.with().stream()).toList());
      case ResourceAsked e -> Telling.begun(Days.start(e.on()), e.by(), e.ask());
      case ResourceGranted e -> Telling.decision(e, e.ask());
      case ResourceRefused e -> Telling.decision(e, e.ask());
      case ExpensePaid e ->
          Telling.plain(Days.start(e.on()), e.act().by(), List.of()).within(e.ask());
    };
  }

  /**
   * @param asker who asked, when known
   */
  static Text of(ResourceEvent event, Object asker) {
    return switch (event) {
      case NetworkContactRegistered e ->
          Text.of(
              "timeline.contact", e.by().value(), people(e.with()), Amounts.minutes(e.minutes()));
      case ResourceAsked e ->
          e.amount()
              .map(much ->
                  Text.of("timeline.asks.much", e.by().value(), e.kind(), amount(e.kind(), much)))
              .orElse(Text.of("timeline.asks", e.by().value(), e.kind()));
      case ResourceGranted e -> granted(e, asker);
      case ResourceRefused e -> Text.of("timeline.resource-refused", asker, e.kind());
      case ExpensePaid e -> Text.of("timeline.paid", asker, e.kind(), Amounts.cents(e.cents()));
    };
  }

  private static Text granted(ResourceGranted e, Object asker) {
    if (e.granted().isEmpty() || e.asked().isEmpty()) {
      return Text.of("timeline.resource-granted", asker, e.kind());
    }
    var granted = amount(e.kind(), e.granted().get());
    return e.granted().equals(e.asked())
        ? Text.of("timeline.resource-granted.much", asker, e.kind(), granted)
        : Text.of(
            "timeline.resource-granted.part",
            asker,
            e.kind(),
            granted,
            amount(e.kind(), e.asked().get()));
  }

  private static Text amount(ResourceKind kind, long much) {
    return Amounts.of(kind, much);
  }
}
