package nl.beslisspoor.events.ledger;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A checkpoint that is offered to a witness (C2SP tlog-witness, add-checkpoint).
 *
 * @param old size of the one that the witness cosigned last; 0 for none
 * @param proof that the checkpoint continues that one; empty when there is none
 */
public record Submission(long old, Proof proof, SignedNote note) {
  private static final int MOST_PROOF_LINES = 63;
  private static final Pattern OLD = Pattern.compile("old (0|[1-9][0-9]{0,18})");

  /**
   * @throws IllegalArgumentException when the body is something else
   */
  public static Submission parse(String body) {
    int end = body.indexOf("\n\n");
    if (end < 0) {
      throw new IllegalArgumentException("an empty line stands before the checkpoint");
    }
    var lines = List.of(body.substring(0, end).split("\n", -1));
    var old = OLD.matcher(lines.getFirst());
    if (!old.matches() || lines.size() > 1 + MOST_PROOF_LINES) {
      throw new IllegalArgumentException(
          "an old size and at most " + MOST_PROOF_LINES + " hashes stand first");
    }
    var hashes = lines.subList(1, lines.size()).stream().map(Hash::parse).toList();
    var note = SignedNote.parse(body.substring(end + 2));
    return new Submission(Long.parseLong(old.group(1)), new Proof(hashes), note);
  }

  /**
   * @throws IllegalArgumentException when the note is no checkpoint
   */
  public Checkpoint checkpoint() {
    return Checkpoint.parse(note.text());
  }

  /** The body that says this. */
  public String body() {
    var body = new StringBuilder("old ").append(old).append('\n');
    proof.hashes().forEach(hash -> body.append(hash).append('\n'));
    return body.append('\n').append(note).toString();
  }
}
