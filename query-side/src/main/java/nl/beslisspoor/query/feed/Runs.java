package nl.beslisspoor.query.feed;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which run of a view is live, and where it stands in the log ({@code feed.projection}). */
final class Runs {

  /** What became of an advance. */
  enum Advance {
    MOVED,
    /** Another run has become live. */
    SUPERSEDED,
    /** Entries before the block are missing. */
    BEHIND,
    /** The log does not hold the block. */
    FOREIGN
  }

  private final JdbcClient jdbc;

  Runs(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Run> live(String projection) {
    return jdbc.sql("select name, run, version from feed.projection where name = ?")
        .param(projection)
        .query((row, _) -> new Run(row.getString(1), row.getInt(2), row.getInt(3)))
        .optional();
  }

  /** The live run; until the transaction ends nobody else changes the view's tables. */
  Optional<Run> locked(String projection) {
    return jdbc.sql("select name, run, version from feed.projection where name = ? for update")
        .param(projection)
        .query((row, _) -> new Run(row.getString(1), row.getInt(2), row.getInt(3)))
        .optional();
  }

  Run begin(Projection projection) {
    var number = jdbc.sql("select nextval('feed.run')::integer").query(Integer.class).single();
    return new Run(projection.name(), number, projection.version());
  }

  void makeLive(Run run, long nextIndex) {
    jdbc.sql(
            """
            insert into feed.projection (name, run, version, next_index) values (?, ?, ?, ?)
            on conflict (name) do update
            set run = excluded.run, version = excluded.version, next_index = excluded.next_index
            """)
        .params(run.projection(), run.number(), run.version(), nextIndex)
        .update();
  }

  /**
   * Moves the live run over a block, locks it until the transaction ends and tells every process
   * then. The transaction does not wait until it is on disk: should the server crash, tables,
   * progress and token go back together to what they were a moment before. A feed that lived on and
   * brings what comes after that is refused, and reads the log again from there. A block is refused
   * as well when its last entry does not stand in the log at that place; with the last one the log
   * has all before it. The statements of the transaction are always the same, so the server plans
   * each of them once.
   */
  Advance advance(Run run, Block block) {
    var moved =
        jdbc.sql(
                """
                update feed.projection set next_index = greatest(next_index, ?)
                where name = ? and run = ? and next_index >= ?
                  and exists (
                    select from log.numbered n join log.event e using (row_id)
                    where n.log_index = ? and e.event_id = ?)
                returning pg_notify('beslisspoor_view', name),
                  set_config('synchronous_commit', 'off', true),
                  set_config('plan_cache_mode', 'force_generic_plan', true)
                """)
            .params(block.next(), run.projection(), run.number(), block.first())
            .params(block.last().index(), block.last().eventId())
            .query((_, number) -> number)
            .list()
            .size();
    return moved == 1 ? Advance.MOVED : refused(run, block);
  }

  private Advance refused(Run run, Block block) {
    if (live(run.projection()).filter(run::equals).isEmpty()) {
      return Advance.SUPERSEDED;
    }
    return nextIndex(run.projection()) < block.first() ? Advance.BEHIND : Advance.FOREIGN;
  }

  /** Tells the pages of every process, after the commit, to look at the view again. */
  void tell(String projection) {
    jdbc.sql("select pg_notify('beslisspoor_view', ?)").param(projection).query(_ -> {});
  }

  /** Tells every process, after the commit, that another run of the view is live. */
  void tellRenewed(String projection) {
    jdbc.sql("select pg_notify('beslisspoor_run', ?)").param(projection).query(_ -> {});
  }

  /** The processes that hold the tokens of the live runs, by view; left out where none does. */
  Map<String, String> owners() {
    var owners = new HashMap<String, String>();
    jdbc.sql(
            """
            select p.name, t.owner from feed.projection p
            join feed.token_entry t on t.processor_name = p.name || '/' || p.run
            where t.owner is not null
            """)
        .query(row -> {
          owners.put(row.getString(1), row.getString(2));
        });
    return owners;
  }

  /** First log index that the live tables do not hold yet. */
  long nextIndex(String projection) {
    return jdbc.sql("select next_index from feed.projection where name = ?")
        .param(projection)
        .query(Long.class)
        .optional()
        .orElse(0L);
  }
}
