package nl.beslisspoor.verifier;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beslisspoor.events.ledger.NoteKey;
import nl.beslisspoor.events.ledger.SignedNote;

/**
 * Compares a log with what was signed of it.
 *
 * @param key the log's, as the auditor got it from elsewhere
 * @param witnesses others who cosign, whom the auditor trusts
 * @param outside checkpoints kept elsewhere, which the log must continue
 */
record Check(NoteKey key, List<NoteKey> witnesses, List<SignedNote> outside) {

  /**
   * Reads everything once, and once more only to tell what kind of damage it is.
   *
   * @throws IllegalArgumentException when the evidence is not of the form that it should have
   */
  Report of(Evidence evidence) {
    var notes = Stream.concat(evidence.checkpoints().stream(), outside.stream()).toList();
    var signed = Signed.read(notes, key, witnesses);
    if (signed.finding().isPresent()) {
      return new Report(0, signed, signed.finding());
    }
    var walk = Walk.over(evidence, key.name(), signed.checkpoints());
    return new Report(walk.rows(), signed, finding(evidence, signed, walk));
  }

  private static Optional<Finding> finding(Evidence evidence, Signed signed, Walk walk) {
    if (walk.leavesFit() && walk.rowsFit() && !walk.hasParted()) {
      return Optional.empty();
    }
    if (walk.hasParted() && walk.leavesFit()) {
      return Optional.of(new Finding(walk.parted(), new Kind(evidence, walk).damage()));
    }
    if (walk.rowsFit()) {
      return Optional.of(new Finding(leafGone(walk), Damage.LEAF));
    }
    if (!walk.hasParted() && walk.rows() < signed.size()) {
      return Optional.of(new Finding(walk.rows(), Damage.CUT));
    }
    return Optional.of(new Finding(walk.signedUpTo(), Damage.REWRITTEN));
  }

  private static long leafGone(Walk walk) {
    return walk.hasParted() ? walk.parted() : walk.leaves();
  }
}
