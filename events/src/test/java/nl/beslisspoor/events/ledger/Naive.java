package nl.beslisspoor.events.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.LongStream;

/** The tree as RFC 6962 defines it, word for word and without any thought of speed. */
final class Naive {
  private Naive() {}

  static Hash leaf(long index) {
    return Hash.ofLeaf(("leaf " + index).getBytes(UTF_8));
  }

  static List<Hash> leaves(long size) {
    return LongStream.range(0, size).mapToObj(Naive::leaf).toList();
  }

  static Hash root(List<Hash> leaves) {
    if (leaves.isEmpty()) {
      return Hash.EMPTY;
    }
    if (leaves.size() == 1) {
      return leaves.getFirst();
    }
    int middle = 1;
    while (middle * 2 < leaves.size()) {
      middle *= 2;
    }
    return Hash.ofChildren(
        root(leaves.subList(0, middle)), root(leaves.subList(middle, leaves.size())));
  }

  static KeptNodes nodes(long size) {
    var nodes = new KeptNodes();
    leaves(size).forEach(nodes::add);
    return nodes;
  }
}
