package nl.beslisspoor.events.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The nodes of a log of which only every eighth level is kept, the leaves among them. Reads each
 * group of {@value #WIDTH} hashes at most once. For one question and one thread.
 */
public final class Tiles implements Nodes {
  /** Levels from one that is kept to the next. */
  public static final int HEIGHT = 8;

  /** Hashes that are read together. */
  public static final int WIDTH = 1 << HEIGHT;

  private final Kept kept;
  private final Map<Place, List<Hash>> read = new HashMap<>();

  private record Place(int tier, long tile) {}

  /** A node above the leaves that is kept. */
  public record Node(int tier, long index, Hash hash) {}

  /** Picks from a growing log the nodes that are kept. */
  public static Frontier.Completed picking(Consumer<Node> each) {
    return (level, index, hash) -> {
      if (level > 0 && level % HEIGHT == 0) {
        each.accept(new Node(level / HEIGHT, index, hash));
      }
    };
  }

  /** Where the hashes are kept. */
  @FunctionalInterface
  public interface Kept {

    /**
     * At most {@code limit} hashes from an index on, in order.
     *
     * @param tier {@value #HEIGHT} levels each; 0 are the leaves
     */
    List<Hash> hashes(int tier, long from, int limit);
  }

  public Tiles(Kept kept) {
    this.kept = kept;
  }

  /**
   * @throws IllegalArgumentException when the hashes that make up the node are not kept
   */
  @Override
  public Hash node(int level, long index) {
    int up = level % HEIGHT;
    long first = index << up;
    var tile = tile(new Place(level / HEIGHT, first / WIDTH));
    int begin = (int) (first % WIDTH);
    if (begin + (1 << up) > tile.size()) {
      throw new IllegalArgumentException("no node " + index + " at level " + level);
    }
    return root(tile.subList(begin, begin + (1 << up)));
  }

  private List<Hash> tile(Place place) {
    return read.computeIfAbsent(place, at -> kept.hashes(at.tier(), at.tile() * WIDTH, WIDTH));
  }

  private static Hash root(List<Hash> hashes) {
    int half = hashes.size() / 2;
    return half == 0
        ? hashes.getFirst()
        : Hash.ofChildren(root(hashes.subList(0, half)), root(hashes.subList(half, hashes.size())));
  }
}
