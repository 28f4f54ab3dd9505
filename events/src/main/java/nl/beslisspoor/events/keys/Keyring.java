package nl.beslisspoor.events.keys;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import nl.beslisspoor.events.ForeignKeys;
import nl.beslisspoor.events.Opener;
import nl.beslisspoor.events.Seal;
import nl.beslisspoor.events.WrongKey;

/**
 * Opens what was sealed, with the keys of a store. What was destroyed is erased here {@value
 * #SECONDS} seconds later at most. Thread safe.
 */
public final class Keyring implements Opener {
  private static final int SECONDS = 5;

  /** So long a process may use a key that was destroyed elsewhere. */
  public static final Duration REMEMBERS = Duration.ofSeconds(SECONDS);

  private final KeyRows rows;
  private final Wrappings wrappings;
  private final KeyWatch watch;
  private final KeyCache cache;

  /**
   * @param watch hears of each seal that does not fit
   */
  public Keyring(KeyRows rows, MasterKey master, KeyWatch watch) {
    this(rows, new Wrappings(rows, master), watch, System::nanoTime);
  }

  Keyring(KeyRows rows, Wrappings wrappings, KeyWatch watch, LongSupplier nanos) {
    this.rows = rows;
    this.wrappings = wrappings;
    this.watch = watch;
    this.cache = new KeyCache(REMEMBERS, nanos);
  }

  @Override
  public String open(Seal seal) {
    return watched(() -> key(seal).open(seal));
  }

  /**
   * Seals what follows from a sealed personal value under the same key, so that both are destroyed
   * together; the same text always in the same way.
   *
   * @param field what it is, and for what: bound like the place of a field
   * @throws nl.beslisspoor.events.Erased when the key was destroyed
   */
  public Seal follow(Seal from, String field, String text) {
    if (from.kind() != Seal.Kind.PERSONAL) {
      throw new IllegalArgumentException("the key of a text opens that text alone");
    }
    return watched(() -> key(from).sealAlike(from.place().at(field), from.kind(), text));
  }

  /** What does not fit is told to whoever watches, and to whoever asked. */
  <T> T watched(Supplier<T> asked) {
    try {
      return asked.get();
    } catch (WrongKey | ForeignKeys e) {
      watch.wrong(e.getMessage());
      throw e;
    }
  }

  /** A key that is not among those held may have been made since they were read. */
  private DataKey key(Seal seal) {
    var stream = seal.place().stream();
    requireCurrent();
    var held = cache.of(stream);
    if (held.isPresent()) {
      try {
        return held.get().of(seal);
      } catch (WrongKey _) {
        // read anew below
      }
    }
    return read(stream).of(seal);
  }

  /** Reads at once the keys of files of which more is opened next. */
  public void prepare(Collection<String> streams) {
    requireCurrent();
    var missing = streams.stream().filter(stream -> cache.of(stream).isEmpty()).toList();
    if (missing.size() > 1) {
      var age = cache.age();
      var read = rows.ofAll(missing);
      read.values().forEach(wrappings::prepare);
      missing.forEach(stream ->
          cache.hold(stream, StreamKeys.of(read.getOrDefault(stream, List.of()), wrappings), age));
    }
  }

  /** Keys of a file were made or destroyed: they are read anew. */
  public void forget(String stream) {
    cache.forget(stream);
  }

  /** Keys that are read or made from now on may be remembered until any is destroyed. */
  long age() {
    return cache.age();
  }

  /**
   * Keys of a file were made by this process.
   *
   * @param age in which making them began
   */
  void made(String stream, StreamKeys before, StreamKeys all, long age) {
    cache.grow(stream, before, all, age);
  }

  /** Those that are known here, without asking the store. */
  StreamKeys known(String stream) {
    return cache.of(stream).orElseGet(StreamKeys::none);
  }

  StreamKeys of(String stream) {
    requireCurrent();
    return cache.of(stream).orElseGet(() -> read(stream));
  }

  private StreamKeys read(String stream) {
    var age = cache.age();
    var read = rows.of(stream);
    wrappings.prepare(read);
    var keys = StreamKeys.of(read, wrappings);
    cache.hold(stream, keys, age);
    return keys;
  }

  /** One question for the keys of all files, every few seconds. */
  private void requireCurrent() {
    if (!cache.isCurrent()) {
      var since = cache.now();
      cache.stands(rows.changes(), since);
    }
  }
}
