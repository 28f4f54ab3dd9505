package nl.beslisspoor.command.seal;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.ledger.Hash;
import nl.beslisspoor.events.wire.Bundle;
import nl.beslisspoor.events.wire.WhoRecorded;

/**
 * Makes the leaf of an entry from its row and holds it against the one that was kept.
 *
 * @param origin the name of the log
 */
record MadeLeaf(SealTables tables, String origin) {

  /**
   * @throws SealBroken when the entry does not stand at that place
   */
  byte[] of(Recorded entry, long index) {
    if (entry.index() != index) {
      throw SealBroken.gone(index);
    }
    return WhoRecorded.leafOf(origin, entry).bytes();
  }

  /**
   * @param kept the hash of the leaf that was kept
   * @throws SealBroken when the row makes another leaf, or stands elsewhere
   */
  Hash checked(Recorded entry, long index, Hash kept) {
    var made = of(entry, index);
    var hash = Hash.ofLeaf(made);
    if (!hash.equals(kept)) {
      throw SealBroken.changed(index, different(made, tables.leaf(index)));
    }
    return hash;
  }

  /** Names of fields, never what they hold. */
  private static Set<String> different(byte[] made, byte[] kept) {
    try {
      var now = Bundle.leaf(made);
      var sealed = Bundle.leaf(kept);
      var names = new TreeSet<>(now.keySet());
      names.addAll(sealed.keySet());
      names.removeIf(name -> Objects.equals(now.get(name), sealed.get(name)));
      return names;
    } catch (IllegalArgumentException e) {
      return Set.of("the leaf");
    }
  }
}
