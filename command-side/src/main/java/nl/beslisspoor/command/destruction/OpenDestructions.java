package nl.beslisspoor.command.destruction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which destructions are to be done: those that the log confirmed or the ledger names and of which
 * nothing says that they are done. All that ever was is gone through once, in parts; from then on
 * only what the log came to hold since, and what is still open. For one thread.
 */
public final class OpenDestructions {
  private static final int AT_ONCE = 1_000;

  private static final String PART =
      """
      select event_id from log.event
      where payload_type = 'destruction-confirmed' and event_id > ? order by event_id limit ?
      """;

  /** What is not to be seen yet is written by a transaction that has this number or a later one. */
  private static final String SINCE =
      """
      select event_id from log.event
      where payload_type = 'destruction-confirmed'
        and system_identifier = ? and xid >= cast(? as xid8)
      """;

  private static final String SEEN =
      """
      select (pg_control_system()).system_identifier,
        cast(pg_snapshot_xmin(pg_current_snapshot()) as text)
      """;

  private static final String DONE =
      "select event_id from keys.destruction where event_id = any(?)";

  private static final String LAST_DONE =
      "select event_id from keys.destruction order by at desc limit 1";

  private final JdbcClient log;
  private final JdbcClient keys;
  private final Supplier<Set<String>> ledger;
  private final Set<String> open = new HashSet<>();
  private Optional<Seen> seen = Optional.empty();
  private Optional<String> lastDone = Optional.empty();

  /**
   * Up to where the log was read.
   *
   * @param cluster in which the number means something
   * @param transaction from which on others may become visible
   */
  private record Seen(long cluster, String transaction) {
    boolean isBefore(Seen later) {
      return cluster == later.cluster
          && Long.compareUnsigned(
                  Long.parseUnsignedLong(transaction), Long.parseUnsignedLong(later.transaction))
              <= 0;
    }
  }

  /**
   * @param log connections to the log
   * @param keys connections to the database of the keys
   * @param ledger ids of the events that the ledger names; asked when all is gone through
   */
  public OpenDestructions(DataSource log, DataSource keys, Supplier<Set<String>> ledger) {
    this.log = JdbcClient.create(log);
    this.keys = JdbcClient.create(keys);
    this.ledger = ledger;
  }

  /**
   * Ids of the events that confirmed them. A database that was put back to what it was before is
   * gone through anew.
   */
  public Set<String> ids() {
    var now = log.sql(SEEN).query((row, _) -> new Seen(row.getLong(1), row.getString(2))).single();
    if (seen.filter(before -> before.isBefore(now)).isEmpty() || doneIsUndone()) {
      seen = Optional.empty();
      goThroughAll();
    } else {
      open.addAll(since(seen.get()));
    }
    seen = Optional.of(now);
    closeDone();
    return Set.copyOf(open);
  }

  /** One is done; it need not be looked for any more. */
  void done(String event) {
    open.remove(event);
    lastDone = Optional.of(event);
  }

  private List<String> since(Seen before) {
    return log.sql(SINCE).params(before.cluster, before.transaction).query(String.class).list();
  }

  /** What was said last goes first when a database is put back. */
  private boolean doneIsUndone() {
    return lastDone.filter(event -> among(List.of(event)).isEmpty()).isPresent();
  }

  private void closeDone() {
    if (!open.isEmpty()) {
      among(open).forEach(this::done);
    }
  }

  private void goThroughAll() {
    open.clear();
    lastDone = keys.sql(LAST_DONE).query(String.class).optional();
    var part = part("");
    while (!part.isEmpty()) {
      addUndone(part);
      part = part(part.getLast());
    }
    var named = new ArrayList<>(ledger.get());
    for (int from = 0; from < named.size(); from += AT_ONCE) {
      addUndone(named.subList(from, Math.min(named.size(), from + AT_ONCE)));
    }
  }

  private List<String> part(String after) {
    return log.sql(PART).params(after, AT_ONCE).query(String.class).list();
  }

  private void addUndone(List<String> part) {
    var undone = new HashSet<>(part);
    undone.removeAll(among(part));
    open.addAll(undone);
  }

  private Set<String> among(Collection<String> events) {
    return new HashSet<>(
        keys.sql(DONE).param(events.toArray(String[]::new)).query(String.class).list());
  }
}
