package nl.beslisspoor.command.keys;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.beslisspoor.events.WrongKey;
import nl.beslisspoor.events.keys.KeyRow;
import nl.beslisspoor.events.keys.KeyTables;
import nl.beslisspoor.events.keys.MasterKey;
import nl.beslisspoor.events.keys.Owner;
import nl.beslisspoor.events.keys.Rewrapping;
import nl.beslisspoor.events.keys.WrappingRow;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts another master key in the place of the one on which the keys hang, while processes that have
 * either go on. Broken off anywhere, it goes on where it stopped when it is begun again.
 */
public final class Rotation {
  private static final int AT_ONCE = 500;
  private static final long LOCK = 0x6265736c6b657973L;

  /** Longer than any process remembers what it read of the keys. */
  private static final Duration FORGOTTEN = Duration.ofSeconds(10);

  private static final String MAIN =
      "select master from keys.wrapping order by ordinal desc limit 1";

  private static final String BEGIN =
      """
      insert into keys.wrapping (id, ordinal, master, wrapped)
      select ?, max(ordinal) + 1, ?, ? from keys.wrapping
      """;

  private static final String HAND_OVER =
      "insert into keys.handover (wrapping, master, wrapped) values (?, ?, ?)";

  /** Destroyed keys are wrapped by none. */
  private static final String PART =
      """
      select stream, owner, id, wrapping, wrapped from keys.key
      where wrapping <> ? and (stream, owner) > (?, ?)
      order by stream, owner limit ?
      """;

  private static final String DROP = "delete from keys.wrapping where id <> ?";

  private static final String ON_OTHERS =
      """
      select count(*) from keys.key
      where wrapping in (select id from keys.wrapping where master <> ?)
      """;

  /** What came of a rotation. */
  public enum Outcome {
    /** Everything hangs on the master key that takes over. */
    READY,
    /** As {@link #READY}; some keys fitted nothing before, and fit nothing now. */
    MISFITS_LEFT
  }

  private final JdbcClient jdbc;
  private final JdbcTemplate template;
  private final TransactionTemplate transaction;
  private final JdbcKeyStore store;
  private final Duration forgotten;
  private final List<Owner> misfits = new ArrayList<>();
  private long wrapped;

  /**
   * @param source one connection of who owns the tables of the keys
   */
  public Rotation(DataSource source) {
    this(source, FORGOTTEN);
  }

  Rotation(DataSource source, Duration forgotten) {
    this.jdbc = JdbcClient.create(source);
    this.template = new JdbcTemplate(source);
    this.transaction = new TransactionTemplate(new JdbcTransactionManager(source));
    this.store = new JdbcKeyStore(source);
    this.forgotten = forgotten;
  }

  /** How many keys were wrapped anew. */
  public long wrapped() {
    return wrapped;
  }

  /** Whose keys fit nothing that they could have been wrapped with. */
  public List<Owner> misfits() {
    return List.copyOf(misfits);
  }

  /**
   * Has everything hang on another master key; for the time being on the former too.
   *
   * @param from on which it hangs now
   * @throws nl.beslisspoor.events.ForeignKeys when it does not
   * @throws IllegalStateException when another rotation runs
   */
  public Outcome run(MasterKey from, MasterKey to) {
    return alone(() -> rotated(from, to));
  }

  private Outcome rotated(MasterKey from, MasterKey to) {
    var rewrapping = transaction.execute(_ -> begunOrMade(from, to));
    do {
      all(rewrapping);
      waitUntilForgotten();
    } while (all(rewrapping) > 0);
    while (!dropped(rewrapping)) {
      all(rewrapping);
    }
    return misfits.isEmpty() ? Outcome.READY : Outcome.MISFITS_LEFT;
  }

  /** The lock goes with the connection when this process is killed. */
  private <T> T alone(Supplier<T> work) {
    if (!asked("select pg_try_advisory_lock(?)")) {
      throw new IllegalStateException("another rotation runs; wait until it has ended");
    }
    try {
      return work.get();
    } finally {
      asked("select pg_advisory_unlock(?)");
    }
  }

  private boolean asked(String sql) {
    return jdbc.sql(sql).param(LOCK).query(Boolean.class).single();
  }

  private Rewrapping begunOrMade(MasterKey from, MasterKey to) {
    if (main().equals(to.name())) {
      return Rewrapping.goOn(store, store.wrapping(), from, to);
    }
    var made = Rewrapping.begin(store, from, to);
    insert(BEGIN, made.underNew());
    insert(HAND_OVER, made.underOld());
    return made;
  }

