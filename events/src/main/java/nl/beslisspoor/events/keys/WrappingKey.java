package nl.beslisspoor.events.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import javax.crypto.AEADBadTagException;
import javax.crypto.spec.SecretKeySpec;
import nl.beslisspoor.events.ForeignKeys;
import nl.beslisspoor.events.KeysUnavailable;
import nl.beslisspoor.events.WrongKey;

/**
 * Wraps the keys of files, so that the master key is asked once and not for each of them. Thread
 * safe.
 */
final class WrappingKey {
  private final DataKey key;
  private final SecretKeySpec wrapping;

  private WrappingKey(DataKey key) {
    this.key = key;
    this.wrapping = new SecretKeySpec(Hmac.of(key.secret(), "wrap"), "AES");
  }

  static WrappingKey fresh() {
    return new WrappingKey(DataKey.fresh());
  }

  /**
   * @param row of this master key
   * @throws ForeignKeys when the master key is another although it bears the name, or the row was
   *     changed
   * @throws KeysUnavailable when the master key cannot be asked now
   */
  static WrappingKey of(WrappingRow row, MasterKey master) {
    var key = new DataKey(secret(row, master));
    if (!key.id().equals(row.id())) {
      throw new ForeignKeys("wrapping key %s is not what its id names".formatted(row.id()));
    }
    return new WrappingKey(key);
  }

  private static byte[] secret(WrappingRow row, MasterKey master) {
    try {
      return master.unwrap(row.wrapped());
    } catch (WrongKey e) {
      throw new ForeignKeys("wrapping key %s: %s".formatted(row.id(), e.getMessage()));
    }
  }

  String id() {
    return key.id();
  }

  WrappingRow row(MasterKey master) {
    return new WrappingRow(id(), master.name(), master.wrap(key.secret()));
  }

  KeyRow.Wrapped wrap(Owner owner, String id, byte[] secret) {
    var bytes = Gcm.seal(wrapping, Gcm.random(Gcm.NONCE), bound(owner, id), secret);
    return new KeyRow.Wrapped(id(), bytes);
  }

  byte[] unwrap(Owner owner, String id, KeyRow.Wrapped wrapped) {
    try {
      return Gcm.open(wrapping, bound(owner, id), wrapped.bytes());
    } catch (AEADBadTagException e) {
      throw new WrongKey("a key of file " + owner.stream() + " was not wrapped for it");
    }
  }

  private static byte[] bound(Owner owner, String id) {
    return String.join("\n", owner.stream(), owner.whose(), id).getBytes(UTF_8);
  }
}
