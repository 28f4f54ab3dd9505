package nl.beslisspoor.events.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All nodes of a growing tree in memory, about 64 bytes a leaf. For one thread at a time. */
public final class KeptNodes implements Nodes {
  private static final int AT_FIRST = 64;

  private final List<Level> levels = new ArrayList<>();

  /** The nodes of one height, one behind the other. */
  private static final class Level {
    private byte[] bytes = new byte[AT_FIRST * Hash.LENGTH];
    private int count;

    void add(Hash hash) {
      int at = Math.multiplyExact(count, Hash.LENGTH);
      if (at == bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.multiplyExact(bytes.length, 2));
      }
      hash.copyTo(bytes, at);
      count++;
    }

    Hash get(int index) {
      return Hash.at(bytes, index * Hash.LENGTH);
    }
  }

  /** The number of leaves. */
  public long size() {
    return levels.isEmpty() ? 0 : levels.getFirst().count;
  }

  /** Adds a leaf and the interior nodes that it completes. */
  public void add(Hash leaf) {
    add(0, leaf);
  }

  private void add(int height, Hash hash) {
    if (height == levels.size()) {
      levels.add(new Level());
    }
    var level = levels.get(height);
    level.add(hash);
    if (level.count % 2 == 0) {
      add(height + 1, Hash.ofChildren(level.get(level.count - 2), hash));
    }
  }

  @Override
  public Hash node(int level, long index) {
    if (level >= levels.size() || index >= levels.get(level).count) {
      throw new IllegalArgumentException("no node " + index + " at level " + level);
    }
    return levels.get(level).get(Math.toIntExact(index));
  }
}
