package nl.beslisspoor.query.feed;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which run of a view is live, and where it stands in the log ({@code feed.projection}). */
final class Runs {
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
   * Moves the live run on and locks it until the transaction ends.
   *
   * @return false when another run has become live meanwhile
   */
  boolean advance(Run run, long nextIndex) {
    return jdbc.sql(
                """
                update feed.projection set next_index = greatest(next_index, ?)
                where name = ? and run = ?
                """)
            .params(nextIndex, run.projection(), run.number())
            .update()
        == 1;
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
