package nl.beslisspoor.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.ledger.Algorithm;
import nl.beslisspoor.events.ledger.Checkpoint;
import nl.beslisspoor.events.ledger.Frontier;
import nl.beslisspoor.events.ledger.Hash;
import nl.beslisspoor.events.ledger.Leaf;
import nl.beslisspoor.events.ledger.NoteSigner;
import nl.beslisspoor.events.ledger.SignedNote;
import nl.beslisspoor.events.wire.WhoRecorded;

/** A log in memory, which tests may do anything to. */
final class Story implements Evidence {
  static final NoteSigner LOG = NoteSigner.generate("log.example/1", Algorithm.ED25519);
  static final int EVERY = 25;

  final List<Recorded> rows;
  final List<byte[]> leaves;
  final List<SignedNote> checkpoints;

  /** As in a database. */
  boolean complete;

  private Story(List<Recorded> rows, List<byte[]> leaves, List<SignedNote> checkpoints) {
    this.rows = new ArrayList<>(rows);
    this.leaves = new ArrayList<>(leaves);
    this.checkpoints = new ArrayList<>(checkpoints);
  }

  /** Sealed, with a checkpoint after each {@value #EVERY} events. */
  static Story of(int events) {
    var story = new Story(List.of(), List.of(), List.of());
    for (int index = 0; index < events; index++) {
      story.rows.add(row(index, UUID.randomUUID(), "p" + index));
    }
    story.seal();
    return story;
  }

  Story copy() {
    var copy = new Story(rows, leaves, checkpoints);
    copy.complete = complete;
    return copy;
  }

  /** As whoever holds the key would do it, over whatever the rows are now. */
  void seal() {
    leaves.clear();
    checkpoints.clear();
    var frontier = Frontier.EMPTY;
    for (var row : rows) {
      var leaf = leaf(row);
      leaves.add(leaf);
      frontier = frontier.and(Hash.ofLeaf(leaf));
      if (frontier.size() % EVERY == 0) {
        checkpoints.add(signed(frontier));
      }
    }
  }

  static SignedNote signed(Frontier frontier) {
    var checkpoint = new Checkpoint(LOG.key().name(), frontier.size(), frontier.root());
    return new SignedNote(checkpoint.text()).signedBy(LOG, Instant.EPOCH);
  }

  static byte[] leaf(Recorded row) {
    return new Leaf(LOG.key().name(), row, WhoRecorded.in(row.payload())).bytes();
  }

  static Recorded row(long index, UUID event, String person) {
    var at = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(index);
    var payload = payload(person, "what was said at " + index);
    return new Recorded(
        index,
        event.toString(),
        "case",
        "s" + index % 7,
        index / 7,
        at,
        "said",
        "1",
        payload.getBytes(UTF_8),
        "{\"act\":\"a\"}".getBytes(UTF_8),
        null);
  }

  static String payload(String person, String text) {
    return payload(person, "key-of-32-characters-in-Base64url", text);
  }

  /**
   * @param key id of the key that something in it is sealed with
   */
  static String payload(String person, String key, String text) {
    return """
    {"act":{"id":"1","by":"%s","as":"PARENT"},"sealed":"~1.n.%s.c2VhbGVk","text":"%s"}\
    """
        .formatted(person, key, text);
  }

  @Override
  public Stream<Recorded> rows() {
    return rows.stream();
  }

  @Override
  public Stream<byte[]> leaves() {
    return leaves.stream();
  }

  @Override
  public Stream<SignedNote> checkpoints() {
    return checkpoints.stream();
  }

  @Override
  public boolean complete() {
    return complete;
  }
}
