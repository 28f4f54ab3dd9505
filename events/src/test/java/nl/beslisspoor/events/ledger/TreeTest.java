package nl.beslisspoor.events.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every tree of up to {@value #SIZES} leaves, against the definition. */
class TreeTest {
  private static final int SIZES = 40;
  private static final int SIZES_DAMAGED = 12;

  private final KeptNodes nodes = Naive.nodes(SIZES);

  @Test
  void roots_are_those_of_the_definition() {
    var frontier = Frontier.EMPTY;
    for (int size = 0; size <= SIZES; size++) {
      var root = Naive.root(Naive.leaves(size));
      assertThat(new Tree(nodes, size).root()).isEqualTo(root);
      assertThat(frontier.root()).isEqualTo(root);
      assertThat(frontier).isEqualTo(Frontier.of(Naive.leaves(size)));
      frontier = frontier.and(Naive.leaf(size));
    }
  }

  @Test
  void every_leaf_of_every_tree_is_proven_at_its_place_and_nowhere_else() {
    for (int size = 1; size <= SIZES; size++) {
      var tree = new Tree(nodes, size);
      for (int index = 0; index < size; index++) {
        var proof = tree.inclusion(index);
        for (int claimed = -1; claimed <= size; claimed++) {
          assertThat(proof.includes(Naive.leaf(index), claimed, size, tree.root()))
              .isEqualTo(claimed == index);
        }
      }
    }
  }

  @Test
  void every_beginning_of_every_tree_is_proven_and_no_other_is() {
    for (int size = 1; size <= SIZES; size++) {
      var tree = new Tree(nodes, size);
      for (int first = 1; first <= size; first++) {
        var proof = tree.consistency(first);
        var root = new Tree(nodes, first).root();
        assertThat(proof.consistent(first, root, size, tree.root())).isTrue();
        assertThat(proof.consistent(first, Naive.leaf(99), size, tree.root())).isFalse();
        assertThat(proof.consistent(first, root, size, Naive.leaf(99))).isFalse();
      }
    }
  }

  @Test
  void no_proof_survives_a_hash_changed_left_out_or_added() {
    for (int size = 2; size <= SIZES_DAMAGED; size++) {
      var tree = new Tree(nodes, size);
      for (int index = 0; index < size; index++) {
        int at = index;
        for (var damaged : damages(tree.inclusion(index))) {
          assertThat(damaged.includes(Naive.leaf(at), at, size, tree.root())).isFalse();
        }
        var first = new Tree(nodes, index + 1);
        for (var damaged : damages(tree.consistency(index + 1))) {
          assertThat(damaged.consistent(index + 1, first.root(), size, tree.root())).isFalse();
        }
      }
    }
  }

  @Test
  void what_the_tree_does_not_have_is_not_proven() {
    var tree = new Tree(nodes, 5);
    assertThatThrownBy(() -> tree.inclusion(5)).hasMessage("the log of 5 has no entry 5");
    assertThatThrownBy(() -> tree.inclusion(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> tree.consistency(6)).hasMessageContaining("no beginning of 6");
    assertThatThrownBy(() -> nodes.node(0, SIZES)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Frontier(3, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_hash_has_one_written_form() {
    var hash = Naive.leaf(1);
    assertThat(Hash.parse(hash.toString())).isEqualTo(hash).hasSameHashCodeAs(hash);
    assertThat(hash.hex()).hasSize(64);
    assertThatThrownBy(() -> Hash.parse("AAAA")).hasMessageContaining("32 bytes, not 3");
    var loose = hash.toString().replaceFirst(".=$", "/=");
    assertThatThrownBy(() -> Hash.parse(loose)).isInstanceOf(IllegalArgumentException.class);
  }

  private static List<Proof> damages(Proof proof) {
    var damages = new ArrayList<Proof>();
    for (int at = 0; at < proof.hashes().size(); at++) {
      var without = new ArrayList<>(proof.hashes());
      var hash = without.remove(at);
      damages.add(new Proof(without));
      for (int bit = 0; bit < Hash.LENGTH * Byte.SIZE; bit++) {
        var changed = new ArrayList<>(proof.hashes());
        changed.set(at, flipped(hash, bit));
        damages.add(new Proof(changed));
      }
    }
    damages.add(new Proof(Stream.concat(proof.hashes().stream(), Stream.of(Hash.EMPTY)).toList()));
    damages.add(new Proof(Stream.concat(Stream.of(Hash.EMPTY), proof.hashes().stream()).toList()));
    return damages;
  }

  private static Hash flipped(Hash hash, int bit) {
    var bytes = hash.bytes();
    bytes[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
    return Hash.of(bytes);
  }
}