  private String main() {
    return jdbc.sql(MAIN).query(String.class).single();
  }

  private void insert(String sql, WrappingRow row) {
    jdbc.sql(sql).params(row.id(), row.master(), row.wrapped()).update();
  }

  /** Goes through all keys once; tells how many it wrapped. */
  private long all(Rewrapping rewrapping) {
    var before = wrapped;
    inParts(rewrapping, part -> anew(rewrapping, part));
    return wrapped - before;
  }

  private void inParts(Rewrapping rewrapping, Consumer<List<KeyRow>> work) {
    var part = part(rewrapping, new Owner("", ""));
    while (!part.isEmpty()) {
      work.accept(part);
      part = part(rewrapping, part.getLast().owner());
    }
  }

  private List<KeyRow> part(Rewrapping rewrapping, Owner after) {
    return jdbc.sql(PART)
        .params(rewrapping.id(), after.stream(), after.whose(), AT_ONCE)
        .query((row, _) -> KeyTables.key(row))
        .list();
  }

  private void anew(Rewrapping rewrapping, List<KeyRow> part) {
    var updates = new ArrayList<Object[]>();
    for (var row : part) {
      anew(rewrapping, row).ifPresent(now -> updates.add(replaced(row, now)));
    }
    transaction.executeWithoutResult(_ -> wrapped += replace(updates));
  }

  private static Optional<KeyRow.Wrapped> anew(Rewrapping rewrapping, KeyRow row) {
    try {
      return Optional.of(rewrapping.anew(row));
    } catch (WrongKey _) {
      return Optional.empty();
    }
  }

  private static Object[] replaced(KeyRow row, KeyRow.Wrapped now) {
    var was = row.wrapped().orElseThrow();
    return new Object[] {
      now.by(), now.bytes(), row.owner().stream(), row.owner().whose(), was.by(), was.bytes()
    };
  }

  private int replace(List<Object[]> updates) {
    return Arrays.stream(template.batchUpdate(JdbcKeyStore.REPLACE, updates)).sum();
  }

  /**
   * Bytes that fit nothing hang on the new wrapping key from here on, which opens them as little.
   */
  private void setAside(Rewrapping rewrapping) {
    misfits.clear();
    inParts(
        rewrapping,
        part -> {
          var none = part.stream().filter(row -> anew(rewrapping, row).isEmpty()).toList();
          replace(none.stream().map(row -> replaced(row, under(rewrapping, row))).toList());
          none.forEach(row -> misfits.add(row.owner()));
        });
  }

  private static KeyRow.Wrapped under(Rewrapping rewrapping, KeyRow row) {
    return new KeyRow.Wrapped(rewrapping.id(), row.wrapped().orElseThrow().bytes());
  }

  private void waitUntilForgotten() {
    try {
      TimeUnit.NANOSECONDS.sleep(forgotten.toNanos());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the rotation was broken off; begin it again", e);
    }
  }

  /** False when somebody was so late as to keep a key under one of the former. */
  private boolean dropped(Rewrapping rewrapping) {
    try {
      transaction.executeWithoutResult(_ -> {
        setAside(rewrapping);
        jdbc.sql(DROP).param(rewrapping.id()).update();
      });
      return true;
    } catch (DataIntegrityViolationException _) {
      return false;
    }
  }

  /**
   * Removes what hangs on any other master key.
   *
   * @param master on which all is to hang
   * @return how often the wrapping key hung on another
   * @throws IllegalStateException when keys cannot be opened with this master key alone
   */
  public int finish(MasterKey master) {
    return alone(() -> finished(master));
  }

  private int finished(MasterKey master) {
    if (!main().equals(master.name())) {
      throw new IllegalStateException(
          "the newest keys hang on master key %s, and this is %s: finish with the new one"
              .formatted(main(), master.name()));
    }
    long others = jdbc.sql(ON_OTHERS).param(master.name()).query(Long.class).single();
    if (others > 0) {
      throw new IllegalStateException(
          "%d keys hang on another master key still: rotate once more, with the former one"
              .formatted(others));
    }
    return transaction.execute(_ -> {
      jdbc.sql("delete from keys.wrapping where master <> ?").param(master.name()).update();
      return jdbc.sql("delete from keys.handover where master <> ?").param(master.name()).update();
    });
  }
}
