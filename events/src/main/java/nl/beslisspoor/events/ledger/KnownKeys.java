package nl.beslisspoor.events.ledger;

import java.util.List;
import java.util.Optional;

/**
 * Whose signatures count for somebody who reads what others wrote down.
 *
 * @param log the key that signs the log's checkpoints; empty when it is not known
 * @param witnesses outsiders who cosign
 */
public record KnownKeys(Optional<NoteKey> log, List<NoteKey> witnesses) {
  /** Knows nobody, so no cosignature counts. */
  public static final KnownKeys NONE = new KnownKeys(Optional.empty(), List.of());

  public KnownKeys {
    witnesses = List.copyOf(witnesses);
  }

  /**
   * A checkpoint of the log.
   *
   * @param size how many events somebody says that it covers
   * @param text as somebody says that the log signed it
   * @return empty when it is none, of another size, or known not to be signed by the log
   */
  public Optional<SignedNote> checkpoint(long size, String text) {
    try {
      var note = SignedNote.parse(text);
      return Optional.of(note)
          .filter(_ -> Checkpoint.parse(note.text()).size() == size)
          .filter(_ -> signed(note).orElse(true));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * Whether the log's key signed this checkpoint.
   *
   * @return empty when that key is not known
   */
  public Optional<Boolean> signed(SignedNote note) {
    return log.map(key -> signature(key, note).isPresent() && originOf(note).equals(key.name()));
  }

  /**
   * A witness's signature of a checkpoint.
   *
   * @param line as somebody says that the witness wrote it
   * @return empty when it is by no known witness, of another checkpoint, or no signature
   */
  public Optional<NoteSignature> cosignature(SignedNote note, String line) {
    try {
      var claimed = new SignedNote(note.text(), List.of(NoteSignature.parse(line)));
      return witnesses.stream().flatMap(key -> signature(key, claimed).stream()).findFirst();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String originOf(SignedNote note) {
    return note.text().lines().findFirst().orElse("");
  }

  private static Optional<NoteSignature> signature(NoteKey key, SignedNote note) {
    try {
      return note.by(key);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
