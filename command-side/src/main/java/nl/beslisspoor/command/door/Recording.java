package nl.beslisspoor.command.door;

import java.net.URI;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.beslisspoor.command.engine.Answer;
import nl.beslisspoor.command.engine.Decisions;
import nl.beslisspoor.command.engine.IdempotencyKey;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.ActId;
import nl.beslisspoor.events.DecisionId;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Hands a command to the engine with what only the system may tell: who, when, and once. */
@Component
final class Recording {

  private final Decisions decisions;
  private final Clock clock = Clock.systemUTC();

  Recording(Decisions decisions) {
    this.decisions = decisions;
  }

  /** Something that gets an identifier of its own, derived from the act under the given use. */
  ResponseEntity<RecordedAnswer> record(
      Authentication signedIn, String key, String use, Function<Act, CaseCommand> command) {
    return answered(decide(signedIn, key, command), answer -> answer.act().derive(use));
  }

  /** Something about what already has an identifier. */
  ResponseEntity<RecordedAnswer> record(
      Authentication signedIn, String key, Function<Act, CaseCommand> command) {
    return answered(decide(signedIn, key, command), answer -> null);
  }

  private Answer decide(Authentication signedIn, String key, Function<Act, CaseCommand> command) {
    var act = act(Caller.of(signedIn));
    var once = key(Optional.ofNullable(key).orElseGet(() -> act.id().toString()));
    return decisions.decide(command.apply(act), act, once, Body.current().orElseThrow().hash());
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
    return ResponseEntity.created(location(recorded)).body(recorded);
  }

  private Act act(Caller caller) {
    return new Act(
        new ActId(UUID.randomUUID()),
        caller.person(),
        caller.as(),
        clock.instant().truncatedTo(ChronoUnit.MICROS));
  }

  private static URI location(RecordedAnswer recorded) {
    return recorded.besluit() == null
        ? URI.create("/api/v1/dossiers/" + recorded.dossier())
        : URI.create("/api/v1/besluiten/" + recorded.besluit());
  }
}
