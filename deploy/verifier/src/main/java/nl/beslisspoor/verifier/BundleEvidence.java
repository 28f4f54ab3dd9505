package nl.beslisspoor.verifier;

import java.util.stream.Stream;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.ledger.SignedNote;
import nl.beslisspoor.events.wire.BundleReader;

/** An exported log. */
record BundleEvidence(BundleReader bundle) implements Evidence {
  @Override
  public Stream<Recorded> rows() {
    return bundle.rows();
  }

  @Override
  public Stream<byte[]> leaves() {
    return bundle.leaves();
  }

  @Override
  public Stream<SignedNote> checkpoints() {
    return bundle.notes();
  }

  @Override
  public boolean complete() {
    return false;
  }
}
