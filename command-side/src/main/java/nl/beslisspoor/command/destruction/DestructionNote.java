package nl.beslisspoor.command.destruction;

import java.time.Instant;
import java.util.List;
import nl.beslisspoor.events.ledger.NoteKey;
import nl.beslisspoor.events.ledger.NoteSigner;
import nl.beslisspoor.events.ledger.SignedNote;
import nl.beslisspoor.events.wire.DestructionLine;

/**
 * A line of the ledger as the key of the log signed it (C2SP signed-note): {@code <name of the
 * log>/destructions}, then the {@link DestructionLine}. The first makes it something else than a
 * checkpoint of that log.
 */
final class DestructionNote {
  /** More than the texts of the largest file take. */
  static final int MOST_CHARACTERS = 1 << 24;

  private static final int LINES = 2;

  private DestructionNote() {}

  static String written(DestructionLine line, NoteSigner signer) {
    var text = head(signer.key()) + "\n" + line.written() + "\n";
    return new SignedNote(text).signedBy(signer, Instant.EPOCH).toString();
  }

  /**
   * @param keys of which one has to have signed it
   * @throws IllegalArgumentException when it is no line, or none of them did
   */
  static DestructionLine read(String note, List<NoteKey> keys) {
    var signed = SignedNote.parse(note, MOST_CHARACTERS);
    var key =
        keys.stream()
            .filter(one -> signed.by(one).isPresent())
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("not signed"));
    var lines = List.of(signed.text().split("\n"));
    if (lines.size() != LINES || !lines.getFirst().equals(head(key))) {
      throw new IllegalArgumentException("signed as something else");
    }
    return DestructionLine.parse(lines.getLast());
  }

  private static String head(NoteKey key) {
    return key.name() + "/destructions";
  }
}
