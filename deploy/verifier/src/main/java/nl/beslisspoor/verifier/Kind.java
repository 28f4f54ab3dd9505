package nl.beslisspoor.verifier;

import java.util.Map;
import java.util.Objects;
import nl.beslisspoor.events.wire.Bundle;

/**
 * Tells what was done to the row at which rows and leaves part, when the leaves are what was
 * signed.
 */
record Kind(Evidence evidence, Walk walk) {

  Damage damage() {
    if (walk.partedRow() == null) {
      return Damage.CUT;
    }
    if (walk.partedLeaf() == null) {
      return Damage.DELETED; // of those that follow without a leaf, an index is missing
    }
    var sealed = Bundle.leaf(walk.partedLeaf());
    var found = Bundle.leaf(walk.leafOf(walk.partedRow()));
    return same("event", sealed, found) ? edited(sealed, found) : moved(sealed, found);
  }

  private static Damage edited(Map<String, String> sealed, Map<String, String> found) {
    if (!same("payload", sealed, found)) {
      var named = found.containsKey("recorder");
      var other = !same("recorder", sealed, found) || !same("capacity", sealed, found);
      return named && other ? Damage.ACTOR : Damage.PAYLOAD;
    }
    if (!same("metadata", sealed, found)) {
      return Damage.METADATA;
    }
    return same("recordedAt", sealed, found) ? Damage.NAME : Damage.TIME;
  }

  private Damage moved(Map<String, String> sealed, Map<String, String> found) {
    boolean sealedIsThere = inRows(sealed.get("event"));
    boolean foundWasSealed = inLeaves(found.get("event"));
    if (sealedIsThere) {
      return foundWasSealed ? Damage.SWAPPED : Damage.INSERTED;
    }
    return foundWasSealed ? Damage.DELETED : Damage.EXCHANGED;
  }

  private boolean inRows(String event) {
    try (var rows = evidence.rows()) {
      return rows.anyMatch(row -> row.eventId().equals(event));
    }
  }

  private boolean inLeaves(String event) {
    try (var leaves = evidence.leaves()) {
      return leaves.anyMatch(leaf -> Bundle.leaf(leaf).get("event").equals(event));
    }
  }

  private static boolean same(String field, Map<String, String> one, Map<String, String> other) {
    return Objects.equals(one.get(field), other.get(field));
  }
}
