package nl.beslisspoor.command.destruction;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import nl.beslisspoor.command.keys.JdbcKeyStore;
import nl.beslisspoor.events.Place;
import nl.beslisspoor.events.UnreadableEvent;
import nl.beslisspoor.events.keys.KeyDestruction;
import nl.beslisspoor.events.keys.Keyring;
import nl.beslisspoor.events.keys.MasterKey;
import nl.beslisspoor.events.keys.Owner;
import nl.beslisspoor.events.wire.DestructionLine;

/**
 * Carries out what the log says was confirmed and what the ledger says was destroyed before: the
 * line in the ledger, then the keys, then, once no process can remember them any more, the row that
 * says that it is done. Each step may be repeated, and whoever comes next goes on where another
 * broke off; any number may do so at once. For one thread.
 */
public final class Destructions {
  /** Beyond what a process remembers: reading keys may take a moment. */
  private static final Duration FORGOTTEN = Keyring.REMEMBERS.plusSeconds(1);

  private final ConfirmedDestructions confirmed;
  private final DestructionLedger ledger;
  private final KeyDestruction keys;
  private final DoneDestructions done;
  private final OpenDestructions open;
  private final List<Keyring> own;
  private final LongSupplier nanos;
  private final Map<String, Long> gone = new HashMap<>();

  /**
   * Where keys are.
   *
   * @param source connections to the database of the keys
   * @param own what this process remembers, each of which forgets at once
   */
  public record Keys(DataSource source, MasterKey master, List<Keyring> own) {}

  /**
   * @param log connections to the log
   */
  public Destructions(DataSource log, Keys keys, DestructionLedger ledger) {
    this(log, keys, ledger, System::nanoTime);
  }

  /**
   * @param nanos the clock, as {@link System#nanoTime}
   */
  Destructions(DataSource log, Keys keys, DestructionLedger ledger, LongSupplier nanos) {
    this.keys = new KeyDestruction(new JdbcKeyStore(keys.source()), keys.master());
    this.confirmed = new ConfirmedDestructions(log, this.keys, Clock.systemUTC());
    this.done = new DoneDestructions(keys.source());
    this.open = new OpenDestructions(log, keys.source(), ledger::events);
    this.ledger = ledger;
    this.own = keys.own();
    this.nanos = nanos;
  }

  /**
   * What came of a turn.
   *
   * @param open how many are not done yet, those that failed among them
   * @param failures of each that failed
   */
  public record Turn(int open, List<RuntimeException> failures) {}

  /**
   * Destroys what is to be destroyed and is not yet, and says of what nobody can remember any more
   * that it is done. One that fails keeps no other from its turn, and one that this version cannot
   * read is left to a newer one.
   */
  public Turn turn() {
    var events = open.ids();
    gone.keySet().retainAll(events);
    var failures = new ArrayList<RuntimeException>();
    int left = 0;
    for (var event : events) {
      try {
        if (!carriedOut(event)) {
          left++;
        }
      } catch (UnreadableEvent e) {
        left++;
      } catch (RuntimeException e) {
        failures.add(e);
        left++;
      }
    }
    return new Turn(left, failures);
  }

  private boolean carriedOut(String event) {
    var line = ledger.keep(ledger.find(event).orElseGet(() -> confirmed.line(event)));
    destroy(line);
    long since = gone.computeIfAbsent(event, _ -> nanos.getAsLong());
    if (nanos.getAsLong() - since < FORGOTTEN.toNanos()) {
      return false;
    }
    done.add(line);
    open.done(event);
    return true;
  }

  private void destroy(DestructionLine line) {
    var owners = line.owners().stream().map(whose -> new Owner(line.stream(), whose)).toList();
    var texts = texts(line);
    if (!keys.isDone(owners, texts)) {
      gone.remove(line.event());
      keys.destroy(owners, texts);
      own.forEach(keyring -> keyring.forget(line.stream()));
      if (!keys.isDone(owners, texts)) {
        throw new IllegalStateException(
            "the keys of destruction %s are still there".formatted(line.event()));
      }
    }
  }

  /** None where none was ever sealed: in a copy from before they were recorded. */
  private List<Place> texts(DestructionLine line) {
    if (line.texts().isEmpty() || keys.hasTexts(line.stream())) {
      return line.places();
    }
    if (confirmed.hold(line.texts())) {
      throw new LostTexts(line.stream());
    }
    return List.of();
  }
}
