package nl.beslisspoor.standalone.witness;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.beslisspoor.events.ledger.Checkpoint;
import nl.beslisspoor.events.ledger.NoteKey;
import nl.beslisspoor.events.ledger.NoteSigner;
import nl.beslisspoor.events.ledger.Proof;
import nl.beslisspoor.events.ledger.SignedNote;
import nl.beslisspoor.events.ledger.Submission;

/**
 * Cosigns a checkpoint when a log that it knows signed it and it continues what was cosigned
 * before. Each number in an answer is that of C2SP tlog-witness.
 */
final class Witness {
  private final Map<String, NoteKey> logs;
  private final NoteSigner signer;
  private final Memory memory;
  private final Clock clock;

  /**
   * @param logs the public keys of the logs it is a witness for, of different names
   */
  Witness(List<NoteKey> logs, NoteSigner signer, Memory memory, Clock clock) {
    this.logs = logs.stream().collect(Collectors.toMap(NoteKey::name, Function.identity()));
    this.signer = signer;
    this.memory = memory;
    this.clock = clock;
  }

  /**
   * @throws IOException when the memory cannot be read or written; nothing is cosigned then
   */
  Answer add(String body) throws IOException {
    Submission offered;
    Checkpoint checkpoint;
    try {
      offered = Submission.parse(body);
      checkpoint = offered.checkpoint();
    } catch (IllegalArgumentException e) {
      return Answer.refused(400, e.getMessage());
    }
    var log = logs.get(checkpoint.origin());
    if (log == null) {
      return Answer.refused(404, "this log is not known here");
    }
    if (!signed(offered.note(), log)) {
      return Answer.refused(403, "the log's own key did not sign this");
    }
    return offered.old() > checkpoint.size()
        ? Answer.refused(400, "the old size is larger than the new one")
        : continued(offered, checkpoint);
  }

  /** One at a time, so that no checkpoint takes the place of a later one. */
  private synchronized Answer continued(Submission offered, Checkpoint now) throws IOException {
    var known = memory.newest(now.origin());
    long size = known.map(Checkpoint::size).orElse(0L);
    if (offered.old() != size || known.filter(before -> forked(before, now)).isPresent()) {
      return Answer.conflict(size);
    }
    if (!proven(known, offered.proof(), now)) {
      return Answer.refused(422, "the proof does not lead from the old size to the new one");
    }
    var cosigned = new SignedNote(offered.note().text()).signedBy(signer, clock.instant());
    memory.keep(now.origin(), cosigned);
    return Answer.cosigned(cosigned.signatures().getFirst().line() + "\n");
  }

  private static boolean signed(SignedNote note, NoteKey log) {
    try {
      return note.by(log).isPresent();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean forked(Checkpoint before, Checkpoint offered) {
    return before.size() == offered.size() && !before.root().equals(offered.root());
  }

  private static boolean proven(Optional<Checkpoint> before, Proof proof, Checkpoint now) {
    return before
        .filter(known -> known.size() > 0)
        .map(known -> proof.consistent(known.size(), known.root(), now.size(), now.root()))
        .orElseGet(() -> proof.hashes().isEmpty());
  }
}
