package nl.beslisspoor.command.seal;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.beslisspoor.events.ledger.Checkpoint;
import nl.beslisspoor.events.ledger.NoteSignature;
import nl.beslisspoor.events.ledger.SignedNote;
import nl.beslisspoor.events.ledger.Submission;
import nl.beslisspoor.events.ledger.Tree;

/** Has the newest checkpoint cosigned by a witness, and keeps the cosignature. */
final class Witnessing {
  /** For the whole of an answer. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final int MOST_BYTES = 64 * 1024;
  private static final int OK = 200;
  private static final int CONFLICT = 409;
  private static final int UNPROVEN = 422;

  private final SealTables tables;
  private final SealDirectory directory;
  private final HttpClient http;
  private final Clock clock;

  /** What became of it. */
  enum Outcome {
    /** The newest checkpoint is cosigned. */
    COSIGNED,
    /** The witness did not answer, or not in a way that means anything. */
    UNANSWERED,
    /** The witness has seen another log than this one: it was set back, or forked. */
    REFUSED
  }

  Witnessing(SealTables tables, SealDirectory directory, HttpClient http, Clock clock) {
    this.tables = tables;
    this.directory = directory;
    this.http = http;
    this.clock = clock;
  }

  /** Nothing is sent when the witness has cosigned the newest checkpoint already. */
  Outcome turn(Outsider witness) {
    var newest = tables.checkpoint();
    if (newest.isEmpty()) {
      return Outcome.COSIGNED;
    }
    long size = Checkpoint.parse(newest.get().text()).size();
    long cosigned = tables.cosigned(witness.key().name());
    return cosigned >= size ? Outcome.COSIGNED : offer(witness, newest.get(), size, cosigned);
  }

  private Outcome offer(Outsider witness, SignedNote note, long size, long cosigned) {
    var answer = send(witness, note, size, cosigned);
    if (answer.status() == CONFLICT && answer.size().isPresent()) {
      long seen = answer.size().get();
      if (seen > size) {
        return Outcome.REFUSED;
      }
      answer = send(witness, note, size, seen);
    }
    return switch (answer.status()) {
      case OK -> keep(witness, note, size, answer.body());
      case CONFLICT, UNPROVEN -> Outcome.REFUSED;
      default -> Outcome.UNANSWERED;
    };
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

  private Answer send(Outsider witness, SignedNote note, long size, long old) {
    var proof = new Tree(tables.nodes(), size).consistency(old);
    var request =
        HttpRequest.newBuilder(witness.address().resolve("add-checkpoint"))
            .POST(BodyPublishers.ofString(new Submission(old, proof, note).body()))
            .build();
    var sent = http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofString(), MOST_BYTES));
    try {
      var answer = sent.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      return new Answer(answer.statusCode(), answer.body());
    } catch (ExecutionException | TimeoutException e) {
      sent.cancel(true);
      return Answer.NONE;
    } catch (InterruptedException e) {
      sent.cancel(true);
      Thread.currentThread().interrupt();
      return Answer.NONE;
    }
  }

  private Outcome keep(Outsider witness, SignedNote note, long size, String lines) {
    var signature = lines.lines().flatMap(line -> by(witness, note, line).stream()).findFirst();
    signature.ifPresent(found -> {
      directory.keepCosigned(note.with(found), clock.instant());
      tables.add(size, found);
    });
    return signature.isPresent() ? Outcome.COSIGNED : Outcome.UNANSWERED;
  }

  /** Empty when it is another's, does not fit, or is no signature. */
  private static Optional<NoteSignature> by(Outsider witness, SignedNote note, String line) {
    try {
      var signature = NoteSignature.parse(line);
      return new SignedNote(note.text()).with(signature).by(witness.key());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
