package nl.beslisspoor.verifier;

import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.ledger.NoteKey;
import nl.beslisspoor.events.ledger.SignedNote;

/**
 * Compares a log with what was signed of it.
 *
 * @param key the log's, as the auditor got it from elsewhere
 * @param witnesses others who cosign, whom the auditor trusts
 * @param outside checkpoints kept elsewhere, which the log must continue; read once
 * @param roots copied from paper, over so many events each
 */
record Check(NoteKey key, List<NoteKey> witnesses, Iterable<SignedNote> outside, List<Mark> roots) {

  /**
   * Reads everything once, and once more only to tell what kind of damage it is.
   *
   * @throws IllegalArgumentException when the evidence is not of the form that it should have
   */
  Report of(Evidence evidence) {
    var signed = new Signed(key, witnesses);
    try (var notes = evidence.checkpoints()) {
      notes.forEach(signed::addInside);
    }
    outside.forEach(signed::addOutside);
    signed.close();
    if (signed.finding().isPresent()) {
      return new Report(0, signed, List.of(), signed.finding());
    }
    var walk = Walk.over(evidence, key.name(), signed.marks(), roots);
    var finding =
        within(evidence, signed, walk)
            .or(() -> cut(evidence, signed, walk))
            .or(() -> walk.otherRoot().map(index -> new Finding(index, Damage.ROOT)))
            .or(signed::unsigned);
    return new Report(walk.rows(), signed, roots, finding);
  }

  /** By what was signed over no more than there is. */
  private static Optional<Finding> within(Evidence evidence, Signed signed, Walk walk) {
    int count = signed.upTo(Math.max(walk.rows(), walk.leaves()));
    if (walk.leavesFit(count) && walk.rowsFit(count) && !walk.hasParted()) {
      return Optional.empty();
    }
    if (walk.hasParted() && walk.leavesFit(count)) {
      return Optional.of(new Finding(walk.parted(), new Kind(evidence, walk).damage()));
    }
    return Optional.of(
        walk.rowsFit(count)
            ? new Finding(walk.hasParted() ? walk.parted() : walk.leaves(), Damage.LEAF)
            : new Finding(walk.signedUpTo(), Damage.REWRITTEN));
  }

  /** What whoever keeps the log says was signed has to be there. */
  private static Optional<Finding> cut(Evidence evidence, Signed signed, Walk walk) {
    long said = evidence.complete() ? signed.size() : signed.inside();
    return said > walk.rows()
        ? Optional.of(new Finding(walk.rows(), Damage.CUT))
        : Optional.empty();
  }
}
