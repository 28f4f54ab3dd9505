package nl.beslisspoor.verifier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.ledger.Checkpoint;
import nl.beslisspoor.events.ledger.NoteKey;
import nl.beslisspoor.events.ledger.SignedNote;

/**
 * What was signed of a log, by those whom the auditor trusts to have signed it.
 *
 * @param checkpoints the smallest first, each once
 * @param cosigned the largest one that a given witness saw too
 * @param finding the first fault among the signatures themselves
 */
record Signed(
    List<Checkpoint> checkpoints, Optional<Cosigned> cosigned, Optional<Finding> finding) {

  /** A checkpoint with the name of the witness and the moment, in UTC. */
  record Cosigned(long size, String witness, String at) {}

  /**
   * @param notes from inside and outside, in any order
   */
  static Signed read(List<SignedNote> notes, NoteKey key, List<NoteKey> witnesses) {
    var checkpoints = new ArrayList<Checkpoint>();
    var cosigned = new ArrayList<Cosigned>();
    for (var note : notes) {
      var checkpoint = checkpoint(note, key);
      if (checkpoint.isEmpty()) {
        return new Signed(List.of(), Optional.empty(), Optional.of(unsigned(checkpoints)));
      }
      checkpoints.add(checkpoint.get());
      for (var witness : witnesses) {
        seenBy(witness, note)
            .map(at -> new Cosigned(checkpoint.get().size(), witness.name(), at))
            .ifPresent(cosigned::add);
      }
    }
    checkpoints.sort(Comparator.comparingLong(Checkpoint::size));
    var each = checkpoints.stream().distinct().toList();
    return new Signed(
        each, cosigned.stream().max(Comparator.comparingLong(Cosigned::size)), fork(each));
  }

  long size() {
    return checkpoints.isEmpty() ? 0 : checkpoints.getLast().size();
  }

  private static Optional<Checkpoint> checkpoint(SignedNote note, NoteKey key) {
    try {
      return note.by(key)
          .map(_ -> Checkpoint.parse(note.text()))
          .filter(checkpoint -> checkpoint.origin().equals(key.name()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> seenBy(NoteKey witness, SignedNote note) {
    try {
      return note.by(witness).map(signature -> signature.time().toString());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Finding unsigned(List<Checkpoint> before) {
    return new Finding(before.isEmpty() ? 0 : before.getLast().size(), Damage.UNSIGNED);
  }

  private static Optional<Finding> fork(List<Checkpoint> each) {
    for (int i = 1; i < each.size(); i++) {
      if (each.get(i).size() == each.get(i - 1).size()) {
        return Optional.of(new Finding(i < 2 ? 0 : each.get(i - 2).size(), Damage.FORKED));
      }
    }
    return Optional.empty();
  }
}
