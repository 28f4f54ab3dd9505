package nl.beslisspoor.command.door;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.beslisspoor.command.engine.Answer;
import nl.beslisspoor.command.engine.Decisions;
import nl.beslisspoor.command.engine.IdempotencyKey;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.events.DecisionId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Hands a command to the engine, once for each key, and tells where it can be found. */
@Component
final class Recording {
  /** Up to where a file holds what was recorded: its stream and the sequence of its last event. */
  private static final String RECORDED = "Beslisspoor-Recorded";

  private final Decisions decisions;

  Recording(Decisions decisions) {
    this.decisions = decisions;
  }

  /**
   * @param made the identifier of what came of it; null when nothing new did
   */
  ResponseEntity<RecordedAnswer> record(
      Filing filing, CaseCommand command, Function<Answer, UUID> made) {
    var key = key(filing.key().orElseGet(() -> filing.act().id().toString()));
    var hash = Body.current().orElseThrow().hash();
    return answered(decisions.decide(command, filing.act(), key, hash), made);
  }

  private static IdempotencyKey key(String text) {
    try {
      return new IdempotencyKey(text);
    } catch (IllegalArgumentException e) {
      throw new InvalidBody(
          List.of(
              new Body.Fault(
                  "Idempotency-Key", "Gebruik 1 tot 255 leestekens, letters of cijfers.")));
    }
  }

  private static ResponseEntity<RecordedAnswer> answered(
      Answer answer, Function<Answer, UUID> made) {
    var recorded =
        new RecordedAnswer(
            UUID.fromString(answer.stream()),
            answer.sequence(),
            made.apply(answer),
            answer.decision().map(DecisionId::value).orElse(null),
            answer.repeated());
    return ResponseEntity.created(location(recorded))
        .header(RECORDED, answer.stream() + " " + answer.sequence())
        .body(recorded);
  }

  private static URI location(RecordedAnswer recorded) {
    return recorded.besluit() == null
        ? URI.create("/api/v1/dossiers/" + recorded.dossier())
        : URI.create("/api/v1/besluiten/" + recorded.besluit());
  }
}
