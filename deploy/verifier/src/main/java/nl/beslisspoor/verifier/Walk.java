package nl.beslisspoor.verifier;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.ledger.Frontier;
import nl.beslisspoor.events.ledger.Hash;
import nl.beslisspoor.events.wire.WhoRecorded;

/**
 * One reading of rows and leaves side by side, from which two trees grow: one of the leaves that
 * the rows make, one of those that were kept. They are the same as long as nothing is wrong.
 */
final class Walk {
  private static final long NOWHERE = Long.MAX_VALUE;

  private final String origin;
  private final List<Mark> checkpoints;
  private final List<Mark> roots;
  private Frontier ofRows = Frontier.EMPTY;
  private Frontier ofLeaves = Frontier.EMPTY;
  private int rowsFit;
  private int leavesFit;
  private long parted = NOWHERE;
  private long likeRoot;
  private boolean unlikeRoot;
  private Recorded partedRow;
  private byte[] partedLeaf;

  private Walk(String origin, List<Mark> checkpoints, List<Mark> roots) {
    this.origin = origin;
    this.checkpoints = checkpoints;
    this.roots = roots;
  }

  /**
   * @param checkpoints the smallest first, of different sizes
   * @param roots in any order
   */
  static Walk over(Evidence evidence, String origin, List<Mark> checkpoints, List<Mark> roots) {
    var walk = new Walk(origin, checkpoints, roots);
    try (var rows = evidence.rows();
        var leaves = evidence.leaves()) {
      var row = rows.iterator();
      var leaf = leaves.iterator();
      while (row.hasNext() || leaf.hasNext()) {
        walk.step(row.hasNext() ? row.next() : null, leaf.hasNext() ? leaf.next() : null);
      }
    }
    return walk;
  }

  private void step(Recorded row, byte[] kept) {
    var made = row == null ? null : leafOf(row);
    if (parted == NOWHERE && !Arrays.equals(made, kept) && (kept != null || misplaced(row))) {
      parted = row == null ? ofLeaves.size() : ofRows.size();
      partedRow = row;
      partedLeaf = kept;
    }
    var one = made == null ? null : Hash.ofLeaf(made);
    if (one != null) {
      ofRows = ofRows.and(one);
      rowsFit = fits(ofRows, rowsFit);
      roots.forEach(this::hold);
    }
    if (kept != null) {
      ofLeaves = parted == NOWHERE ? ofRows : ofLeaves.and(Hash.ofLeaf(kept));
      leavesFit = fits(ofLeaves, leavesFit);
    }
  }

  /** What has no leaf yet stands at its place all the same. */
  private boolean misplaced(Recorded row) {
    return row.index() != ofRows.size();
  }

  byte[] leafOf(Recorded row) {
    return WhoRecorded.leafOf(origin, row).bytes();
  }

  private void hold(Mark root) {
    if (root.size() == ofRows.size()) {
      boolean like = root.root().equals(ofRows.root());
      likeRoot = like && !unlikeRoot ? root.size() : likeRoot;
      unlikeRoot |= !like;
    }
  }

  /** Counts the checkpoints that fit one after the other. */
  private int fits(Frontier frontier, int so) {
    return so < checkpoints.size()
            && checkpoints.get(so).size() == frontier.size()
            && checkpoints.get(so).root().equals(frontier.root())
        ? so + 1
        : so;
  }

  long rows() {
    return ofRows.size();
  }

  long leaves() {
    return ofLeaves.size();
  }

  /** Whether the first so many fit the rows. */
  boolean rowsFit(int count) {
    return rowsFit >= count;
  }

  /** Whether the first so many fit the leaves. */
  boolean leavesFit(int count) {
    return leavesFit >= count;
  }

  /** When a root does not fit the rows: up to where one did. */
  Optional<Long> otherRoot() {
    return unlikeRoot ? Optional.of(likeRoot) : Optional.empty();
  }

  /** Up to where something that was signed fits. */
  long signedUpTo() {
    int fit = Math.max(rowsFit, leavesFit);
    return fit == 0 ? 0 : checkpoints.get(fit - 1).size();
  }

  boolean hasParted() {
    return parted != NOWHERE;
  }

  /** The first index at which row and leaf are not of one another. */
  long parted() {
    return parted;
  }

  /** The row there; null when the rows have ended. */
  Recorded partedRow() {
    return partedRow;
  }

  /** The leaf there; null when the leaves have ended. */
  byte[] partedLeaf() {
    return partedLeaf;
  }
}
