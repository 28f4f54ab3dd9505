package nl.beslisspoor.standalone.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.ledger.Checkpoint;
import nl.beslisspoor.events.ledger.Frontier;
import nl.beslisspoor.events.ledger.Hash;
import nl.beslisspoor.events.ledger.NoteKey;
import nl.beslisspoor.events.ledger.SignedNote;
import nl.beslisspoor.events.ledger.Tiles;
import nl.beslisspoor.events.wire.WhoRecorded;

/** Takes the rows of a bundle in order and holds each against what was sealed and signed. */
final class SealedRows {
  private final NoteKey key;
  private final List<Checkpoint> ahead;
  private Frontier frontier = Frontier.EMPTY;

  /**
   * @throws NotAsSigned when a checkpoint is not signed with the key
   */
  SealedRows(NoteKey key, List<SignedNote> checkpoints) {
    this.key = key;
    this.ahead = new ArrayList<>();
    for (var note : checkpoints) {
      ahead.add(checked(note));
    }
  }

  private Checkpoint checked(SignedNote note) {
    try {
      return note.by(key).map(_ -> Checkpoint.parse(note.text())).orElseThrow(NotAsSigned::key);
    } catch (IllegalArgumentException e) {
      throw NotAsSigned.key();
    }
  }

  /**
   * @param leaf as it was kept; null when the row had none yet
   * @return the nodes that it completes
   * @throws NotAsSigned when it is not what was sealed
   */
  List<Tiles.Node> take(Recorded row, byte[] leaf) {
    var made = WhoRecorded.leafOf(key.name(), row).bytes();
    if (row.index() != frontier.size() || leaf != null && !Arrays.equals(made, leaf)) {
      throw NotAsSigned.at(frontier.size());
    }
    if (leaf == null) {
      frontier = frontier.and(Hash.ofLeaf(made));
      return List.of();
    }
    var nodes = new ArrayList<Tiles.Node>();
    frontier = frontier.and(Hash.ofLeaf(made), Tiles.picking(nodes::add));
    requireSigned();
    return nodes;
  }

  private void requireSigned() {
    var next = ahead.isEmpty() ? Optional.<Checkpoint>empty() : Optional.of(ahead.getFirst());
    if (next.filter(signed -> signed.size() == frontier.size()).isPresent()) {
      if (!ahead.removeFirst().root().equals(frontier.root())) {
        throw NotAsSigned.at(frontier.size() - 1);
      }
    }
  }

  /**
   * @throws NotAsSigned when more was signed than there was
   */
  void end() {
    if (!ahead.isEmpty()) {
      throw NotAsSigned.at(frontier.size());
    }
  }

  long size() {
    return frontier.size();
  }
}
