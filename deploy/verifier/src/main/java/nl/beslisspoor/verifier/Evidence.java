package nl.beslisspoor.verifier;

import java.util.stream.Stream;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.ledger.SignedNote;

/** What is checked. Asked again, it answers the same from the beginning. */
interface Evidence {

  /** The stored rows in the order of the log; to be closed. */
  Stream<Recorded> rows();

  /** The kept content of the leaves in the order of the log; to be closed. */
  Stream<byte[]> leaves();

  /** What was signed, according to whoever keeps the log; to be closed. */
  Stream<SignedNote> checkpoints();

  /**
   * Whether it is all that there is now. An exported log is not: it ends where the log ended then.
   */
  boolean complete();
}
