package nl.beslisspoor.query.timeline;

import static nl.beslisspoor.query.timeline.Sentences.people;

import nl.beslisspoor.events.DestructionEvent;
import nl.beslisspoor.events.DestructionEvent.DestructionConfirmed;
import nl.beslisspoor.events.DestructionEvent.DestructionDecided;
import nl.beslisspoor.events.DestructionEvent.DestructionRefused;
import nl.beslisspoor.events.DestructionEvent.DestructionRequested;
import nl.beslisspoor.events.DestructionScope;
import nl.beslisspoor.query.paper.Text;
import nl.beslisspoor.query.table.Days;

/** What it was asked to destroy and what came of it: what that tells, and as a sentence. */
final class DestructionSentences {

  private DestructionSentences() {}

  static Telling telling(DestructionEvent event) {
    return switch (event) {
      case DestructionRequested e ->
          Telling.plain(Days.start(e.requestedOn()), e.requester(), e.scope().persons())
              .within(e.request());
      case DestructionDecided e -> Telling.decision(e, e.request());
      case DestructionConfirmed e -> Telling.decision(e, e.request(), e.scope().persons());
      case DestructionRefused e -> Telling.decision(e, e.request());
    };
  }

  static Text of(DestructionEvent event) {
    return switch (event) {
      case DestructionRequested e ->
          Text.of("timeline.destruction-requested", scope(e.scope()), e.ground());
      case DestructionDecided _ -> Text.of("timeline.destruction-decided");
      case DestructionConfirmed e -> Text.of("timeline.destruction-confirmed", scope(e.scope()));
      case DestructionRefused _ -> Text.of("timeline.destruction-refused");
    };
  }

  /** An entry is counted from 1, as every screen does. */
  private static Text scope(DestructionScope scope) {
    return Text.of(
        "timeline.destruction." + parts(scope),
        people(scope.persons()),
        scope.entries().stream().map(entry -> entry + 1).toList());
  }

  private static String parts(DestructionScope scope) {
    if (scope.everything()) {
      return "everything";
    }
    if (scope.entries().isEmpty()) {
      return "people";
    }
    return scope.persons().isEmpty() ? "entries" : "both";
  }
}
