package nl.beslisspoor.command.seal;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import nl.beslisspoor.events.ledger.Checkpoint;
import nl.beslisspoor.events.ledger.KnownKeys;
import nl.beslisspoor.events.ledger.NoteKey;
import nl.beslisspoor.events.ledger.NoteSignature;
import nl.beslisspoor.events.ledger.SignedNote;
import nl.beslisspoor.events.ledger.Submission;
import nl.beslisspoor.events.ledger.Tree;

/**
 * Has the newest checkpoint cosigned by one witness, and keeps the cosignature. Waits for nobody:
 * an answer is looked at in the turn after it came. For one thread.
 */
final class Witnessing {
  /** For the whole of an answer. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final int MOST_BYTES = 64 * 1024;
  private static final int OK = 200;
  private static final int CONFLICT = 409;
  private static final int UNPROVEN = 422;

  private final Outsider witness;
  private final Kept kept;
  private final HttpClient http;
  private final Runnable answered;
  private Optional<Asked> asked = Optional.empty();
  private long cosigned;

  /**
   * Where cosignatures are kept.
   *
   * @param log the key that signs what is offered
   */
  record Kept(SealTables tables, SealDirectory directory, NoteKey log, Clock clock) {}

  /** What became of it. */
  enum Outcome {
    /** The newest checkpoint is cosigned. */
    COSIGNED,
    /** The witness did not answer, or not in a way that means anything. */
    UNANSWERED,
    /** The witness has seen another log than this one: it was set back, or forked. */
    REFUSED
  }

  private record Asked(SignedNote note, boolean again, CompletableFuture<Answer> answer) {
    long size() {
      return Checkpoint.parse(note.text()).size();
    }
  }

  /**
   * @param answered runs when an answer has come, or none will, in another thread
   */
  Witnessing(Outsider witness, Kept kept, HttpClient http, Runnable answered) {
    this.witness = witness;
    this.kept = kept;
    this.http = http;
    this.answered = answered;
  }

  /**
   * Looks at an answer that has come, or asks when the witness has not cosigned the newest
   * checkpoint yet.
   *
   * @return empty while an answer is awaited
   */
  Optional<Outcome> turn() {
    if (asked.isEmpty()) {
      return offer();
    }
    if (!asked.get().answer().isDone()) {
      return Optional.empty();
    }
    var over = asked.get();
    asked = Optional.empty();
    return heard(over, over.answer().join());
  }

  /** Goes on until nothing is awaited any more, in some seconds at most. */
  Outcome end() {
    var outcome = turn();
    while (outcome.isEmpty()) {
      asked.ifPresent(one -> one.answer().join());
      outcome = turn();
    }
    return outcome.get();
  }

  private Optional<Outcome> offer() {
    var newest = kept.tables().checkpoint(kept.log());
    if (newest.isEmpty()) {
      return Optional.of(Outcome.COSIGNED);
    }
    long size = Checkpoint.parse(newest.get().text()).size();
    if (cosigned < size) {
      cosigned = kept.tables().cosigned(kept.log(), witness.key());
    }
    if (cosigned >= size) {
      return Optional.of(Outcome.COSIGNED);
    }
    send(newest.get(), cosigned, false);
    return Optional.empty();
  }

  private Optional<Outcome> heard(Asked over, Answer answer) {
    var seen = answer.status() == CONFLICT ? answer.size() : Optional.<Long>empty();
    if (seen.isPresent() && !over.again() && seen.get() <= over.size()) {
      send(over.note(), seen.get(), true);
      return Optional.empty();
    }
    return Optional.of(
        switch (answer.status()) {
          case OK -> keep(over, answer.body());
          case CONFLICT, UNPROVEN -> Outcome.REFUSED;
          default -> Outcome.UNANSWERED;
        });
  }

  private record Answer(int status, String body) {
    static final Answer NONE = new Answer(0, "");

    /** What a conflict says that the witness has seen. */
    Optional<Long> size() {
      return body.matches("(0|[1-9][0-9]{0,17})\n")
          ? Optional.of(Long.parseLong(body.strip()))
          : Optional.empty();
    }
  }

  private void send(SignedNote note, long old, boolean again) {
    long size = Checkpoint.parse(note.text()).size();
    var proof = new Tree(kept.tables().nodes(), size).consistency(old);
    var request =
        HttpRequest.newBuilder(witness.address().resolve("add-checkpoint"))
            .POST(BodyPublishers.ofString(new Submission(old, proof, note).body()))
            .build();
    var sent = http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofString(), MOST_BYTES));
    var answer =
        sent.thenApply(got -> new Answer(got.statusCode(), got.body()))
            .orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
            .exceptionally(_ -> Answer.NONE);
    asked = Optional.of(new Asked(note, again, answer));
    answer.whenComplete((_, _) -> {
      sent.cancel(true);
      answered.run();
    });
  }

  private Outcome keep(Asked over, String lines) {
    var known = new KnownKeys(Optional.empty(), List.of(witness.key()));
    var signature =
        lines.lines().flatMap(line -> known.cosignature(over.note(), line).stream()).findFirst();
    signature.ifPresent(found -> keep(over, found));
    return signature.isPresent() ? Outcome.COSIGNED : Outcome.UNANSWERED;
  }

  private void keep(Asked over, NoteSignature found) {
    kept.directory().keepCosigned(over.note().with(found), kept.clock().instant());
    kept.tables().add(over.size(), found);
    cosigned = over.size();
  }
}
