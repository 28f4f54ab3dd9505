package nl.beslisspoor.events.keys;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.KeysUnavailable;
import nl.beslisspoor.events.WrongKey;

/** Seals what is stored, and makes the keys that are missing. Thread safe. */
public final class SealingKeys {
  /** Else two processes that make the same keys could wait for each other. */
  private static final Comparator<KeyRow> IN_ONE_ORDER =
      Comparator.<KeyRow, String>comparing(row -> row.owner().stream())
          .thenComparing(row -> row.owner().whose());

  private final KeyStore store;
  private final MasterKey master;
  private final Keyring keyring;
  private volatile Optional<WrappingKey> wrapping = Optional.empty();

  public SealingKeys(KeyStore store, MasterKey master) {
    this.store = store;
    this.master = master;
    this.keyring = new Keyring(store, master);
  }

  /** Opens what was sealed. */
  public Keyring keyring() {
    return keyring;
  }

  /**
   * Seals what is added to a file at once.
   *
   * @param starts whether it has no events yet, and so no keys unless they are known here
   * @throws KeysUnavailable when the keys cannot be asked for now
   */
  public StreamSealer sealer(String stream, boolean starts) {
    var keys = starts ? keyring.known(stream) : keyring.of(stream);
    return new StreamSealer(stream, keys, this::wrapping);
  }

  /**
   * Keeps the keys that were made while sealing, before anything that they sealed is stored.
   *
   * @return false when somebody else has made one of them meanwhile: what was sealed is to be
   *     sealed again
   * @throws KeysUnavailable when the store does not answer
   */
  public boolean keep(Collection<StreamSealer> sealers) {
    boolean kept = store(sealers);
    if (kept) {
      kept(sealers);
    } else {
      taken(sealers);
    }
    return kept;
  }

  /** Whether keys were made while sealing that nobody has kept yet. */
  public boolean made(Collection<StreamSealer> sealers) {
    return sealers.stream().anyMatch(sealer -> !sealer.made().isEmpty());
  }

  /**
   * As {@link #keep}, for a store that may be part of a transaction: whether the keys are there is
   * known when it ends, and then said by {@link #kept} or {@link #taken}.
   */
  public boolean store(Collection<StreamSealer> sealers) {
    var rows =
        sealers.stream().flatMap(sealer -> sealer.made().stream()).sorted(IN_ONE_ORDER).toList();
    return rows.isEmpty() || store.keep(rows);
  }

  /** What was made is in the store, for good. */
  public void kept(Collection<StreamSealer> sealers) {
    making(sealers).forEach(this::kept);
  }

  /** Somebody else has made one of them. */
  public void taken(Collection<StreamSealer> sealers) {
    making(sealers).forEach(this::readAnew);
  }

  private static List<StreamSealer> making(Collection<StreamSealer> sealers) {
    return sealers.stream().filter(sealer -> !sealer.made().isEmpty()).toList();
  }

  private void kept(StreamSealer sealer) {
    keyring.made(sealer.stream(), sealer.base(), sealer.all());
    sealer.kept();
  }

  private void readAnew(StreamSealer sealer) {
    keyring.forget(sealer.stream());
    keyring.of(sealer.stream());
  }

  /**
   * Has the store keep a wrapping key under the master key, if it has none yet.
   *
   * @throws WrongKey when the one that it has hangs on another master key
   * @throws KeysUnavailable when the store does not answer
   */
  public void begin() {
    wrapping();
  }

  private WrappingKey wrapping() {
    var known = wrapping;
    if (known.isEmpty()) {
      if (store.wrapping().isEmpty()) {
        store.keepFirst(WrappingKey.fresh().row(master));
      }
      known = store.wrapping().map(row -> WrappingKey.of(row, master));
      wrapping = known;
    }
    return known.orElseThrow(() -> new KeysUnavailable("no wrapping key could be kept"));
  }
}
