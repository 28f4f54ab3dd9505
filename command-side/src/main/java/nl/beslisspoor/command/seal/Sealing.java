package nl.beslisspoor.command.seal;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import javax.sql.DataSource;
import nl.beslisspoor.events.ledger.Checkpoint;
import nl.beslisspoor.events.ledger.Frontier;
import nl.beslisspoor.events.ledger.Hash;
import nl.beslisspoor.events.ledger.NoteSigner;
import nl.beslisspoor.events.ledger.SignedNote;
import nl.beslisspoor.events.ledger.Tiles;
import nl.beslisspoor.events.ledger.Tree;

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
  private final MadeLeaf made;
  private final Patrol patrol;
  private Frontier frontier = Frontier.EMPTY;
  private long signed;
  private Hash signedRoot = Hash.EMPTY;
  private Since lastSigning = Since.EVER;

  private Sealing(SealTables tables, SealDirectory directory, NoteSigner signer, Clock clock) {
    this.tables = tables;
    this.directory = directory;
    this.signer = signer;
    this.clock = clock;
    this.made = new MadeLeaf(tables, signer.key().name());
    this.patrol = new Patrol(tables, made);
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
    sealing.goOn(tables.checkpoint(signer.key()), directory.newest());
    return sealing;
  }

  private void goOn(Optional<SignedNote> inside, Optional<SignedNote> outside) {
    long sealed = tables.sealed();
    inside.map(note -> Checkpoint.parse(note.text())).ifPresent(one -> requireSame(one, sealed));
    outside.map(this::checked).ifPresent(known -> requireSame(known, sealed));
    frontier = Frontier.of(tables.nodes(), signed);
    requireRows(sealed);
    // a crash may have come between the two
    inside
        .filter(note -> Checkpoint.parse(note.text()).size() == signed)
        .filter(note -> outside.isEmpty() || !outside.get().text().equals(note.text()))
        .ifPresent(note -> directory.keep(note, clock.instant()));
  }

  private void requireSame(Checkpoint known, long sealed) {
    if (known.size() > sealed) {
      long numbered = tables.numbered();
      throw numbered < known.size()
          ? SealBroken.cut(numbered, known.size())
          : SealBroken.leafMissing(sealed);
    }
    if (!new Tree(tables.nodes(), known.size()).root().equals(known.root())) {
      throw SealBroken.rewritten(known.size());
    }
    if (known.size() > signed) {
      signed = known.size();
      signedRoot = known.root();
    }
  }

  /** What was sealed and not signed yet may come from anybody who can add to the log's tables. */
  private void requireRows(long sealed) {
    while (frontier.size() < sealed) {
      frontier = patrol.look(frontier, (int) Math.min(BLOCK, sealed - frontier.size()));
    }
    if (!frontier.equals(Frontier.of(tables.nodes(), sealed))) {
      throw SealBroken.rewritten(sealed);
    }
  }

  private Checkpoint checked(SignedNote note) {
    return note.by(signer.key())
        .map(_ -> Checkpoint.parse(note.text()))
        .orElseThrow(() -> SealBroken.unsigned("directory"));
  }

  /**
   * Reads all that was signed at once, as the turns do little by little.
   *
   * @throws SealBroken when an entry is not what was sealed
   */
  void inspect() {
    patrol.round(signed, signedRoot);
  }

  /**
   * Seals what was numbered since the last turn, and signs if the last checkpoint is that old. Ends
   * when it has caught up, however much comes meanwhile.
   *
   * @param every zero signs once, at the end
   * @return how many entries the newest checkpoint covers
   * @throws SealBroken when an entry is not what was sealed
   */
  public long turn(Duration every) {
    while (addLeaves() == BLOCK) {
      if (every.isPositive()) {
        signWhenDue(every);
      }
    }
    signWhenDue(every);
    patrol.step(signed, signedRoot);
    return signed;
  }

  private void signWhenDue(Duration every) {
    if (frontier.size() > signed && lastSigning.isPast(every, clock.instant())) {
      sign();
    }
  }

  /** Of one block; answers how many. */
  private int addLeaves() {
    var entries = tables.entries(frontier.size(), BLOCK);
    var leaves = new ArrayList<byte[]>();
    if (!entries.isEmpty()) {
      var nodes = new ArrayList<Tiles.Node>();
      var longer = frontier;
      for (var entry : entries) {
        var leaf = made.of(entry, longer.size());
        leaves.add(leaf);
        longer = longer.and(Hash.ofLeaf(leaf), Tiles.picking(nodes::add));
      }
      tables.add(frontier.size(), leaves, nodes);
      frontier = longer;
    }
    return leaves.size();
  }

  private void sign() {
    var at = clock.instant();
    var checkpoint = new Checkpoint(signer.key().name(), frontier.size(), frontier.root());
    var note = new SignedNote(checkpoint.text()).signedBy(signer, at);
    tables.add(checkpoint.size(), note, signer.key());
    directory.keep(note, at);
    signed = checkpoint.size();
    signedRoot = checkpoint.root();
    lastSigning = new Since(at);
  }
}
