package nl.beslisspoor.events.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TilesTest {
  private static final int SIZE = 70_000;

  private final Map<Integer, List<Hash>> kept = new HashMap<>();
  private final KeptNodes all = new KeptNodes();
  private int reads;

  TilesTest() {
    var frontier = Frontier.EMPTY;
    for (long index = 0; index < SIZE; index++) {
      var leaf = Naive.leaf(index);
      all.add(leaf);
      kept.computeIfAbsent(0, _ -> new ArrayList<>()).add(leaf);
      frontier = frontier.and(leaf, Tiles.picking(this::keep));
    }
  }

  private void keep(Tiles.Node node) {
    var tier = kept.computeIfAbsent(node.tier(), _ -> new ArrayList<>());
    assertThat(node.index()).isEqualTo(tier.size());
    tier.add(node.hash());
  }

  private Tiles tiles() {
    return new Tiles((tier, from, limit) -> {
      reads++;
      var hashes = kept.getOrDefault(tier, List.of());
      int begin = (int) Math.min(from, hashes.size());
      return hashes.subList(begin, Math.min(hashes.size(), begin + limit));
    });
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 255, 256, 257, 511, 513, 65_535, 65_536, 65_537, SIZE})
  void roots_frontiers_and_proofs_are_those_of_all_nodes(long size) {
    var tree = new Tree(tiles(), size);
    var whole = new Tree(all, size);
    assertThat(tree.root()).isEqualTo(whole.root());
    assertThat(Frontier.of(tiles(), size).root()).isEqualTo(whole.root());
    for (long index : new long[] {0, size / 3, size - 1}) {
      assertThat(tree.inclusion(index)).isEqualTo(whole.inclusion(index));
      assertThat(tree.consistency(index)).isEqualTo(whole.consistency(index));
    }
  }

  @Test
  void a_proof_reads_few_tiles() {
    new Tree(tiles(), SIZE).inclusion(33_333);
    assertThat(reads).isLessThanOrEqualTo(6);
  }

  @Test
  void a_node_that_is_not_whole_yet_is_refused() {
    assertThatThrownBy(() -> tiles().node(0, SIZE)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> tiles().node(17, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThat(tiles().node(16, 0)).isEqualTo(all.node(16, 0));
  }
}
