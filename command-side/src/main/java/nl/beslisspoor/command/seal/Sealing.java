package nl.beslisspoor.command.seal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.ledger.Checkpoint;
import nl.beslisspoor.events.ledger.Frontier;
import nl.beslisspoor.events.ledger.Hash;
import nl.beslisspoor.events.ledger.Leaf;
import nl.beslisspoor.events.ledger.NoteSigner;
import nl.beslisspoor.events.ledger.SignedNote;
import nl.beslisspoor.events.ledger.Tiles;
import nl.beslisspoor.events.ledger.Tree;
import nl.beslisspoor.events.wire.WhoRecorded;

/**
 * Gives each numbered entry its leaf, made from the row as it is stored, and signs checkpoints,
 * each a continuation of the one before. What was sealed is read again, a little at every turn, for
 * as long as this runs.
 */
public final class Sealing {
  private static final int BLOCK = 1_000;

  private final SealTables tables;
  private final SealDirectory directory;
  private final NoteSigner signer;
  private final Clock clock;
  private final Patrol patrol;
  private Frontier frontier = Frontier.EMPTY;
  private long signed;
  private Hash signedRoot = Hash.EMPTY;
  private Instant signedAt = Instant.MIN;

  private Sealing(SealTables tables, SealDirectory directory, NoteSigner signer, Clock clock) {
    this.tables = tables;
    this.directory = directory;
    this.signer = signer;
    this.clock = clock;
    this.patrol = new Patrol(tables, entry -> Hash.ofLeaf(leaf(entry)));
  }

  /**
   * Goes on from what is sealed already.
   *
   * @param held a connection of the application that nobody else uses meanwhile
   */
  public static Sealing on(DataSource held, SealPlace place, Clock clock) {
    var directory = new SealDirectory(place.directory());
    return begin(new SealTables(held), directory, place.signer(), clock);
  }

  /**
   * Goes on from what is sealed already.
   *
   * @throws SealBroken when that does not begin with what the newest checkpoints say, in the
   *     database and outside of it
   */
  static Sealing begin(SealTables tables, SealDirectory directory, NoteSigner signer, Clock clock) {
    var sealing = new Sealing(tables, directory, signer, clock);
    directory.prepare(signer.key());
    sealing.goOn(tables.checkpoint(), directory.newest());
    return sealing;
  }

  private void goOn(Optional<SignedNote> inside, Optional<SignedNote> outside) {
    long sealed = tables.sealed();
    inside.map(note -> checked(note, "database")).ifPresent(known -> requireSame(known, sealed));
    outside.map(note -> checked(note, "directory")).ifPresent(known -> requireSame(known, sealed));
    frontier = Frontier.of(tables.nodes(), sealed);
    // a crash may have come between the two
    inside
        .filter(note -> Checkpoint.parse(note.text()).size() == signed)
        .filter(note -> outside.isEmpty() || !outside.get().text().equals(note.text()))
        .ifPresent(note -> directory.keep(note, clock.instant()));
  }

  private void requireSame(Checkpoint known, long sealed) {
    if (known.size() > sealed) {
      throw SealBroken.cut(sealed, known.size());
    }
    if (!new Tree(tables.nodes(), known.size()).root().equals(known.root())) {
      throw SealBroken.rewritten(known.size());
    }
    if (known.size() > signed) {
      signed = known.size();
      signedRoot = known.root();
    }
  }

  private Checkpoint checked(SignedNote note, String place) {
    return note.by(signer.key())
        .map(_ -> Checkpoint.parse(note.text()))
        .orElseThrow(() -> SealBroken.unsigned(place));
  }

  /**
   * Seals what was numbered since the last turn, and signs if the last checkpoint is that old.
   *
   * @return how many entries the newest checkpoint covers
   * @throws SealBroken when an entry is not what was sealed
   */
  public long turn(Duration every) {
    addLeaves();
    if (frontier.size() > signed && !clock.instant().isBefore(due(every))) {
      sign();
    }
    patrol.step(signed, signedRoot);
    return signed;
  }

  private Instant due(Duration every) {
    return signedAt.equals(Instant.MIN) ? Instant.MIN : signedAt.plus(every);
  }

  private void addLeaves() {
    List<Recorded> entries;
    while (!(entries = tables.entries(frontier.size(), BLOCK)).isEmpty()) {
      var leaves = entries.stream().map(this::leaf).toList();
      var nodes = new ArrayList<Tiles.Node>();
      var longer = frontier;
      for (var leaf : leaves) {
        longer = longer.and(Hash.ofLeaf(leaf), Tiles.picking(nodes::add));
      }
      tables.add(frontier.size(), leaves, nodes);
      frontier = longer;
    }
  }

  private void sign() {
    var at = clock.instant();
    var checkpoint = new Checkpoint(signer.key().name(), frontier.size(), frontier.root());
    var note = new SignedNote(checkpoint.text()).signedBy(signer, at);
    tables.add(checkpoint.size(), note);
    directory.keep(note, at);
    signed = checkpoint.size();
    signedRoot = checkpoint.root();
    signedAt = at;
  }

  private byte[] leaf(Recorded entry) {
    return new Leaf(signer.key().name(), entry, WhoRecorded.in(entry.payload())).bytes();
  }
}
