package nl.beslisspoor.command.seal;

import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Gives every committed event its place in the log: dense, from 0, in the order in which events
 * became visible. A pass numbers the rows that its own snapshot sees and the snapshot of the pass
 * before did not; so no row waits for a transaction that has nothing to do with it, and none is
 * passed over. Transaction ids mean nothing in another cluster: in a cluster that made no pass yet,
 * the first pass takes every row that has no place.
 *
 * <p>Any number of these may run at once, here or elsewhere: places are unique, so of two passes
 * that start from the same one only one commits.
 */
public final class Numbering {
  private static final String LAST =
      """
      select coalesce(last.next_index, (select max(log_index) + 1 from log.numbered), 0)
               as next_index,
             case when last.system_identifier = here.system_identifier
                  then last.snapshot::text end as snapshot
      from pg_control_system() here
      left join lateral (
        select next_index, snapshot, system_identifier from log.pass
        order by next_index desc, pass_id desc limit 1) last on true
      """;

  private static final String FRESH_SINCE =
      """
      with here as materialized (select system_identifier from pg_control_system()),
      fresh as (
        select row_id from log.event
        where system_identifier = (select system_identifier from here)
          and xid >= pg_snapshot_xmax(cast(:snapshot as pg_snapshot))
        union all
        select row_id from log.event
        where system_identifier = (select system_identifier from here)
          and xid = any (array(select pg_snapshot_xip(cast(:snapshot as pg_snapshot))))
      ),
      """;

  private static final String FRESH_IN_THIS_CLUSTER =
      """
      with here as materialized (select system_identifier from pg_control_system()),
      fresh as (
        select row_id from log.event e
        where not exists (select from log.numbered n where n.row_id = e.row_id)
      ),
      """;

  private static final String PLACE =
      """
      placed as (
        insert into log.numbered (log_index, row_id)
        select :next + row_number() over (order by row_id) - 1, row_id from fresh
        returning log_index
      ),
      passed as (
        insert into log.pass (system_identifier, snapshot, first_index, next_index)
        select (select system_identifier from here), pg_current_snapshot(), :next, :next + count(*)
        from placed
        having count(*) > 0 or cast(:snapshot as text) is null
        returning next_index
      )
      select next_index,
             case when next_index > :next
                  then pg_notify('beslisspoor_log', next_index::text) end as told
      from passed
      """;

  private final JdbcClient jdbc;

  /**
   * @param source connections of a role that may read and add to the log, in autocommit: a pass is
   *     one statement and that statement one transaction
   */
  public Numbering(DataSource source) {
    this.jdbc = JdbcClient.create(source);
  }

  /** The places that one pass gave out: from first up to, not including, next. */
  public record Pass(long first, long next) {

    public long events() {
      return next - first;
    }
  }

  /** Where the log stood after some pass; no snapshot when none was made in this cluster. */
  record Standing(long next, Optional<String> snapshot) {}

  /**
   * Numbers whatever became visible since the last pass and wakes the feeds.
   *
   * @return the places given out; empty when nothing was new
   */
  public Optional<Pass> pass() {
    while (true) {
      try {
        return passFrom(standing());
      } catch (DuplicateKeyException anotherPassWasFirst) {
        continue; // it went further than where this one began, so this ends
      }
    }
  }

  Standing standing() {
    return jdbc.sql(LAST)
        .query((row, n) ->
            new Standing(row.getLong("next_index"), Optional.ofNullable(row.getString("snapshot"))))
        .single();
  }

  /**
   * @throws DuplicateKeyException when another pass started from the same one and committed
   */
  Optional<Pass> passFrom(Standing last) {
    var fresh = last.snapshot().isPresent() ? FRESH_SINCE : FRESH_IN_THIS_CLUSTER;
    return jdbc.sql(fresh + PLACE)
        .param("snapshot", last.snapshot().orElse(null))
        .param("next", last.next())
        .query((row, n) -> new Pass(last.next(), row.getLong("next_index")))
        .optional()
        .filter(pass -> pass.events() > 0);
  }
}
