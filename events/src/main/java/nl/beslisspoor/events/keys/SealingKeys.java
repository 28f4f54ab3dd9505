package nl.beslisspoor.events.keys;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongSupplier;
import nl.beslisspoor.events.ForeignKeys;
import nl.beslisspoor.events.KeysUnavailable;

/** Seals what is stored, and makes the keys that are missing. Thread safe. */
public final class SealingKeys {
  /** Else two processes that make the same keys could wait for each other. */
  private static final Comparator<KeyRow> IN_ONE_ORDER =
      Comparator.<KeyRow, String>comparing(row -> row.owner().stream())
          .thenComparing(row -> row.owner().whose());

  /** A wrapping key, and since when it is known to be the newest. */
  private record Newest(WrappingKey key, long since) {}

  private final KeyStore store;
  private final MasterKey master;
  private final Wrappings wrappings;
  private final Keyring keyring;
  private final LongSupplier nanos;
  private volatile Newest newest;

  /**
   * @param watch hears of each key that does not fit
   */
  public SealingKeys(KeyStore store, MasterKey master, KeyWatch watch) {
    this(store, master, watch, System::nanoTime);
  }

  SealingKeys(KeyStore store, MasterKey master, KeyWatch watch, LongSupplier nanos) {
    this.store = store;
    this.master = master;
    this.wrappings = new Wrappings(store, master);
    this.keyring = new Keyring(store, wrappings, watch, nanos);
    this.nanos = nanos;
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
    var age = keyring.age();
    var keys = starts ? keyring.known(stream) : keyring.of(stream);
    return new StreamSealer(stream, keys, age, keyring, this::wrapping);
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
    boolean joins = store.joins();
    boolean stored = rows.isEmpty() || kept(rows);
    if (stored && !joins) {
      kept(sealers);
    }
    return stored;
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

  /** A wrapping key that was replaced takes no more keys, and is not what is used next. */
  private boolean kept(List<KeyRow> made) {
    try {
      return store.keep(made);
    } catch (KeysUnavailable e) {
      newest = null;
      throw e;
    }
  }

  private void kept(StreamSealer sealer) {
    keyring.made(sealer.stream(), sealer.base(), sealer.all(), sealer.age());
    sealer.kept();
  }

  private void readAnew(StreamSealer sealer) {
    keyring.forget(sealer.stream());
    keyring.of(sealer.stream());
  }

  /**
   * Whether all that is kept can be opened.
   *
   * @throws ForeignKeys when something hangs on another master key, or was changed
   * @throws KeysUnavailable when store or master key do not answer
   */
  public void requireMaster() {
    wrappings.requireAll();
  }

  /**
   * Has the store keep a wrapping key under the master key, if it has none yet.
   *
   * @throws ForeignKeys when the one that it has hangs on another master key, or was changed
   * @throws KeysUnavailable when the store does not answer
   */
  public void begin() {
    wrapping();
  }

  /** Asked for anew as often as keys are, since another may have been put in its place. */
  private WrappingKey wrapping() {
    var known = newest;
    if (known == null || nanos.getAsLong() - known.since > Keyring.REMEMBERS.toNanos()) {
      var since = nanos.getAsLong();
      known = new Newest(wrappings.opened(newestRows()), since);
      newest = known;
    }
    return known.key;
  }

  private List<WrappingRow> newestRows() {
    var rows = store.wrapping();
    if (rows.isEmpty()) {
      store.keepFirst(WrappingKey.fresh().row(master));
      rows = store.wrapping();
    }
    if (rows.isEmpty()) {
      throw new KeysUnavailable("no wrapping key could be kept");
    }
    return rows;
  }
}
